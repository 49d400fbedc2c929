import type { ArticleId } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import type { Passage } from "../statements/passages.ts";
import type { Likeness } from "../statements/same-utterance.ts";
import type { Copy } from "../syndication/copies.ts";

/** Words that an undated report shares with another: a copied passage, or one utterance. */
export interface SharedWords {
  readonly report: ArticleId;
  readonly other: ArticleId;
  readonly spans: readonly Span[];
  /** In [0, 1]. */
  readonly weight: number;
  /** The day on which the other says that they were said; `null` for the day of its report. */
  readonly said: IsoDate | null;
}

/** An utterance tells the day when it is told at some length: "a deal is close" is said every day. */
const TELLING_WORDS = 5;

/** A copy stands near its original in time, and the original near its copy. */
export const copiedWords = (copies: ReadonlyMap<ArticleId, Copy>): SharedWords[] =>
  [...copies].flatMap(([copy, { of, runs }]) => [
    { report: copy, other: of, spans: runs.slice(0, 2), weight: 3, said: null },
    { report: of, other: copy, spans: [], weight: 3, said: null },
  ]);

/** Pairs less likely than this tell no day; nor does what reports tell in their own voice: background is told for months. */
const SURE = 0.5;

/** Passages of two reports that seem to give one utterance. */
export const utteredWords = (passages: readonly Passage[], pairs: readonly Likeness[]): SharedWords[] =>
  pairs.flatMap(({ a, b, score }) => {
    const [x, y] = [passages[a], passages[b]];
    if (!x || !y || x.report === y.report || score < SURE) return [];
    if (x.attribution.kind === "narrated" || y.attribution.kind === "narrated") return [];
    const common = x.senses.filter((s) => y.senses.includes(s)).length;
    if (common < TELLING_WORDS) return [];
    const weight = Math.min(1, score);
    const from = (p: Passage, q: Passage): SharedWords => ({
      report: p.report.id,
      other: q.report.id,
      spans: p.attribution.content.slice(0, 1),
      weight,
      said: q.attribution.said?.date ?? null,
    });
    return [from(x, y), from(y, x)];
  });
