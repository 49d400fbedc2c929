import type { Published } from "../../../domain/article.ts";
import type { IsoDate } from "../../../domain/day.ts";
import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { isWithin, overlaps } from "../../../text/spans.ts";
import type { Digest } from "../../digest.ts";
import { groupsOf, into } from "../../groups.ts";
import { once, onceIn, onceTogether } from "../../once.ts";
import type { Passage } from "../../statements/passages.ts";
import type { Storytelling } from "../../storytelling.ts";
import { framesOf } from "../../told/amount-frames.ts";
import type { Amount } from "../../told/amounts.ts";
import { namedTimes } from "../../told/named-times.ts";
import { byDay, type Days, daysOf } from "../by-day.ts";
import { areWithin, at, type Detector, discrepancy, wordings } from "../detector.ts";
import { retellings, sharesMost } from "../retellings.ts";
import { areOneQuantity, areOneThing, canAgree, type ReportedAmount } from "../same-quantity.ts";
import { areToldOfOne, type FramedAmount, mayBeOfOne, shareCore, type When } from "../told-of-one.ts";
import { type WordWeight, weightAmong } from "../words-around.ts";
import { corrected } from "./corrected-figure.ts";
import { disputed } from "./disputed-figure.ts";
import { inTurns } from "./in-turns.ts";
import { movedIn } from "./moved.ts";
import { slips } from "./slips.ts";

interface DatedAmount extends FramedAmount {
  /** The one day that its sentence names. */
  readonly day: IsoDate | null;
}

/** Counts move from day to day. */
const SAME_TIME_DAYS = 1;
/** What is done, or to be done, does not, for so long. */
const NEAR_DAYS = 3;
/** Two counts within wordings of one utterance are of one size. */
const OF_ONE_SIZE = 3;
/** A number that two reports hardly print by chance. */
const ROUND = 12;
/** Passages shown of one clash. */
const SHOWN = 12;

/** Another number for one thing, or one number for another: "latest" here, "earlier" there. */
export const figure: Detector = {
  id: "reconcile/discrepancies/figure@4",
  detect: (story) => {
    const byReport = story.reports.map((report) => toldBy(report, story.published.get(report.id)));
    return [...otherNumbers(byReport, story), ...otherPhases(byReport.flat(), story)];
  },
};

const toldBy = onceIn((report: Digest, published: Published | undefined): readonly DatedAmount[] => {
  const bySentence = Map.groupBy(namedTimes(report, published), (t) => t.sentence.start);
  const sentences = report.report.annotations.sentences;
  const frames = framesOf(report);
  return report.amounts.map((a) => {
    const sentence = sentences.find((s) => isWithin(a.at, s));
    const named = new Set((bySentence.get(sentence?.start ?? -1) ?? []).flatMap((t) => t.date ?? []));
    return { ...a, report, frame: frames.get(a) ?? null, day: named.size === 1 ? ([...named][0] ?? null) : null };
  });
});

/** What is one quantity in several reports, with numbers that cannot all be right. */
function otherNumbers(byReport: readonly (readonly DatedAmount[])[], story: Storytelling): Discrepancy[] {
  const told = byReport.flat();
  const places = new Map(told.map((t, i) => [placeOf(t), i]));
  const groups = groupsOf(told.length);
  const clashing = new Set<number>();
  const clash = (a: ReportedAmount, b: ReportedAmount): void => {
    const [i, j] = [places.get(placeOf(a)), places.get(placeOf(b))];
    if (i === undefined || j === undefined) return;
    groups.join(i, j);
    clashing.add(i).add(j);
  };
  const areOfTwoTimes = movedIn(told, story.published, SAME_TIME_DAYS);
  const weight = weightAmong(told);
  for (const [a, b] of [...inStatements(story), ...aroundAlike(told, weight, story)])
    if (!areOfTwoTimes(a, b)) clash(a, b);
  for (const [a, b] of [...slips(told, weight), ...disputed(byReport, story), ...corrected(byReport)]) clash(a, b);
  return groups
    .all()
    .map((members) => members.filter((i) => clashing.has(i)).map((i) => told[i] as DatedAmount))
    .filter((members) => members.length > 1)
    .map((members) => tell(members, "Different numbers for what seems one thing"));
}

