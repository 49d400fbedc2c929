import type { ArticleId, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import type { Word } from "../../text/content-words.ts";
import { addDays, daysBetween, weekdayOf } from "../../text/days.ts";
import { isWithin } from "../../text/spans.ts";
import { type Digest, nameOf, wordsOf } from "../digest.ts";
import { inOrder, into } from "../groups.ts";
import { spreadOf } from "../numbering.ts";
import { once } from "../once.ts";
import { type Clue, cluesIn } from "../told/day-clues.ts";
import type { Bound } from "./bound.ts";

type Weekday = Clue & { readonly kind: "weekday" };

/** A sentence and the weekday that it, or else the beginning of its report, names. */
interface OnWeekday extends Span {
  readonly report: Digest;
  readonly clue: Weekday;
  /** Its words of content by their numbers, each once. */
  readonly words: Int32Array;
}

/** A bare weekday is the nearest one; further off than this it may be of the week before or after. */
const NEAR_DAYS = 3;
/** What the first sentences tell of a weekday is told on it or the day after; what later ones tell, within the week. */
const TOLD_DAYS = { leads: 1, later: 6 };
/** No word proves more: two rare ones may be one name. */
const MOST = 2;
/** Two sentences tell of one thing by so many rare words of so much rarity, less where the storyline has only one such weekday. */
const SHARED = { words: 2, only: 3, several: 5 };
/** A word is rare in so small a part of the reports. */
const RARE = 0.25;
/** One week has so many times the evidence of any other. */
const CLEAR = 2;

/** Finds the week of reports that name a weekday, by what others tell of the same weekday. */
export function weekFinder(
  reports: readonly Digest[],
): (report: Digest, known: ReadonlyMap<ArticleId, Published>) => Bound[] {
  return (report, known) => {
    const byClue = Map.groupBy(toldIn(report), (t) => t.clue);
    if (byClue.size === 0) return [];
    const days = [...known.values()].flatMap((p) => p.date ?? []).sort();
    return [...byClue].flatMap(([clue, sentences]) => {
      const isOnly = countOf(clue.weekday, days[0], days.at(-1)) < 2;
      const least = isOnly ? SHARED.only : SHARED.several;
      const week = clearOf(sentences.flatMap((mine) => bestOfDays(mine, alikeIn(reports)(mine, least), known)));
      if (week === null) return [];
      const { day, mine, theirs } = week;
      const because = [clue, { start: mine.start, end: mine.end }];
      const reason = `it tells of a day as ${nameOf(theirs.report)} tells of ${day}`;
      return [{ ...daysTold(clue, day), because, reason }];
    });
  };
}

/** A sentence that tells of a weekday as another does, and how rare the words are that both have. */
interface Alike {
  readonly theirs: OnWeekday;
  readonly score: number;
}

/** The sentences of other reports that tell of the same weekday in the same rare words, of at least so much rarity together. */
const alikeIn = once((reports: readonly Digest[]): ((mine: OnWeekday, least: number) => Alike[]) => {
  const spread = spreadOf(reports.map(contentKeys));
  const rarities = Float64Array.from(spread, (n) =>
    n <= Math.max(2, reports.length * RARE) ? Math.min(MOST, Math.log(reports.length / n)) : 0,
  );
  const told = reports.flatMap(toldIn);
  /** By word and weekday. */
  const tellers = new Map<number, number[]>();
  const keyOf = (word: number, { weekday }: Weekday): number => word * 7 + weekday;
  told.forEach(({ words, clue }, at) => {
    for (const word of words) if (rarities[word]) into(tellers, keyOf(word, clue), at);
  });
  return (mine, least) => {
    const shared = new Map<number, { words: number; score: number }>();
    for (const word of mine.words) {
      for (const at of tellers.get(keyOf(word, mine.clue)) ?? []) {
        const known = shared.get(at) ?? { words: 0, score: 0 };
        known.words++;
        known.score += rarities[word] ?? 0;
        shared.set(at, known);
      }
    }
    return [...shared]
      .filter(([, { words, score }]) => words >= SHARED.words && score >= least)
      .sort(([a], [b]) => a - b)
      .map(([at, { score }]) => ({ theirs: told[at] as OnWeekday, score }))
      .filter(({ theirs }) => theirs.report !== mine.report);
  };
});

/** What speaks for a day: a sentence, and another that tells of that day alike. */
interface Evidence extends Alike {
  readonly day: IsoDate;
  readonly mine: OnWeekday;
}

/** For each day that others mean by the weekday the one that tells of it most alike. */
function bestOfDays(mine: OnWeekday, alike: readonly Alike[], known: ReadonlyMap<ArticleId, Published>): Evidence[] {
  const best = new Map<IsoDate, Evidence>();
  for (const { theirs, score } of alike) {
    const published = known.get(theirs.report.id);
    const day = published && dayNamed(theirs.clue, published);
    if (day && score > (best.get(day)?.score ?? 0)) best.set(day, { day, score, theirs, mine });
  }
  return [...best.values()];
}

/** The best evidence for the day that clearly has most; `null` where no day has. */
function clearOf(evidence: readonly Evidence[]): Evidence | null {
  const [first, second] = [...Map.groupBy(evidence, ({ day }) => day)]
    .map(([day, all]) => ({ day, all, score: all.reduce((sum, { score }) => sum + score, 0) }))
    .sort((a, b) => b.score - a.score || inOrder(a.day, b.day));
  if (!first || (second && first.score < CLEAR * second.score)) return null;
  return first.all.toSorted((a, b) => b.score - a.score)[0] ?? null;
}

const contentKeys = once(({ words, numberOf }: Digest): Int32Array => numbersOf(words, numberOf));

const numbersOf = (words: readonly Word[], numberOf: Digest["numberOf"]): Int32Array =>
  Int32Array.from(new Set(words.flatMap((w) => (w.content ? [numberOf(w.key)] : []))));

/** How often a weekday falls within days. */
function countOf(weekday: number, first: IsoDate | undefined, last: IsoDate | undefined): number {
  if (!first || !last) return 0;
  const until = (weekday - weekdayOf(first) + 7) % 7;
  return Math.floor((daysBetween(first, last) - until) / 7) + 1;
}

function daysTold(clue: Weekday, day: IsoDate): Pick<Bound, "earliest" | "latest"> {
  if (clue.planned) return { earliest: addDays(day, -TOLD_DAYS.later), latest: day };
  const days = clue.isToday ? 0 : clue.leads ? TOLD_DAYS.leads : TOLD_DAYS.later;
  return { earliest: day, latest: addDays(day, days) };
}

/** The day that a weekday means in a report of known days. */
function dayNamed({ weekday, planned }: Weekday, { earliest, latest }: Published): IsoDate | null {
  const nearest = (from: IsoDate): IsoDate | null => {
    const ago = (weekdayOf(from) - weekday + 7) % 7;
    if (planned) return ago > 0 && 7 - ago <= NEAR_DAYS ? addDays(from, 7 - ago) : null;
    return ago <= NEAR_DAYS ? addDays(from, -ago) : null;
  };
  const day = nearest(earliest);
  return day === nearest(latest) ? day : null;
}

/** A sentence so worded tells of another day than its report. */
const OTHER_TIME =
  /\b(?:ago|before|earlier|had|last|next|previous(?:ly)?|since|tomorrow|weeks?|months?|years?|yesterday)\b/i;

/** What the beginning tells of one weekday holds for all sentences that name no time. */
const toldIn = once((report: Digest): readonly OnWeekday[] => {
  const weekdays = cluesIn(report).filter((c): c is Weekday => c.kind === "weekday");
  const past = weekdays.filter((c) => c.leads && !c.planned);
  const lead = past.every((c) => c.weekday === past[0]?.weekday) ? past[0] : undefined;
  const textOf = ({ start, end }: Span): string => report.article.text.slice(start, end);
  return report.report.annotations.sentences.flatMap((sentence) => {
    const [own, other] = weekdays.filter((c) => isWithin(c, sentence));
    const isOfLead = own ? own.weekday === lead?.weekday && !own.planned : !OTHER_TIME.test(textOf(sentence));
    const clue = isOfLead ? lead : own;
    if (!clue?.isClear || (own && !own.isClear) || (other && other.weekday !== clue.weekday)) return [];
    const words = numbersOf(wordsOf(report, sentence), report.numberOf);
    return words.length < SHARED.words ? [] : [{ report, clue, words, start: sentence.start, end: sentence.end }];
  });
});
