import { ACTS } from "../../domain/position.ts";
import type { Run } from "./decode-attributions.ts";
import type { StanceDecoding } from "./manifest.ts";
import { ANCHORS, CONDITION_TAGS, STANCE_LINK, STANCE_LINKS, STANCE_TAGS, type StanceScores } from "./stance-scores.ts";

export interface DecodedCondition {
  readonly words: Run;
  /** Index into the manifest's relations. */
  readonly relation: number;
}

/** A word, and the chance that it is meant. */
export interface Pointed {
  readonly word: number;
  readonly chance: number;
}

/** One window's words, as indices. */
export interface DecodedStance {
  readonly anchor: number;
  readonly act: number;
  readonly evidence: Run;
  readonly holder: number;
  readonly toward: number | null;
  /** Words that name the holder's party. */
  readonly named: readonly Pointed[];
  readonly conditions: readonly DecodedCondition[];
  /** Chance of being right. */
  readonly score: number;
}

/** Less likely words are left out. */
const LEAST_POINTED = 0.05;

/** Evidence reaches no further than this from its anchor, in words. */
const REACH = 60;

/**
 * Who holds which position by which words: for each likely pair of anchor word and act the likeliest holder and stretch of evidence.
 * The same algorithm is in training/evaluate/stances.py; change both or neither.
 */
export function decodeStances(
  scores: StanceScores,
  words: readonly string[],
  decoding: StanceDecoding,
): DecodedStance[] {
  const found: DecodedStance[] = [];
  const actsInside = actsByWord(scores.inside);
  const weight = decoding.weights[4] ?? 0;
  const mostByHolder = Math.max(weight * Math.log(TINY), weight * Math.log(1 + TINY));
  for (let row = 0; row < ANCHORS; row++) {
    const pair = scores.anchors[row] ?? 0;
    const [anchor, act] = [Math.floor(pair / ACTS.length), pair % ACTS.length];
    if (anchor >= scores.words) continue;
    const evidence: Run = [
      argmax(channel(scores, row, STANCE_LINK.begin), Math.max(0, anchor - REACH), anchor + 1),
      argmax(channel(scores, row, STANCE_LINK.end), anchor, Math.min(scores.words, anchor + REACH)) + 1,
    ];
    const base = chanceBeforeHolder(scores, actsInside, anchor, act, evidence, decoding);
    if (logistic(base + mostByHolder) < decoding.least) continue;
    const who = softmax(channel(scores, row, STANCE_LINK.holder));
    const first = argmax(who, 0, who.length);
    const toward = argmax(channel(scores, row, STANCE_LINK.toward), 0, scores.words);
    for (const [holder, chance] of who.entries()) {
      const joins = holder !== first && chance >= decoding.share * (who[first] ?? 0) && inOneList(words, holder, first);
      if (holder !== first && !joins) continue;
      const score = logistic(base + weight * Math.log(chance + TINY));
      if (score < decoding.least) continue;
      found.push({
        anchor,
        act,
        evidence,
        holder,
        toward: toward === anchor ? null : toward,
        named: pointed(channel(scores, row, STANCE_LINK.name), anchor),
        conditions: conditionsOf(scores, row),
        score,
      });
    }
  }
  return distinct(found);
}

const TINY = 1e-6;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const within = (x: number): number => Math.min(Math.max(x, -9.21), 9.21);

/** Logarithms of the acts' shares at a word: worked out once a word, for evidence overlaps. */
function actsByWord(tags: Float32Array): (word: number) => readonly number[] {
  const known: number[][] = [];
  return (word) => {
    known[word] ??= logSoftmax(tags.subarray(word * STANCE_TAGS + 1, (word + 1) * STANCE_TAGS));
    return known[word];
  };
}