const placeOf = ({ report, at }: ReportedAmount): string => `${report.id} ${at.start}`;

const tell = onceTogether((told: readonly DatedAmount[], kind: string): Discrepancy => {
  const inCommon = once((t: DatedAmount): number =>
    told.reduce((sum, u) => sum + (u.report === t.report ? 0 : clauseOf(t).intersection(clauseOf(u)).size), 0),
  );
  const likest = told.toSorted((t, u) => inCommon(u) - inCommon(t));
  const first = told.filter((t) => likest.find((u) => u.report === t.report && u.value === t.value) === t);
  const shown = first.slice(0, SHOWN);
  const values = shown.filter((t, i) => shown.findIndex((u) => u.value === t.value && u.unit === t.unit) === i);
  const numbers = values.map(({ report, at }) => report.article.text.slice(at.start, at.end).trim());
  return discrepancy(
    "figure",
    shown.map((t) => at(t.report.id, t.clause)),
    `${kind}${numbers.length > 1 ? ` (${numbers.join(", ")})` : ""}: ${wordings(
      shown.map(({ report, clause }) => ({ report, span: clause })),
      120,
    )}.`,
  );
});

/** Wordings of one utterance with one number each that the other does not have. */
const inStatements = (story: Storytelling): [DatedAmount, DatedAmount][] =>
  retellings(story).flatMap((passages) => {
    const counting = passages.filter(({ amounts }) => amounts.size > 0);
    return counting.flatMap((p, i) =>
      counting
        .slice(i + 1)
        .flatMap((q) => (isOneTelling(p, q, story.published) ? otherThan(p, q, sharesMost(p, q, 3)) : [])),
    );
  });

/** Two reports of one time, or one person's words: what else is told again may have been counted again. */
const isOneTelling = (p: Passage, q: Passage, published: Storytelling["published"]): boolean =>
  p.report !== q.report &&
  ((p.isPerson && p.speaker === q.speaker) ||
    sharesMost(p, q, 3) ||
    areWithin(published.get(p.report.id), published.get(q.report.id), SAME_TIME_DAYS));

function otherThan(p: Passage, q: Passage, areAlike: boolean): [DatedAmount, DatedAmount][] {
  const [these, those] = [p, q].map(({ report, attribution: { content } }) =>
    report.amounts
      .filter(({ at }) => content[0] && at.start >= content[0].start && at.end <= content[0].end)
      .map((a): DatedAmount => ({ ...a, report, frame: framesOf(report).get(a) ?? null, day: null })),
  ) as [DatedAmount[], DatedAmount[]];
  const own = these.filter((a) => !those.some((b) => canAgree(a, b)));
  const other = those.filter((b) => !these.some((a) => canAgree(a, b)));
  return own.flatMap((a): [DatedAmount, DatedAmount][] => {
    const [b, ...more] = other.filter(
      (b) => isOneMeasure(a, b) && mayBeOfOne(a, b) && (areAlike || !a.counted.isDisjointFrom(b.counted)),
    );
    return b && more.length === 0 ? [[a, b]] : [];
  });
}

/** Money against money, shares against shares, counts against counts, of one size. */
const isOneMeasure = (a: ReportedAmount, b: ReportedAmount): boolean =>
  a.unit === b.unit &&
  (!a.currency || !b.currency || a.currency === b.currency) &&
  (a.unit !== "" || !a.counted.isDisjointFrom(b.counted) || (isRound(a.value) && isRound(b.value))) &&
  Math.max(a.value, b.value) < OF_ONE_SIZE * Math.min(a.value, b.value);

