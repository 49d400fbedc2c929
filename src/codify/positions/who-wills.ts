import type { Act } from "../../domain/position.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import { BARE_GROUPS } from "../actors/names/words.ts";
import { ACT_OF_VERB, OBLIGING } from "../acts/lexicon.ts";
import type { Proposal } from "../acts/proposal.ts";
import { willOf } from "../acts/stance-words.ts";
import type { Parse } from "../parse.ts";

/** Acts that are done by whose will it is, whoever tells it. */
const WILLS: ReadonlySet<Act> = new Set(["accept", "commit", "offer", "reject", "threaten"]);
/** Acts that answer what another wants. */
const ANSWERS: ReadonlySet<Act> = new Set(["accept", "reject"]);
const WILLING: ReadonlySet<string> = new Set(
  "accept agree decide decline intend offer plan pledge promise refuse reject".split(" "),
);

/**
 * "The minister said the Union would retaliate", "that growers oppose the tax": what a speaker tells of another's will is the other's. The
 * token of the other, or `null` where the words are of the speaker's own will, or tell of nobody's.
 */
export function whoWills({ act, holder, evidence }: Proposal, cast: Cast, parse: Parse): number | null {
  const { first, end } = parse.tokensIn(evidence);
  const verb = parse.headOf(evidence);
  const subject = parse.child(verb, "nsubj");
  if ((holder >= first && holder < end) || subject === null || subject < first || !tellsWill(act, verb, parse))
    return null;
  const [teller, other] = [cast.at[holder], cast.at[subject]];
  // "Obi said members would pay": theirs, whoever they are.
  if (teller?.kind === "person" && !other && BARE_GROUPS.has(parse.tokens[subject]?.text ?? "")) return subject;
  if (!teller || !other || other.kind === "unnamed") return null;
  if (other.kind === "person") return isAnothers(act, other, teller) ? subject : null;
  const { text = "", pos = "" } = parse.tokens[subject] ?? {};
  // "Ada Obi said they would strike": nobody is they.
  const isOther = /^NN/.test(pos) || (teller.kind === "person" && /^they$/i.test(text));
  return isOther && partyOf(other) !== partyOf(teller) ? subject : null;
}

/** "Yeah, he will accept it": not hers who says it, unless he is on her side. Of whom no side is known only answers are surely his own. */
function isAnothers(act: Act, other: Draft, teller: Draft): boolean {
  const party = partyOf(other);
  const isKnown = party !== other || (teller.kind === "person" && ANSWERS.has(act));
  return isKnown && party !== partyOf(teller);
}

/** Is the verb the act's own ("oppose", "demand"), or one of will: "would retaliate", "agreed", "had no intention of"? Not "should accept". */
function tellsWill(act: Act, verb: number, parse: Parse): boolean {
  const { lemma = "", pos = "" } = parse.tokens[verb] ?? {};
  const beside = parse.children(verb).map((c) => parse.tokens[c]);
  if (!/^VB/.test(pos) || act === "assess" || beside.some((t) => OBLIGING.has(t?.lemma ?? ""))) return false;
  if (ACT_OF_VERB.get(lemma) === act) return true;
  const isWilling = WILLING.has(lemma) || willOf(verb, parse) !== null || beside.some((t) => t?.lemma === "intention");
  return isWilling && WILLS.has(act);
}
