import type { IsoDate } from "../../../domain/day.ts";
import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { daysBetween } from "../../../text/days.ts";
import type { Digest } from "../../digest.ts";
import { groupsOf, into } from "../../groups.ts";
import { type Comparing, openPairs, type Pair } from "../../kept-pairs.ts";
import { once } from "../../once.ts";
import { CHANGED } from "../../pairs-between.ts";
import { type NamedTime, namedTimes } from "../../told/named-times.ts";
import { at, discrepancy, type KeepingDetector, wordings } from "../detector.ts";
import { likeness, type WordWeight, weightBy } from "../words-around.ts";

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
  id: "reconcile/discrepancies/date@4",
  open: () => {
    const pairsOf = openPairs<NamedTime, readonly Pair<NamedTime>[]>(otherTimes, {
      isOfNote: () => true,
      sumUp: (pairs) => pairs,
    });
    return ({ reports, published }) => {
      const lists = reports.map((r) => namedTimes(r, published.get(r.id)));
      const times = lists.flat();
      return [...joined(pairsOf(lists).told.flat(), times), ...otherBeginnings(times)];
    };
  },
};

/** Two times that reports give one event, each pair as a one. */
const otherTimes: Comparing<NamedTime> = (times, _, common) => {
  const weight = weightBy(common, (sense) => times[0]?.report.numberOf(sense) ?? 0);
  const bySentence = Map.groupBy(times, (t) => t.sentence);
  /** The other's sentence has this time, too. */
  const isNamedBeside = (a: NamedTime, { sentence }: NamedTime): boolean =>
    (bySentence.get(sentence) ?? []).some((t) => t.kind === a.kind && !areOtherTimes(a, t));
  return {
    withAll: (became, found) =>
      besideOneWord(times, became, (i, j) => {
        const [a, b] = [times[i] as NamedTime, times[j] as NamedTime];
        if (!areOtherTimes(a, b) || isNamedBeside(a, b) || isNamedBeside(b, a)) return;
        if (areOneEvent(a, b, weight)) found(i, j, 1);
      }),
  };
};

/** All times that reports give one event are one discrepancy. */
function joined(pairs: readonly Pair<NamedTime>[], times: readonly NamedTime[]): Discrepancy[] {
  const places = new Map(times.map((time, i) => [time, i]));
  const groups = groupsOf(times.length);
  for (const { a, b } of pairs) groups.join(places.get(a) ?? 0, places.get(b) ?? 0);
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

const isNear = (a: IsoDate | null, b: IsoDate | null, most = NEAR_DAYS): boolean =>
  !a || !b || Math.abs(daysBetween(a, b)) <= most;

const tell = (what: string, told: readonly { readonly report: Digest; readonly span: Span }[]): Discrepancy =>
  discrepancy(
    "date",
    told.map(({ report, span }) => at(report.id, span)),
    `${what}: ${wordings(told, 120)}.`,
  );

/** What times of one event have in common, whatever their words: days or hours, to come or gone by, of a beginning or an end. */
const settingOf = ({ kind, planned, isSince, turn }: NamedTime): string =>
  `${kind} ${planned} ${isSince} ${turn === "end"}`;

/** Calls back with the pairs of times of two reports in one setting and with a word beside both, or of one deed, of which one has changed, each once. */
function besideOneWord(times: readonly NamedTime[], became: Uint8Array, met: (i: number, j: number) => void): void {
  const carriers = new Map<string, number[]>();
  times.forEach((time, i) => {
    for (const key of keysOf(time)) into(carriers, key, i);
  });
  const metBy = new Int32Array(times.length).fill(-1);
  times.forEach((time, i) => {
    if (became[i] !== CHANGED) return;
    for (const key of keysOf(time))
      for (const j of carriers.get(key) ?? []) {
        if (metBy[j] === i || (j <= i && became[j] === CHANGED) || times[j]?.report === time.report) continue;
        metBy[j] = i;
        if (i < j) met(i, j);
        else met(j, i);
      }
  });
}

const keysOf = once((time: NamedTime): readonly string[] => [
  ...[...time.beside].map((sense) => `${settingOf(time)} ${sense}`),
  ...[...(time.deed?.of ?? [])].map((sense) => `${time.planned} ${time.deed?.kind} ${sense}`),
]);

/** Two calendar days, two weekdays, two hours. */
function areOtherTimes(a: NamedTime, b: NamedTime): boolean {
  if (a.kind !== b.kind) return false;
  const [p, q] = [dayIn(a, b.date), dayIn(b, a.date)];
  if (p && q) return p !== q;
  if (a.weekday !== null && b.weekday !== null) return a.weekday !== b.weekday;
  return a.printed !== "" && b.printed !== "" && a.printed !== b.printed;
}

function areOneEvent(a: NamedTime, b: NamedTime, weight: WordWeight): boolean {
  if (a.planned !== b.planned) return false;
  if (isLong(a) && !areOutTogether(a, b)) return false;
  const isNearDeed = isNear(dayIn(a, b.date), dayIn(b, a.date), a.deed?.kind === "begin" ? NEAR_DAYS : 1);
  if (areOneDeed(a, b) && isNearDeed) return true;
  if (a.isSince !== b.isSince || (a.turn === "end") !== (b.turn === "end")) return false;
  const alike = likeness(a.context, b.context, weight);
  if (alike >= SAME) return a.context.size > LEAST_COMMON && !a.isRelative && !b.isRelative;
  // "Those seized on Monday were let go": what is done once is not what else its sentence tells.
  if (a.deed?.kind !== b.deed?.kind) return false;
  if (alike < ALIKE || a.context.intersection(b.context).size < LEAST_COMMON) return false;
  const isKnown = (day: NamedTime, { latest, planned }: NamedTime): boolean =>
    !latest || !day.date || (planned ? latest <= day.date : latest >= day.date);
  // A report that came out before the other's day may tell of an earlier event.
  return isNear(a.date, b.date) && isKnown(a, b) && isKnown(b, a);
}

const isLong = ({ kind }: NamedTime): boolean => kind === "month" || kind === "year";

/** Months and years are what is negotiated, and move. */
const areOutTogether = ({ latest: a }: NamedTime, { latest: b }: NamedTime): boolean =>
  a !== null && b !== null && isNear(a, b, 1);

/** Nothing begins twice, or is seized twice. */
const areOneDeed = ({ deed: a }: NamedTime, { deed: b }: NamedTime): boolean =>
  a !== null && b !== null && a.kind === b.kind && !a.of.isDisjointFrom(b.of);

/** A day without a year is in the other's. */
function dayIn({ date, printed }: NamedTime, other: IsoDate | null): IsoDate | null {
  if (date || !printed || !other) return date;
  const [month = "", day = ""] = printed.split("-");
  return `${other.slice(0, 4)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` as IsoDate;
}
