import type { Cast } from "../actors/cast.ts";
import type { Proposal } from "../acts/proposal.ts";
import type { Parse } from "../parse.ts";
import { theTwo } from "./the-two.ts";
import { asksItself, nearerTerms, whoAsks, whoseTerms } from "./who-asks.ts";
import { whoWills } from "./who-wills.ts";

/** Several parties that say one thing together hold one position each, where they are named: docs/codebook.md. */
export function eachHolder(proposal: Proposal, cast: Cast, parse: Parse): readonly Proposal[] {
  const own = whoWills(proposal, cast, parse) ?? whoAsks(proposal, cast, parse);
  const asks = asksItself(proposal, parse)
    ? whoseTerms(proposal, cast, parse)
    : (nearerTerms(proposal, cast, parse) ?? proposal.holder);
  const holder = own ?? asks;
  return holder === null || holder === "nobody"
    ? []
    : holdersOf(holder, cast, parse).map((one) => ({ ...proposal, holder: one }));
}

function holdersOf(holder: number, cast: Cast, parse: Parse): readonly number[] {
  const owned = bodyOwned(holder, cast, parse);
  if (owned !== null) return [owned];
  const two = theTwo(holder, cast, parse);
  if (two !== null || cast.at[holder] === null) return two ?? [holder];
  const listed = listOf(holder, cast, parse);
  return doesIt(listed[0] ?? holder, parse) ? listed : [wholeAround(holder, cast, parse) ?? holder];
}

/** A subject, or whom a passive is by. */
const doesIt = (i: number, { tokens, child }: Parse): boolean =>
  /^nsubj/.test(tokens[i]?.relation ?? "") ||
  (/^nmod/.test(tokens[i]?.relation ?? "") && tokens[child(i, "case") ?? -1]?.text === "by");

/** "Ada Obi's Reform Party refused": the party, where its owner is taken for who does. */
function bodyOwned(holder: number, cast: Cast, { tokens }: Parse): number | null {
  const { relation = "", head = -1 } = tokens[holder] ?? {};
  // The parse may take whom somebody leads for his name: "Ada Obi's Reformists".
  const behind = tokens[holder + 1]?.pos === "POS" && tokens[holder + 2]?.head === holder ? holder + 2 : -1;
  const body = relation === "nmod:poss" ? head : behind;
  const isSubject = /^nsubj/.test(relation === "nmod:poss" ? (tokens[head]?.relation ?? "") : relation);
  return isSubject && cast.at[holder]?.kind === "person" && cast.at[body]?.kind === "organisation" ? body : null;
}

/** "A consortium of Peruvian and Kenyan investors bid": the consortium, where a nationality is taken for who does. */
function wholeAround(holder: number, cast: Cast, { tokens }: Parse): number | null {
  const named = tokens[holder] ? cast.mentionsNear(tokens[holder]) : [];
  const isNationality = named.some(({ head, state }) => head === holder && state?.by === "demonym");
  for (let [i, steps] = [tokens[holder]?.head ?? -1, 0]; isNationality && i >= 0 && steps < 4; steps++) {
    const { relation = "", head = -1 } = tokens[i] ?? {};
    const kind = cast.at[i]?.kind;
    const isOf = tokens.slice(i + 1, holder).some(({ text }) => text === "of");
    if (/^nsubj/.test(relation)) return isOf && (kind === "organisation" || kind === "group") ? i : null;
    i = head;
  }
  return null;
}

/** "Kenya, Peru and Norway signed", whichever of them is taken for who does: the names that are listed, the first one first. */
export function listOf(holder: number, cast: Cast, { tokens, children }: Parse): readonly number[] {
  const isListed = (i: number): boolean =>
    tokens[i]?.relation === "conj" && /^NNP/.test(tokens[i]?.pos ?? "") && Boolean(cast.at[i]);
  const before = (i: number): number => (isListed(i) ? (tokens[i]?.head ?? i) : i);
  let first = holder;
  while (before(first) < first && cast.at[before(first)]) first = before(first);
  const list = new Set([first]);
  for (const one of list) for (const next of children(one)) if (isListed(next)) list.add(next);
  return [...list];
}
