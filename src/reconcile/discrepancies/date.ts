import type { IsoDate } from "../../domain/day.ts";
import type { Discrepancy } from "../../domain/findings.ts";
import type { Span } from "../../domain/span.ts";
import { daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { groupsOf, into } from "../groups.ts";
import { type Comparing, openPairs } from "../kept-pairs.ts";
import { at, discrepancy, type KeepingDetector, wordings } from "./detector.ts";
import { type NamedTime, namedTimes } from "./named-times.ts";
import { likeness, type Telling, tellingIn } from "./same-quantity.ts";

/** Of the telling words around two times of one event so many are in both, by weight. */
const ALIKE = 0.4;
/** One sentence, copied. */
const SAME = 0.8;
const LEAST_COMMON = 2;
/** So many reports make a day the usual one. */
const USUAL = 3;
/** What reports put on days further apart are two events. */
const NEAR_DAYS = 3;

/** One utterance or event on two days: said on Monday here and on Tuesday there, begins on Sunday and on Monday, at six and at eight. */
export const date: KeepingDetector = {
  id: "reconcile/discrepancies/date@3",
  open: () => {
    const pairsOf = openPairs(otherTimes, (pairs) => pairs);
    return ({ reports, published }) => {
      const lists = reports.map((r) => namedTimes(r, published.get(r.id)));
      const times = lists.flat();
      return [...joined(pairsOf(lists).told.flat(), times), ...otherBeginnings(times)];
    };
  },
};

type Two = readonly [NamedTime, NamedTime];

/** Two times that reports give one event. */
const otherTimes: Comparing<NamedTime, Two> = (times, isChanged, common, found) => {
  const telling = tellingIn(common, (sense) => times[0]?.report.numberOf(sense) ?? 0);
  const bySentence = Map.groupBy(times, (t) => t.sentence);
  /** The other's sentence has this time, too. */
  const isNamedBeside = (a: NamedTime, { sentence }: NamedTime): boolean =>
    (bySentence.get(sentence) ?? []).some((t) => t.kind === a.kind && !areOtherTimes(a, t));
  besideOneWord(times, isChanged, (i, j) => {
    const [a, b] = [times[i] as NamedTime, times[j] as NamedTime];
    if (!areOtherTimes(a, b) || isNamedBeside(a, b) || isNamedBeside(b, a)) return;
    if (areOneEvent(a, b, telling)) found(i, j, [a, b]);
  });
};

/** All times that reports give one event are one discrepancy. */
function joined(pairs: readonly Two[], times: readonly NamedTime[]): Discrepancy[] {
  const places = new Map(times.map((time, i) => [time, i]));
  const groups = groupsOf(times.length);
  for (const [a, b] of pairs) groups.join(places.get(a) ?? 0, places.get(b) ?? 0);
  return groups
    .all()
    .filter((members) => members.length > 1)
    .map((members) =>
      tell(
        "One event at two times",
        members.map((i) => times[i] as NamedTime),
      ),
    );
}

/** "Since August 8" in most reports and "since 6 August" in one: what they all tell of began on one day. */
function otherBeginnings(times: readonly NamedTime[]): Discrepancy[] {
  const since = times.filter((t) => t.isSince && t.date && t.printed);
  const byReport = since.filter((t, i) => since.findIndex((o) => o.report === t.report && o.date === t.date) === i);
  const [usual = []] = [...Map.groupBy(byReport, (t) => t.date).values()].sort((a, b) => b.length - a.length);
  const first = usual[0]?.date;
  const others = byReport.filter(
    ({ date, report }) =>
      first && date && date !== first && isNear(date, first) && !usual.some((t) => t.report === report),
  );
  return usual.length >= USUAL && others.length > 0 ? [tell("One beginning on two days", [...others, ...usual])] : [];
}

const isNear = (a: IsoDate | null, b: IsoDate | null): boolean => !a || !b || Math.abs(daysBetween(a, b)) <= NEAR_DAYS;

const tell = (what: string, told: readonly { readonly report: Digest; readonly span: Span }[]): Discrepancy =>
  discrepancy(
    "date",
    told.map(({ report, span }) => at(report.id, span)),
    `${what}: ${wordings(told, 120)}.`,
  );

/** What times of one event have in common, whatever their words: days or hours, to come or gone by, of a beginning or an end. */
const settingOf = ({ kind, planned, isSince, turn }: NamedTime): string =>
  `${kind} ${planned} ${isSince} ${turn === "end"}`;

/** Calls back with the pairs of times of two reports in one setting and with a word beside both, of which one has changed, each once. */
function besideOneWord(times: readonly NamedTime[], isChanged: Uint8Array, met: (i: number, j: number) => void): void {
  const carriers = new Map<string, number[]>();
  const keys = times.map((time) => [...time.beside].map((sense) => `${settingOf(time)} ${sense}`));
  keys.forEach((own, i) => {
    for (const key of own) into(carriers, key, i);
  });
  const metBy = new Int32Array(times.length).fill(-1);
  times.forEach(({ report }, i) => {
    if (isChanged[i] === 0) return;
    for (const key of keys[i] ?? [])
      for (const j of carriers.get(key) ?? []) {
        if (metBy[j] === i || (j <= i && isChanged[j] === 1) || times[j]?.report === report) continue;
        metBy[j] = i;
        if (i < j) met(i, j);
        else met(j, i);
      }
  });
}

/** Two calendar days, two weekdays, two hours. */
function areOtherTimes(a: NamedTime, b: NamedTime): boolean {
  if (a.kind !== b.kind) return false;
  if (a.date && b.date) return a.date !== b.date;
  if (a.weekday !== null && b.weekday !== null) return a.weekday !== b.weekday;
  return a.printed !== "" && b.printed !== "" && a.printed !== b.printed;
}

function areOneEvent(a: NamedTime, b: NamedTime, telling: Telling): boolean {
  if (!a.begins.isDisjointFrom(b.begins) && isNear(a.date, b.date)) return true;
  const alike = likeness(a.context, b.context, telling);
  if (alike >= SAME) return a.context.size > LEAST_COMMON && !a.isRelative && !b.isRelative;
  if (alike < ALIKE || a.context.intersection(b.context).size < LEAST_COMMON) return false;
  const isKnown = (day: NamedTime, { latest, planned }: NamedTime): boolean =>
    !latest || !day.date || (planned ? latest <= day.date : latest >= day.date);
  // A report that came out before the other's day may tell of an earlier event.
  return isNear(a.date, b.date) && isKnown(a, b) && isKnown(b, a);
}