function chanceBeforeHolder(
  { stance, inside }: StanceScores,
  actsInside: (word: number) => readonly number[],
  anchor: number,
  act: number,
  [begin, end]: Run,
  { weights, constants }: StanceDecoding,
): number {
  const mean = new Float64Array(ACTS.length);
  let inEvidence = 0;
  for (let word = begin; word < end; word++) {
    inEvidence += logistic(inside[word * STANCE_TAGS] ?? 0) / (end - begin);
    actsInside(word).forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / (end - begin);
    });
  }
  const byAnchor = Math.exp(actsByWord(stance)(anchor)[act] ?? 0);
  const byEvidence = Math.exp(logSoftmax(mean)[act] ?? 0);
  const features = [
    within(stance[anchor * STANCE_TAGS] ?? 0),
    within(Math.log(inEvidence / (1 - inEvidence))),
    Math.log(byAnchor + TINY),
    Math.log(byEvidence + TINY),
  ];
  return features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), constants[act] ?? 0);
}

const LIST = new Set([",", "and", "or", "nor", "&", "the", "both"]);
/** Do the words between two names only list names? */
function inOneList(words: readonly string[], a: number, b: number): boolean {
  const between = words.slice(Math.min(a, b) + 1, Math.max(a, b));
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  return (
    between.length < 12 &&
    between.some((word) => LIST.has(word)) &&
    between.every((word) => LIST.has(word) || isName(word))
  );
}

/** In order of text; the anchor's own share is that of no word in sight. */
const pointed = (logits: Float32Array, anchor: number): Pointed[] =>
  softmax(logits).flatMap((chance, word) => (word === anchor || chance < LEAST_POINTED ? [] : [{ word, chance }]));

/** Runs of words that belong to the row's condition, each with its likeliest relation. */
function conditionsOf(scores: StanceScores, row: number): DecodedCondition[] {
  const belongs = channel(scores, row, STANCE_LINK.condition);
  const found: DecodedCondition[] = [];
  for (let first = 0; first < belongs.length; first++) {
    let end = first;
    const sums = new Float64Array(CONDITION_TAGS - 1);
    while ((belongs[end] ?? -1) > 0) {
      for (let i = 0; i < sums.length; i++)
        sums[i] = (sums[i] ?? 0) + (scores.condition[end * CONDITION_TAGS + i] ?? 0);
      end++;
    }
    if (end - first > 1) found.push({ words: [first, end], relation: argmax(sums, 0, sums.length) });
    first = end;
  }
  return found;
}

/** Of proposals of one act and one holder whose words mostly overlap, the likeliest. */
function distinct(found: readonly DecodedStance[]): DecodedStance[] {
  const kept: DecodedStance[] = [];
  for (const one of found.toSorted((a, b) => b.score - a.score || a.anchor - b.anchor)) {
    const same = (other: DecodedStance) =>
      other.act === one.act &&
      (other.anchor === one.anchor ? other.holder === one.holder : mostlyOverlap(other.evidence, one.evidence));
    if (!kept.some(same)) kept.push(one);
  }
  return kept.sort((a, b) => a.anchor - b.anchor || a.act - b.act);
}

const mostlyOverlap = (a: Run, b: Run): boolean =>
  Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > 0.5 * Math.min(a[1] - a[0], b[1] - b[0]);

const channel = ({ stanceLink, stride, words }: StanceScores, row: number, index: number): Float32Array => {
  const from = (row * STANCE_LINKS + index) * stride;
  return stanceLink.subarray(from, from + words);
};

function argmax(values: ArrayLike<number>, first: number, end: number): number {
  let best = first;
  for (let i = first + 1; i < end; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}

function logSoftmax(values: ArrayLike<number>): number[] {
  const list = Array.from(values);
  const most = Math.max(...list);
  const total = most + Math.log(list.reduce((sum, x) => sum + Math.exp(x - most), 0));
  return list.map((x) => x - total);
}

const softmax = (values: ArrayLike<number>): number[] => logSoftmax(values).map(Math.exp);
