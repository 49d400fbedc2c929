import type { Article, ArticleId } from "../../domain/article.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Evidence } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import { reportName } from "../../text/report-name.ts";
import { datingOf } from "./dating.ts";
import { publishedLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { paragraphAround } from "./paragraphs.ts";
import { bare, clip, quoted } from "./wording.ts";

/** Words of one report, with all that a reader needs to trust them: where they stand, who printed them and when. */
export interface Passage {
  readonly article: ArticleId;
  readonly span: Span;
  /** As printed, on one line; a word that a line's end breaks is whole. */
  readonly words: string;
  /** The rest of the paragraph on both sides, on one line, clipped from far to near. */
  readonly before: string;
  readonly after: string;
  /** The outlet; where the report names none, its file. */
  readonly source: string;
  /** Day or interval of the report; `null` when nothing tells it. */
  readonly published: string | null;
  /** How that is known. */
  readonly dating: string;
  readonly url: string | null;
  /** Who says it in the report, in its words: source, cue and content of the attributions that carry the passage. */
  readonly roles: {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  };
}

const CONTEXT = 240;

/** The report's address where it is one of the web; anything else is never made a link. */
export const webAddress = ({ url }: Article): string | null => (url && /^https?:\/\//iu.test(url) ? url : null);

/** @param attributions those that the claim names; only the ones in the passage's article are used. */
export function passageOf(look: Lookup, evidence: Evidence, attributions: readonly string[] = []): Passage | null {
  const article = look.articles.get(evidence.article);
  if (!article) return null;
  const { start, end } = evidence;
  const paragraph = paragraphAround(article.text, evidence);
  const carriers = attributions
    .map((id) => look.attributions.get(id))
    .filter((one): one is Attribution => one?.article === article.id);
  return {
    article: article.id,
    span: { start, end },
    words: look.wordsAt(article.id, { start, end }),
    before: clipStart(look.wordsAt(article.id, { start: paragraph.start, end: start }), CONTEXT),
    after: clip(look.wordsAt(article.id, { start: end, end: paragraph.end }), CONTEXT),
    source: reportName(article),
    published: publishedLabel(article.published),
    dating: datingOf(article),
    url: webAddress(article),
    roles: {
      source: carriers.flatMap((one) => one.source ?? []),
      cue: carriers.flatMap((one) => one.cue ?? []),
      content: carriers.flatMap((one) => one.content),
    },
  };
}

function clipStart(text: string, limit: number): string {
  return text.length <= limit ? text : `…${text.slice(-limit).replace(/^\S*\s+/u, "")}`;
}

/** "The Courier, 24 Feb 2025". */
export const creditOf = (passage: Passage): string => [passage.source, passage.published ?? "undated"].join(", ");

/** Passages with the same words as one, in their order: words that several reports print are read once. */
export function byWords(passages: readonly Passage[]): readonly (readonly [Passage, ...Passage[]])[] {
  return [...Map.groupBy(passages, ({ words }) => bare(words)).values()].flatMap(([first, ...more]) =>
    first ? [[first, ...more] as const] : [],
  );
}

/** Longer passages, of a whole report that was copied, are cut: the report holds them in full. */
const SHOWN = 420;
/** The words as a page shows them, before their marks are set. */
export const shownWords = ({ words }: Passage): string => clip(words, SHOWN);

/** One line to paste under an article: outlet, date, quoted words, and the address that opens at them. */
export function footnoteOf(passage: Passage): string {
  const link = passage.url ? ` ${passage.url.replace(/#.*$/u, "")}${textFragment(passage.words)}` : "";
  return `${creditOf(passage)}: ${quoted(passage.words)}${link}`;
}

/** A URL fragment that makes a browser scroll to the words: WICG scroll-to-text-fragment, `#:~:text=first words,last words`. */
export function textFragment(words: string): string {
  const list = words.split(" ");
  const encode = (some: readonly string[]) => encodeURIComponent(some.join(" ")).replaceAll("-", "%2D");
  return list.length <= 10
    ? `#:~:text=${encode(list)}`
    : `#:~:text=${encode(list.slice(0, 5))},${encode(list.slice(-5))}`;
}

/** Where a report, or a passage of it, stands in a page that holds both. */
export const reportAnchor = (article: ArticleId): string => `r-${article.replace(/[^\w-]/gu, "_")}`;
export const passageAnchor = ({ article, span }: Pick<Passage, "article" | "span">): string =>
  `${reportAnchor(article)}-${span.start}-${span.end}`;
