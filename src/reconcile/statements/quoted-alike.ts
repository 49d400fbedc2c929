import type { ActorId } from "../../domain/actor.ts";
import { daysBetween } from "../../text/days.ts";
import { overlaps } from "../../text/spans.ts";
import { wordsOf } from "../digest.ts";
import type { Pair } from "../kept-pairs.ts";
import { once } from "../once.ts";
import type { WithQuotations } from "./compare-quotations.ts";
import type { Dated, WithSaidDays } from "./dated.ts";
import type { Passage } from "./passages.ts";
import { ALIKE, type Quotation, quotationsIn } from "./quotations.ts";

/** What one side says later in words that are less alike is said anew. */
const SAME_TIME_DAYS = 1;
/** Content words, and the part of them, that one side says twice in one utterance only. */
const MOST_WORDS = 3;
const OF_MOST = 0.6;

/** A quotation and the side whose words it gives. */
export interface Spoken {
  readonly quotation: Quotation;
  readonly side: ActorId | null;
}

/** What a passage quotes, as a whole. */
export const spokenIn = ({ report, side, attribution: { content } }: Passage): Spoken[] =>
  quotationsIn(report)
    .filter((q) => q.span === q.whole && content.some((c) => overlaps(c, q.span)))
    .map((quotation) => ({ quotation, side }));

/** Quotations of two reports that give one utterance: by the order of their words, whoever says them, or by fewer words in one mouth. */
export const quotedAlike = once(
  ({ quoted, datedOf }: WithQuotations & Pick<WithSaidDays, "datedOf">): readonly Pair<Quotation>[] =>
    quoted.filter(({ a, b, score }) => score >= ALIKE || areOfOneVoice([a, datedOf(a.report)], [b, datedOf(b.report)])),
);

type InDays = readonly [Quotation, Dated];

/** One side's quotations of one day and the next; on whatever days, where most of their words are the same. */
function areOfOneVoice([a, p]: InDays, [b, q]: InDays): boolean {
  const [one, other] = [sidesOf(p.passages).get(a.whole.start), sidesOf(q.passages).get(b.whole.start)];
  if (one === undefined || one !== other) return false;
  const common = a.senses.intersection(b.senses);
  if (areOfOneTime(p, q)) return common.size >= MOST_WORDS || !(isOneTerm(common, a) && isOneTerm(common, b));
  return common.size >= MOST_WORDS && 2 * common.size >= OF_MOST * (a.senses.size + b.senses.size);
}

/** An unknown day is apart from none. */
const areOfOneTime = (p: Dated, q: Dated): boolean =>
  !p.earliest ||
  !p.latest ||
  !q.earliest ||
  !q.latest ||
  Math.max(daysBetween(p.latest, q.earliest), daysBetween(q.latest, p.earliest)) <= SAME_TIME_DAYS;

/** The words stand side by side: "harbour dues" are named in all that is said of them. */
function isOneTerm(senses: ReadonlySet<string>, { report, span }: Quotation): boolean {
  const places = wordsOf(report, span).flatMap((w, i) => (senses.has(w.sense) ? [i] : []));
  return places.length === senses.size && (places.at(-1) ?? 0) - (places[0] ?? 0) < senses.size;
}

/** Whose words the quotations are, by where these begin. */
const sidesOf = once(
  (passages: readonly Passage[]): ReadonlyMap<number, ActorId> =>
    new Map(passages.flatMap(spokenIn).flatMap(({ quotation, side }) => (side ? [[quotation.whole.start, side]] : []))),
);
