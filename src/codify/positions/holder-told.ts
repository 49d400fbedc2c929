import { SHOWN_FROM } from "../../domain/shown-from.ts";
import { PROPOSALS, SIGNED } from "../../text/negotiation-nouns.ts";
import type { Cast, Draft } from "../actors/cast.ts";
import { BARE_GROUPS, GROUPS, OFFICES, STAFF, UNNAMED } from "../actors/names/words.ts";
import { ownParty } from "../actors/references/own-party.ts";
import { type Proposal, READER } from "../acts/proposal.ts";
import type { Parse } from "../parse.ts";

/**
 * Who takes a stance: an actor of the cast, or else the subject that the reader says takes it ("the smelter warned", "Nyalugwe would
 * pay"), under the report's own words: lists know few of the nouns that bodies go by. `null` where it can be no party, or is too unsure to
 * be shown.
 */
export function holderTold({ holder, by, score }: Proposal, cast: Cast, parse: Parse): Draft | null {
  const known = cast.at[holder] ?? null;
  if (known || by !== READER || score < SHOWN_FROM || !isSubject(holder, parse)) return known;
  return (
    namedBeside(holder, cast, parse) ??
    namedSo(holder, cast, parse) ??
    (mayBeParty(holder, parse) ? ownParty(holder, cast, parse) : null)
  );
}

const isSubject = (i: number, { tokens }: Parse): boolean =>
  /^nsubj/.test(tokens[i]?.relation ?? "") && /^NN/.test(tokens[i]?.pos ?? "");

/** "The municipality of Mala", "the former ruling party, the RPF,": the name set beside the noun. */
function namedBeside(i: number, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const beside = cast.mentions.find(({ form, firstToken, head }) => {
    const isSetOff = tokens[head]?.relation === "appos" && tokens[head]?.head === i;
    const isOf = tokens[i + 1]?.text === "of" && firstToken === i + 2 && PLACES.test(tokens[i]?.text ?? "");
    return form !== "pronoun" && form !== "nominal" && firstToken > i && (isSetOff || isOf);
  });
  const draft = beside ? (cast.at[beside.head] ?? null) : null;
  return draft?.kind === "person" ? null : draft;
}

const PLACES =
  /^(?:borough|canton|city|commune|county|district|emirate|municipality|prefecture|province|region|town|village)$/;

/** "The council", where an Orchestra Council was named; "Obi" of a headline, who is named in full below it. */
function namedSo(i: number, cast: Cast, { tokens }: Parse): Draft | null {
  const noun = tokens[i]?.text.toLowerCase() ?? "";
  const isName = /^NNP/.test(tokens[i]?.pos ?? "");
  const named = cast.mentions.findLast(
    ({ form, endToken, head }) =>
      form === "name" && (isName || endToken <= i) && cast.at[head]?.name.toLowerCase().split(/\s+/).at(-1) === noun,
  );
  const draft = named ? (cast.at[named.head] ?? null) : null;
  return isName || draft?.kind !== "person" ? draft : null;
}

/** A body, a group, or whoever holds a seat that is one's alone; no person whom reports call by name, no paper, nobody whose noun hides who they are. */
function mayBeParty(i: number, { tokens, annotations }: Parse): boolean {
  const { text = "", lemma = "", pos = "" } = tokens[i] ?? {};
  const word = text.toLowerCase();
  if (SEATS.test(word)) return /^the$/i.test(tokens[i - 1]?.text ?? "");
  if (annotations.entities.some((e) => e.kind === "person" && e.firstToken <= i && i < e.endToken)) return false;
  if (PEOPLE.test(word) || PAPERS.has(word)) return false;
  if ([OFFICES, UNNAMED, STAFF, BARE_GROUPS].some((list) => list.has(word) || list.has(lemma))) return false;
  // "A rebel", one of a group, is not the group.
  return pos === "NNS" || !GROUPS.has(`${word}s`);
}

/** "The mayor wants it open": there is one, so the seat will do for a name. */
const SEATS =
  /^(?:archbishop|bishop|chair|chancellor|commissioner|emperor|governor|king|mayor|mediator|minister|owner|patriarch|pope|premier|president|prince|princess|queen|regulator|secretary|speaker|sultan)$/;

const PEOPLE =
  /(?:man|woman|boy|girl|or|er|ist|[ci]an|ee|ant|crat)$|^(?:child|friend|lady|others?|people|person|priest|rival|voice|wife|youth)$/;

const PAPERS: ReadonlySet<string> = new Set([
  ...SIGNED,
  ...PROPOSALS,
  ..."annex article bill book budget chapter communique communiqué draft law letter memo note notice paper poster report resolution sign statement".split(
    " ",
  ),
]);
