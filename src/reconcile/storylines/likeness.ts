import { type Cosines, type Links, openCosines } from "../cosines.ts";
import { mostSpreadIn, type Rarity, type ReportWords, rarityIn, sampleOf } from "./rarity.ts";

/** Pairs less alike than this count as not alike at all. */
const LEAST = 0.03;
/** Rarity is measured in so many reports. Of 10,000 one more is among them once in twenty times, and all likenesses are found anew. */
const SAMPLE = 500;
/** Likenesses are told to so fine a part that their sums are exact, in whatever order they are added up. */
const FINEST = 2 ** -30;
/** Of the places that reports had, at least so many must still be theirs. */
const STILL_THERE = 7 / 8;

/** How alike reports are, each pair once: those at a place to those at some of the places before. */
export interface Likenesses {
  readonly rows: readonly Links[];
  /** Where each report is, in the order in which they were given. */
  readonly places: Int32Array;
}

/** What is kept as long as words weigh what they weigh. */
interface Weighed {
  readonly rarity: Rarity;
  readonly cosines: Cosines;
  readonly rows: Links[];
  readonly places: Map<ReportWords, number>;
}

/**
 * How alike each report is to the others, from 0 to 1: the geometric mean of the cosines of their names and of their matters, since
 * reports of one war share its names and those of one negotiation its matters too; of their matters alone where one names nobody.
 * Asked again, it compares what has come since, unless words weigh otherwise now.
 */
export function openLikenesses(sampleSize = SAMPLE): (reports: readonly ReportWords[]) => Likenesses {
  let known: Weighed | null = null;
  return (reports) => {
    const sample = sampleOf(reports, sampleSize);
    const mostSpread = mostSpreadIn(sample, reports.length);
    if (!known || !isOf(known.rarity, sample, mostSpread) || reports.length < STILL_THERE * known.rows.length) {
      const rarity = rarityIn(sample, mostSpread);
      known = { rarity, cosines: openCosines(LEAST, rarity.isCommon), rows: [], places: new Map() };
    }
    const weighed = known;
    const places = Int32Array.from(reports, (report) => placeOf(report, weighed));
    const present = new Set(reports);
    for (const gone of weighed.places.keys()) if (!present.has(gone)) weighed.places.delete(gone);
    return { rows: weighed.rows, places };
  };
}

const isOf = (rarity: Rarity, sample: readonly ReportWords[], mostSpread: number): boolean =>
  rarity.mostSpread === mostSpread &&
  rarity.sample.length === sample.length &&
  rarity.sample.every((told, i) => told === sample[i]);

/** A report's place, where it is compared with those before it if it is new. */
function placeOf(report: ReportWords, { rarity, cosines, rows, places }: Weighed): number {
  const known = places.get(report);
  if (known !== undefined) return known;
  places.set(report, rows.length);
  const { to, sum } = cosines.add(rarity.matters(report), rarity.names(report));
  return rows.push({ to, sum: sum.map((likeness) => Math.round(likeness / FINEST) * FINEST) }) - 1;
}
