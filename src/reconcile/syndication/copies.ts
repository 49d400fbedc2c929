import type { Article, ArticleId } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { inOrder, into } from "../groups.ts";
import { once } from "../once.ts";
import { bodyOf, type Shared, sharedPassages, shinglesOf } from "../told/shared-passages.ts";
import { isWire } from "./wires.ts";

export interface Copy {
  readonly of: ArticleId;
  /** Part of the copy's words that stand in the original too, in (0, 1]. */
  readonly share: number;
  /** The common passages, in the copy. */
  readonly runs: readonly Span[];
}

/** A run that so many reports share is an outlet's standing text. */
const STANDING_TEXT = 60;
/** Sampled runs that propose a pair; all its runs are then compared. */
const LEAST_SAMPLED = 2;
/** Copies appear within days of the original; what reuses older text is background. */
const COPIED_WITHIN_DAYS = 10;

/** Kept for reports that others may copy only. */
const bodyIn = once((report: Digest) => bodyOf(report));

/** For each report that reprints another, the likeliest original. Chains lead to one root; there are no circles. */
export function findCopies(reports: readonly Digest[]): Map<ArticleId, Copy> {
  const byAge = [...reports].sort((a, b) => byLikelyOrigin(a.article, b.article));
  const carriers = new Map<number, number[]>();
  const copies = new Map<ArticleId, Copy>();
  const runsOf = once(shinglesOf);
  const isAlone = onlyOnce(reports);
  byAge.forEach((report, at) => {
    const shared = new Map<number, number>();
    for (const shingle of report.samples) {
      if (isAlone(shingle)) continue;
      const earlier = carriers.get(shingle) ?? [];
      if (earlier.length < STANDING_TEXT) for (const e of earlier) shared.set(e, (shared.get(e) ?? 0) + 1);
      into(carriers, shingle, at);
    }
    let best: Copy | null = null;
    for (const [e, shingles] of shared) {
      const original = byAge[e];
      if (shingles < LEAST_SAMPLED || !original || !isSoonAfter(original.article, report.article)) continue;
      const [own, theirs] = [bodyIn(report), bodyIn(original)];
      const found = sharedPassages(own, theirs, runsOf(theirs));
      const share = found.words / own.words.length;
      if (isCopy(found, share, found.words / theirs.words.length) && share > (best?.share ?? 0)) {
        best = { of: original.id, share, runs: found.runs };
      }
    }
    if (best) copies.set(report.id, best);
  });
  return copies;
}

/** So many counters tell nearly all runs apart that a few hundred reports have. */
const COUNTERS = 2 ** 18;

/** Tells of most of the runs that only one report has that it is so, and of no others. */
function onlyOnce(reports: readonly Digest[]): (shingle: number) => boolean {
  const seen = new Uint8Array(COUNTERS);
  for (const { samples } of reports)
    for (const shingle of samples) seen[shingle % COUNTERS] = Math.min(2, 1 + (seen[shingle % COUNTERS] ?? 0));
  return (shingle) => seen[shingle % COUNTERS] === 1;
}

/** Several long passages, or one that is a good part of either text: a single short one may be a set paragraph of background. */
function isCopy({ runs, unquoted }: Shared, share: number, shareOfOriginal: number): boolean {
  const larger = Math.max(share, shareOfOriginal);
  return (unquoted >= 30 && runs.length > 1 && larger >= 0.15) || (unquoted >= 25 && larger >= 0.3);
}

const isSoonAfter = (a: Article, b: Article): boolean => {
  const [from, to] = [a.published?.earliest, b.published?.latest];
  return !from || !to || Math.abs(daysBetween(from, to)) <= COPIED_WITHIN_DAYS;
};

/** Agencies first, then earlier, then longer; the id decides what is left, so that the order of arrival does not. */
function byLikelyOrigin(a: Article, b: Article): number {
  return (
    Number(isWire(b)) - Number(isWire(a)) ||
    inOrder(a.published?.earliest ?? "9", b.published?.earliest ?? "9") ||
    Number(a.agency !== null) - Number(b.agency !== null) ||
    b.text.length - a.text.length ||
    inOrder(a.id, b.id)
  );
}
