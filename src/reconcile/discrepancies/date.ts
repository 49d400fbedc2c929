import type { IsoDate } from "../../domain/day.ts";
import type { Discrepancy } from "../../domain/findings.ts";
import type { Span } from "../../domain/span.ts";
import { daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { groupsOf, into } from "../groups.ts";
import { at, type Detector, discrepancy, type Storytelling, wordings } from "./detector.ts";
import { type NamedTime, namedTimes } from "./named-times.ts";
import { likeness, type Telling, tellingOf } from "./same-quantity.ts";

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
export const date: Detector = {
  id: "reconcile/discrepancies/date@3",
  detect: (story) => {
    const times = story.reports.flatMap((r) => namedTimes(r, story.published.get(r.id)));
    return [...otherTimes(times, story.published), ...otherBeginnings(times)];
  },
};

/** All times that reports give one event are one discrepancy. */
function otherTimes(times: readonly NamedTime[], published: Storytelling["published"]): Discrepancy[] {
  const telling = tellingOf(times);
  const bySentence = Map.groupBy(times, (t) => t.sentence);
  /** The other's sentence has this time, too. */
  const isNamedBeside = (a: NamedTime, { sentence }: NamedTime): boolean =>
    (bySentence.get(sentence) ?? []).some((t) => t.kind === a.kind && !areOtherTimes(a, t));
  const groups = groupsOf(times.length);
  const clashing = new Set<number>();
  for (const [i, j] of besideOneWord(times)) {
    const [a, b] = [times[i] as NamedTime, times[j] as NamedTime];
    if (!areOtherTimes(a, b) || isNamedBeside(a, b) || isNamedBeside(b, a)) continue;
    if (!areOneEvent(a, b, telling, published)) continue;
    groups.join(i, j);
    clashing.add(i).add(j);
  }
  return groups
    .all()
    .map((members) => members.filter((i) => clashing.has(i)).map((i) => times[i] as NamedTime))
    .filter((members) => members.length > 1)
    .map((members) => tell("One event at two times", members));
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

/** Pairs of times of two reports with a word or a deed beside both, each once. */
function* besideOneWord(times: readonly NamedTime[]): Iterable<readonly [number, number]> {
  const carriers = new Map<string, number[]>();
  const metBy = new Int32Array(times.length).fill(-1);
  for (const [j, time] of times.entries()) {
    const { report } = time;
    const keys = [...time.beside, ...[...(time.deed?.of ?? [])].map((s) => `${time.deed?.kind} ${s}`)];
    for (const key of keys)
      for (const i of carriers.get(key) ?? []) {
        if (metBy[i] === j || times[i]?.report === report) continue;
        metBy[i] = j;
        yield [i, j];
      }
    for (const key of keys) into(carriers, key, j);
  }
}

/** Two calendar days, two weekdays, two hours. */
function areOtherTimes(a: NamedTime, b: NamedTime): boolean {
  if (a.kind !== b.kind) return false;
  const [p, q] = [dayIn(a, b.date), dayIn(b, a.date)];
  if (p && q) return p !== q;
  if (a.weekday !== null && b.weekday !== null) return a.weekday !== b.weekday;
  return a.printed !== "" && b.printed !== "" && a.printed !== b.printed;
}

function areOneEvent(a: NamedTime, b: NamedTime, telling: Telling, published: Storytelling["published"]): boolean {
  if (a.planned !== b.planned) return false;
  const isNearDeed = isNear(dayIn(a, b.date), dayIn(b, a.date), a.deed?.kind === "begin" ? NEAR_DAYS : 1);
  if (areOneDeed(a, b) && isNearDeed) return true;
  if (a.isSince !== b.isSince || (a.turn === "end") !== (b.turn === "end")) return false;
  const alike = likeness(a.context, b.context, telling);
  if (alike >= SAME) return a.context.size > LEAST_COMMON && !a.isRelative && !b.isRelative;
  // "Those seized on Monday were let go": what is done once is not what else its sentence tells.
  if (a.deed?.kind !== b.deed?.kind) return false;
  if (alike < ALIKE || a.context.intersection(b.context).size < LEAST_COMMON) return false;
  const isKnown = (day: NamedTime, { report, planned }: NamedTime): boolean => {
    const out = published.get(report.id)?.latest;
    return !out || !day.date || (planned ? out <= day.date : out >= day.date);
  };
  // A report that came out before the other's day may tell of an earlier event.
  return isNear(a.date, b.date) && isKnown(a, b) && isKnown(b, a);
}

/** Nothing begins twice, or is seized twice. */
const areOneDeed = ({ deed: a }: NamedTime, { deed: b }: NamedTime): boolean =>
  a !== null && b !== null && a.kind === b.kind && !a.of.isDisjointFrom(b.of);

/** A day without a year is in the other's. */
function dayIn({ date, printed }: NamedTime, other: IsoDate | null): IsoDate | null {
  if (date || !printed || !other) return date;
  const [month = "", day = ""] = printed.split("-");
  return `${other.slice(0, 4)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` as IsoDate;
}
