import { RARE_ENOUGH, type Vector } from "../cosines.ts";
import { inOrderAt, spreadOf } from "../numbering.ts";
import { once } from "../once.ts";
import { hashOf } from "../short-hash.ts";
import type { Counts, NumberedWords } from "../told/telling.ts";

/** A report as grouping sees it. */
export interface ReportWords {
  readonly id: string;
  readonly telling: NumberedWords;
}

/** In few reports, those at hand do not tell which words are rare: what all of them share may be what they are about. */
const USUAL_CORPUS = 100;
const STEEPNESS = 1.6;
/** The words that say most about a report; the tail adds time. */
const MATTERS_KEPT = 80;

/** How much the words of reports weigh, as measured in some of them. */
export interface Rarity {
  readonly sample: readonly ReportWords[];
  /** Words of more reports of the sample than this are common. */
  readonly mostSpread: number;
  readonly names: (told: ReportWords) => Vector;
  readonly matters: (told: ReportWords) => Vector;
  /** Whether a matter is in so many reports that it tells little. */
  readonly isCommon: (matter: number) => boolean;
}

/**
 * The reports in which rarity is measured: all, or those whose ids have the least hashes (a bottom-k sample: Cohen & Kaplan 2007). Which
 * they are hangs on nothing but which reports there are, and one more report is seldom among them, so that the weights of all stay.
 */
export function sampleOf(reports: readonly ReportWords[], size: number): readonly ReportWords[] {
  if (reports.length <= size) return reports;
  const draws = Float64Array.from(reports, ({ id }) => hashOf(id));
  const last = draws.toSorted()[size - 1] ?? 0;
  return reports.filter((_, i) => (draws[i] ?? 0) <= last);
}

/** How often a word may stand in a sample before it stands in too many of so many reports. */
export const mostSpreadIn = (sample: readonly ReportWords[], reports: number): number =>
  Math.floor((RARE_ENOUGH * sample.length) / reports);

/**
 * tf–idf (Salton & Buckley 1988) with logarithmic counts; a word's rarity is the lesser of that in news and that in the sample. Of
 * words that weigh the same the first are kept.
 */
export function rarityIn(sample: readonly ReportWords[], mostSpread: number): Rarity {
  const [ofNames, ofMatters] = [raritiesOf(sample, (t) => t.names), raritiesOf(sample, (t) => t.matters)];
  const matters = once(({ telling }: ReportWords): Vector => profile(telling.matters, ofMatters));
  const spread = spreadOf(sample.map((told) => matters(told).features));
  return {
    sample,
    mostSpread,
    names: ({ telling }) => profile(telling.names, ofNames),
    matters,
    isCommon: (matter) => (spread[matter] ?? 0) > mostSpread,
  };
}

function raritiesOf(sample: readonly ReportWords[], counts: (telling: NumberedWords) => Counts): Float64Array {
  const corpus = Math.max(sample.length, USUAL_CORPUS);
  const spread = spreadOf(sample.map(({ telling }) => counts(telling).words));
  return Float64Array.from(spread, (n) => STEEPNESS * Math.log(1 + corpus / n));
}

function profile({ words, often, rare }: Counts, here: Float64Array): Vector {
  const all = words.length;
  const weights = new Float64Array(all);
  for (let i = 0; i < all; i++) {
    const rarity = Math.min(rare[i] ?? 0, here[words[i] ?? 0] ?? Number.POSITIVE_INFINITY);
    weights[i] = (often[i] ?? 0) * rarity;
  }
  const size = Math.min(MATTERS_KEPT, all);
  const least = all > size ? inOrderAt(weights, all - size) : 0;
  let [ties, end] = [size, 0];
  for (let i = 0; i < all; i++) if ((weights[i] ?? 0) > least) ties--;
  const [features, kept] = [new Int32Array(size), new Float64Array(size)];
  for (let i = 0; i < all; i++) {
    const weight = weights[i] ?? 0;
    if (weight < least || (weight === least && ties-- <= 0)) continue;
    features[end] = words[i] ?? 0;
    kept[end++] = weight;
  }
  const length = Math.hypot(...kept) || 1;
  for (let i = 0; i < size; i++) kept[i] = (kept[i] ?? 0) / length;
  return { features, weights: kept };
}
