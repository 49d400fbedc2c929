import type { ArticleId, Published } from "../../domain/article.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Span } from "../../domain/span.ts";
import { addDays } from "../../text/days.ts";
import { type Digest, nameOf, wordsOf } from "../digest.ts";
import type { Passage } from "../statements/passages.ts";
import type { Likeness } from "../statements/same-utterance.ts";
import type { Copy } from "../syndication/copies.ts";
import type { Bound } from "./bound.ts";
import { cluesIn } from "./clues.ts";
import { daySaid } from "./said-days.ts";

/** Words that a report shares with another: a copied text, or one utterance. */
export interface SharedWords {
  readonly report: ArticleId;
  readonly other: Digest;
  readonly spans: readonly Span[];
  readonly kind: "copy" | "quote" | "paraphrase";
  /** How the other gives the utterance; `null` for copied text. */
  readonly told: Attribution | null;
}

/** A copy comes out on the day of its original, or near it. */
const COPIED_DAYS = 2;
/** A quotation is news for so many days; a retelling comes later, too. */
const TOLD_DAYS = { quote: 3, paraphrase: 6 };
/** So much of a text stands in another before its day tells the other's. */
const COPIED_SHARE = 0.5;
/** The same words at this length are said once: "a deal is close" is said every day. */
const QUOTED_WORDS = 7;
/** An utterance retold is known by so many of its words and one speaker. */
const TELLING_WORDS = 4;

export const copiedWords = (
  copies: ReadonlyMap<ArticleId, Copy>,
  reports: ReadonlyMap<ArticleId, Digest>,
): SharedWords[] =>
  [...copies].flatMap(([copy, { of, runs, share }]) => {
    const [from, to] = [reports.get(of), reports.get(copy)];
    if (!from || !to || share < COPIED_SHARE) return [];
    return [
      { report: copy, other: from, spans: runs.slice(0, 1), kind: "copy" as const, told: null },
      { report: of, other: to, spans: [], kind: "copy" as const, told: null },
    ];
  });

/** Pairs less likely than this tell no day; nor does what reports tell in their own voice: background is told for months. */
const SURE = 0.5;

/** Passages of two reports that give one utterance of one person. */
export const utteredWords = (passages: readonly Passage[], pairs: readonly Likeness[]): SharedWords[] =>
  pairs.flatMap(({ a, b, score }) => {
    const [x, y] = [passages[a], passages[b]];
    if (!x || !y || x.report === y.report || score < SURE) return [];
    if (x.attribution.kind === "narrated" || y.attribution.kind === "narrated") return [];
    if (x.speaker === null || x.speaker !== y.speaker || !x.isPerson) return [];
    const kind = sharesQuote(x, y) ? "quote" : "paraphrase";
    const common = x.senses.filter((s) => y.senses.includes(s)).length;
    if (kind === "paraphrase" && common < TELLING_WORDS) return [];
    const from = (p: Passage, q: Passage): SharedWords => ({
      report: p.report.id,
      other: q.report,
      spans: p.attribution.content.slice(0, 1),
      kind,
      told: q.attribution,
    });
    return [from(x, y), from(y, x)];
  });

/** Bounds of a report from the words it shares with reports whose days are known. A retelling tells only when the other dates what was said. */
export const sharedBounds = (shared: readonly SharedWords[], known: ReadonlyMap<ArticleId, Published>): Bound[] =>
  shared.flatMap(({ other, spans, kind, told }): Bound[] => {
    const published = known.get(other.id);
    const said = told && daySaid(told, cluesIn(other), published)?.date;
    const source = nameOf(other);
    if (kind === "copy")
      return published
        ? [
            {
              earliest: addDays(published.earliest, -COPIED_DAYS),
              latest: addDays(published.latest, COPIED_DAYS),
              because: spans,
              reason: `most of its text stands in ${source} (${published.date ?? published.earliest})`,
            },
          ]
        : [];
    if (said)
      return [
        {
          earliest: said,
          latest: addDays(said, TOLD_DAYS[kind]),
          because: spans,
          reason: `it gives words that ${source} dates to ${said}`,
        },
      ];
    return kind === "quote" && published
      ? [
          {
            earliest: addDays(published.earliest, -TOLD_DAYS.quote),
            latest: addDays(published.latest, TOLD_DAYS.quote),
            because: spans,
            reason: `it gives a quotation that ${source} prints (${published.date ?? published.earliest})`,
          },
        ]
      : [];
  });

/** Both print one long run of words between quotation marks. */
function sharesQuote(a: Passage, b: Passage): boolean {
  const rowOf = ({ report, attribution }: Passage): string[] =>
    report.quotes
      .filter((q) => attribution.content.some((c) => c.start <= q.start && q.end <= c.end + 1))
      .map((q) => wordsOf(report, q).map((w) => w.key))
      .flatMap((keys) => keys.slice(QUOTED_WORDS - 1).map((_, i) => keys.slice(i, i + QUOTED_WORDS).join(" ")));
  const runs = new Set(rowOf(a));
  return rowOf(b).some((run) => runs.has(run));
}
