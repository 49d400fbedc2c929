import { type Cast, partyOf } from "../actors/cast.ts";
import { ACT_OF_NOUN, OBLIGING } from "../acts/lexicon.ts";
import type { Proposal } from "../acts/proposal.ts";
import type { Parse } from "../parse.ts";

/** "The board rejected a request from the growers": whose request it is; "nobody" of somebody unknown, `null` where the words do not say, or are no such noun. */
export function whoAsks({ act, holder, evidence }: Proposal, cast: Cast, parse: Parse): number | "nobody" | null {
  const noun = parse.headOf(evidence);
  const { pos = "", lemma = "" } = parse.tokens[noun] ?? {};
  if (!/^NN/.test(pos) || ACT_OF_NOUN.get(lemma) !== act) return null;
  const owner =
    parse.child(noun, "nmod:poss") ??
    parse.children(noun).find((c) => isOwners(parse.tokens[parse.child(c, "case") ?? -1]?.text ?? "", lemma));
  const party = owner === undefined ? null : cast.at[owner];
  const held = cast.at[holder];
  if (owner === undefined || owner === holder || !held) return null;
  if (party) return partyOf(party) === partyOf(held) ? null : owner;
  return /^NN/.test(parse.tokens[owner]?.pos ?? "") ? "nobody" : null;
}

/** "A request from the growers", "the demand of its neighbour"; whose are "criticism of" and "support of" is not said. */
const isOwners = (preposition: string, noun: string): boolean =>
  /^(?:by|from)$/.test(preposition) || (preposition === "of" && OF_WHOM.test(noun));
const OF_WHOM = /^(?:appeal|commitment|demand|insistence|plea|pledge|proposal|readiness|refusal|request|willingness)$/;

/** Does a demand ask it of its own holder: "Kenya must leave"? Nobody demands of himself; "we need" may be a wish. */
export function asksItself({ act, holder, evidence }: Proposal, parse: Parse): boolean {
  const { relation = "", head = -1, text = "" } = parse.tokens[holder] ?? {};
  if (act !== "demand" || !/^nsubj/.test(relation) || /^(?:i|we)$/i.test(text)) return false;
  if ((parse.tokens[head]?.end ?? 0) > evidence.end) return false;
  return isObliged(head, parse) || hasTo(head, parse);
}

const isObliged = (verb: number, parse: Parse): boolean =>
  parse.children(verb).some((c) => OBLIGING.has(parse.tokens[c]?.lemma ?? ""));

/** "Has to leave", "needs to leave". */
const hasTo = (verb: number, parse: Parse): boolean =>
  /^(?:have|need)$/.test(parse.tokens[verb]?.lemma ?? "") &&
  parse.children(verb).some((c) => parse.tokens[c]?.relation === "xcomp" && parse.tokens[c]?.pos === "VB");

const TERMS = /^(?:condition|demand|proposal|requirement|term)$/;
/** How many sentences may lead from somebody's terms to one of them. */
const REACH = 2;

/** "The union holds to its terms. The board must go": whose terms the sentences before tell of. */
export function whoseTerms({ evidence }: Proposal, cast: Cast, parse: Parse): number | null {
  const { first } = parse.tokensIn(evidence);
  const here = parse.tokens[first]?.sentence ?? 0;
  for (let i = first - 1; i >= 0 && here - (parse.tokens[i]?.sentence ?? 0) <= REACH; i--) {
    if (/\n\s*\n/.test(parse.text({ start: parse.tokens[i]?.end ?? 0, end: evidence.start }))) return null;
    const owner = TERMS.test(parse.tokens[i]?.lemma ?? "") ? parse.child(i, "nmod:poss") : null;
    if (owner !== null && cast.at[owner]) return owner;
  }
  return null;
}

/** "The port waits. The union holds to its terms. The board must go": whose terms are told between who is taken to ask and what must be. */
export function nearerTerms(proposal: Proposal, cast: Cast, parse: Parse): number | null {
  const { act, holder, evidence } = proposal;
  if (act !== "demand" || !isObliged(parse.headOf(evidence), parse)) return null;
  const owner = whoseTerms(proposal, cast, parse);
  const sentenceOf = (i: number): number => parse.tokens[i]?.sentence ?? -1;
  return owner !== null && sentenceOf(holder) < sentenceOf(owner) ? owner : null;
}