/** Numbers amid like words, neither of which the other's report gives for the same, too. */
function aroundAlike(
  told: readonly DatedAmount[],
  weight: WordWeight,
  { published }: Storytelling,
): [DatedAmount, DatedAmount][] {
  /** The other's number is in the report, too: not where a headline has one and the body another. */
  const knows = ({ report, at, value, clause }: DatedAmount, other: DatedAmount): boolean =>
    !isOnlyInTitle(report, at, value) &&
    report.amounts.some(
      (a) =>
        (areOneThing(a, other) && canAgree(a, other) && isBesideAlike(a, other)) ||
        (a.value === other.value && overlaps(a.at, clause)),
    );
  /** One names the day that the other names, or came out on. */
  const dayOf = ({ day, report }: DatedAmount): IsoDate | null => day ?? published.get(report.id)?.date ?? null;
  const areOneDay = (a: DatedAmount, b: DatedAmount): boolean =>
    (a.day !== null || b.day !== null) && dayOf(a) === dayOf(b);
  const inClauses = weightAmong(told.map((t) => ({ context: clauseOf(t) })));
  const areOther = (a: DatedAmount, b: DatedAmount): boolean =>
    a.report !== b.report &&
    !canAgree(a, b) &&
    ((areOneThing(a, b) && isOneTime(a, b, published) && areOneQuantity(a, b, weight, areOneDay(a, b))) ||
      (shareCore(a, b) && areToldOfOne(a, b, inClauses, whenOf(a, b, published)))) &&
    !knows(a, b) &&
    !knows(b, a);
  const found = inTurns(told, inClauses, published).filter(([a, b]) => !knows(a, b) && !knows(b, a));
  for (const amounts of Map.groupBy(told, (t) => t.unit).values()) {
    const days = amounts.map((t) => daysOf(published.get(t.report.id)));
    const near = byDay(days, NEAR_DAYS);
    amounts.forEach((a, i) => {
      for (const k of near(days[i] as Days)) {
        const b = amounts[k] as DatedAmount;
        if (k > i && areOther(a, b)) found.push([a, b]);
      }
    });
  }
  return found;
}

const isOnlyInTitle = ({ title, amounts }: Digest, at: Span, value: number): boolean =>
  title !== null && at.end <= title.end && amounts.every((a) => a.value !== value || a.at.end <= title.end);

/** What a measure is of stands in the words around it. */
const isBesideAlike = (a: Amount, b: Amount): boolean => a.unit === "" || !a.near.isDisjointFrom(b.near);

/** One sum that is of the latest draft in one report and of an earlier one in another. */
function otherPhases(told: readonly DatedAmount[], { originOf, published }: Storytelling): Discrepancy[] {
  const byValue = new Map<string, DatedAmount[]>();
  for (const t of told) if (t.phase && t.unit !== "" && isRound(t.value)) into(byValue, `${t.unit} ${t.value}`, t);
  return [...byValue.values()].flatMap((amounts) => {
    const clashing = amounts.filter((a) =>
      amounts.some(
        (b) =>
          a.phase !== b.phase &&
          !a.near.isDisjointFrom(b.near) &&
          originOf(a.report.id) !== originOf(b.report.id) &&
          isOneTime(a, b, published),
      ),
    );
    return clashing.length > 1 ? [tell(clashing, "The same sum, but of different stages of the talks")] : [];
  });
}

/** As far as the days of both are known. */
const whenOf = (a: DatedAmount, b: DatedAmount, published: Storytelling["published"]): When =>
  [a, b].every(({ report }) => published.get(report.id)?.date) && isOneTime(a, b, published)
    ? "one time"
    : "other times";

/** Reports whose days are known to be apart count another day's number. */
function isOneTime(a: DatedAmount, b: DatedAmount, published: Storytelling["published"]): boolean {
  return areWithin(published.get(a.report.id), published.get(b.report.id), SAME_TIME_DAYS);
}

const clauseOf = ({ frame }: DatedAmount): ReadonlySet<string> => frame?.clause ?? NOTHING;
const NOTHING: ReadonlySet<string> = new Set();

const isRound = (value: number): boolean => value > ROUND;
