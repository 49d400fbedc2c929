import type { IsoDate } from "../../domain/day.ts";
import type { Discrepancy } from "../../domain/findings.ts";
import type { Span } from "../../domain/span.ts";
import { wordsIn } from "../../text/content-words.ts";
import { weekdayOf } from "../../text/days.ts";
import { type Clue, cluesIn, dayOf } from "../dates/clues.ts";
import { weekdaySaid } from "../dates/said-days.ts";
import { type Digest, isName, nameOf, wordsOf } from "../digest.ts";
import type { Passage } from "../statements/passages.ts";
import { at, type Detector, discrepancy, quoted, type Storytelling } from "./detector.ts";
import { hourIn } from "./hours.ts";
import { retellings, sharesMost } from "./retellings.ts";

/** A passage with the one day, or hour, that it names for what it tells or for the telling. */
interface Dated {
  readonly report: Digest;
  /** Senses of what is told. */
  readonly senses: readonly string[];
  /** Those of the words beside the day. */
  readonly beside: ReadonlySet<string>;
  readonly span: Span;
  readonly of: "saying" | "event" | "hour";
  /** A calendar day, a weekday, or an hour. */
  readonly when: string;
  readonly planned: boolean;
}

/** What the reports name as days, and when they came out. */
interface Days extends Pick<Storytelling, "published"> {
  readonly clues: ReadonlyMap<Digest, readonly Clue[]>;
}

/** Words on either side of a day that say what happens on it; more behind one that opens the sentence. */
const BESIDE = 2;
const OPENING = 7;

/** One utterance or event on two days: said on Monday here and on Tuesday there, begins on Sunday and on Monday, at six and at eight. */
export const date: Detector = {
  id: "reconcile/discrepancies/date@2",
  detect: (story) => {
    const days: Days = { clues: new Map(story.reports.map((r) => [r, cluesIn(r)])), published: story.published };
    const groups = [
      ...retellings(story).map((told) => told.flatMap((p) => datesOf(p, days))),
      ...inCopies(story, days),
    ];
    const told = new Set<string>();
    return groups.flatMap((dated) => {
      const first = dated.find((a) => dated.some((b) => areOtherTimes(a, b)));
      const all = first ? [first, ...dated.filter((b) => areOtherTimes(first, b))] : [];
      const places = all.map(({ report, span }) => `${report.id} ${endOf(report, span)}`);
      if (all.length < 2 || places.every((p) => told.has(p))) return [];
      for (const p of places) told.add(p);
      return [tell(all)];
    });
  },
};

const endOf = ({ report }: Digest, { start }: Span): number =>
  report.annotations.sentences.find((s) => s.start <= start && start < s.end)?.end ?? start;

function tell(all: readonly Dated[]): Discrepancy {
  const told = all.map(({ report, span }) => `${quoted(report, span)} in ${nameOf(report)}`);
  return discrepancy(
    "date",
    all.map(({ report, span }) => at(report.id, span)),
    `One ${all[0]?.of === "saying" ? "utterance" : "event"} at two times: ${told.join("; ")}.`,
  );
}

function datesOf({ attribution, report, senses }: Passage, days: Days): Dated[] {
  const said = weekdaySaid(attribution, days.clues.get(report) ?? []);
  const saying: Dated[] = said
    ? [
        {
          report,
          senses,
          beside: new Set(),
          span: said,
          of: "saying",
          when: WEEKDAYS[said.weekday] ?? "",
          planned: false,
        },
      ]
    : [];
  return [...saying, ...attribution.content.flatMap((span) => timesIn(report, span, senses, days))];
}

/** The one day and the one hour that a stretch of text names. */
function timesIn(report: Digest, span: Span, senses: readonly string[], { clues, published }: Days): Dated[] {
  const around = published.get(report.id)?.earliest ?? null;
  const [day, ...more] = (clues.get(report) ?? []).filter((c) => span.start <= c.start && c.end <= span.end);
  const when = day && more.length === 0 ? dayNamed(day, around) : null;
  const hour = hourIn(report.article.text.slice(span.start, span.end));
  const words = wordsOf(report, span).filter((w) => w.content && !isName(report, w) && !/^\d/.test(w.key));
  const beside = (at: Span): Set<string> => {
    const before = words.filter((w) => w.end <= at.start).slice(-BESIDE);
    const after = words.filter((w) => w.start >= at.end).slice(0, before.length > 0 ? BESIDE : OPENING);
    return new Set([...before, ...after].map((w) => w.sense));
  };
  const common = { report, senses, span };
  return [
    ...(day && when
      ? [{ ...common, of: "event" as const, when, beside: beside(day), planned: "planned" in day && day.planned }]
      : []),
    ...(hour
      ? [
          {
            ...common,
            of: "hour" as const,
            when: hour.printed,
            beside: beside(shift(hour, span.start)),
            planned: false,
          },
        ]
      : []),
  ];
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Sentences that a copy has from its original but for a word or two. */
function inCopies({ reports, copies }: Storytelling, days: Days): Dated[][] {
  const byId = new Map(reports.map((r) => [r.id, r]));
  const datedIn = (report: Digest): Dated[] =>
    report.report.annotations.sentences.flatMap((s) => {
      const senses = wordsOf(report, s).flatMap((w) => (w.content ? [w.sense] : []));
      return timesIn(report, s, senses, days);
    });
  return [...copies].flatMap(([copy, { of }]) => {
    const [a, b] = [byId.get(copy), byId.get(of)];
    const [ours, theirs] = [a ? datedIn(a) : [], b ? datedIn(b) : []];
    return ours.flatMap((x) => {
      const same = theirs.find((y) => isCopiedSentence(x.senses, y.senses));
      return same ? [[x, same]] : [];
    });
  });
}

const isCopiedSentence = (a: readonly string[], b: readonly string[]): boolean =>
  a.filter((s) => b.includes(s)).length >= Math.max(COPIED_WORDS, COPIED * Math.max(a.length, b.length));
const COPIED_WORDS = 4;
const COPIED = 0.7;

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function dayNamed(clue: Clue, around: IsoDate | null): string | null {
  if (clue.kind === "weekday") return WEEKDAYS[clue.weekday] ?? null;
  return clue.kind === "day" ? (dayOf(clue, around) ?? `${clue.month}-${clue.day}`) : null;
}

/** Two calendar days, two weekdays, two hours of one event; a weekday goes with any day that is one. */
function areOtherTimes(a: Dated, b: Dated): boolean {
  if (a.of !== b.of || a.planned !== b.planned || a.report === b.report || !sharesMost(a, b, 3)) return false;
  if (a.of !== "saying" && a.beside.isDisjointFrom(b.beside)) return false;
  if (isEnd(a) !== isEnd(b)) return false;
  const isDay = (when: string): boolean => /^\d{4}-/.test(when);
  if (isDay(a.when) === isDay(b.when)) return a.when !== b.when;
  const weekday = ({ when }: Dated): string | undefined => (isDay(when) ? WEEKDAYS[weekdayOf(when)] : when);
  return weekday(a) !== weekday(b);
}

/** A truce begins on one day and ends on another. */
const isEnd = ({ senses }: Dated): boolean => senses.some((s) => ENDS.has(s));
const ENDS: ReadonlySet<string> = new Set(
  wordsIn("close conclude end expire finish halt lapse last stop").map((w) => w.sense),
);
