import type { Annotations } from "../domain/annotation.ts";
import type { Article, ArticleId } from "../domain/article.ts";
import type { CodedReport, Topic } from "../domain/coded-report.ts";
import type { Span } from "../domain/span.ts";
import { type Word, wordsIn } from "../text/content-words.ts";
import { firstFrom } from "../text/first-from.ts";
import { fold } from "../text/fold.ts";
import { quotedSpans } from "../text/quoted.ts";
import { asRead } from "../text/reading-copy/in-print.ts";
import { reportName } from "../text/report-name.ts";
import { isWithin } from "../text/spans.ts";
import { type Directions, directionsIn } from "./directions.ts";
import { into } from "./groups.ts";
import { vocabulary } from "./numbering.ts";
import { type ParseTable, parseTable } from "./parse-table.ts";
import { type Amount, amountsIn } from "./told/amounts.ts";
import { withoutConversions } from "./told/conversions.ts";
import { bodyOf, samplesOf } from "./told/shared-passages.ts";
import { countWords, inNumbers, type NumberedWords } from "./told/telling.ts";

/** A report as coded, without what of its annotations nothing asks for once it is digested: that is the most of it. */
export interface KeptReport extends Omit<CodedReport, "annotations"> {
  readonly annotations: Pick<Annotations, "sentences" | "entities">;
}

/** What reconciling asks of a report again and again, worked out once. It depends on the report alone, but for the numbers that words have. */
export interface Digest {
  readonly id: ArticleId;
  readonly report: KeptReport;
  /** Its text is the copy that a reader makes of it (`reading-copy/`), and all spans point into that. */
  readonly article: Article;
  /** As published. */
  readonly printed: Article;
  /** All words, boilerplate left out, in order. */
  readonly words: readonly Word[];
  /** Insides of quotation marks. */
  readonly quotes: readonly Span[];
  /** The headline, where it stands in the text. */
  readonly title: Span | null;
  /** Capitalised words that are no state's name, folded (`fold`), with where they stand. */
  readonly names: ReadonlyMap<string, readonly Span[]>;
  /** The words of each topic of its positions and conditions. */
  readonly topics: ReadonlyMap<Topic, readonly Word[]>;
  /** Its quantities. */
  readonly amounts: readonly Amount[];
  readonly parse: ParseTable;
  /** What its stances and their conditions are about. */
  readonly directions: Directions;
  /** Of the runs of words in its body (`samplesOf`). */
  readonly samples: Uint32Array;
  readonly telling: NumberedWords;
  /** The number of a word, the same one for all reports that are reconciled with one another. */
  readonly numberOf: (word: string) => number;
}

export function digest(coded: CodedReport, { numberOf, own } = vocabulary()): Digest {
  const report = asRead(coded);
  const { article, sentences, entities, stances, tokens } = report.annotations;
  const ownWords = (text: string): Word[] => wordsIn(text).map((w) => ({ ...w, key: own(w.key), sense: own(w.sense) }));
  const notStory = article.boilerplate.filter((b) => b.kind !== "dateline").sort((a, b) => a.start - b.start);
  const words = ownWords(article.text).filter((w) => !notStory.some((b) => isWithin(w, b)));
  const names = new Map<string, Span[]>();
  for (const w of words) {
    if (w.marked && !w.key.startsWith("@"))
      into(names, own(fold(article.text.slice(w.start, w.end))), { start: w.start, end: w.end });
  }
  const quotes = quotedSpans(article.text);
  const title = titleIn(article);
  return {
    id: article.id,
    report: { ...report, annotations: { sentences, entities } },
    article,
    printed: coded.annotations.article,
    words,
    names,
    quotes,
    title,
    topics: new Map(topicsOf(report).map((t) => [t, ownWords(`${t.phrase} ${t.words.join(" ")}`)])),
    amounts: withoutConversions(
      amountsIn(article.text, sentences, (span) => within(words, span)),
      article.text,
    ),
    parse: parseTable(tokens, own),
    directions: directionsIn(stances),
    samples: samplesOf(bodyOf({ words, quotes, title })),
    telling: inNumbers(countWords(words, article.text), numberOf),
    numberOf,
  };
}

/** How messages name a report. */
export const nameOf = ({ article }: Digest): string => reportName(article);

const topicsOf = ({ positions }: CodedReport): Topic[] =>
  positions.flatMap((p) => [p.topic, ...p.conditions.flatMap((c) => c.topic ?? [])]);

/** The words that lie within the span. */
export const wordsOf = ({ words }: Digest, span: Span): readonly Word[] => within(words, span);

/** A capitalised word, or a state's name; in a headline, where all words may be capitalised, only the latter. */
export const isName = ({ title }: Digest, { start, key, marked }: Word): boolean =>
  key.startsWith("@") || (marked && !/^\d/.test(key) && !(title && start >= title.start && start < title.end));

const within = (words: readonly Word[], span: Span): readonly Word[] =>
  words.slice(wordFrom(words, span.start), wordFrom(words, span.end));

const wordFrom = (words: readonly Word[], offset: number): number =>
  firstFrom(words.length, (i) => words[i]?.start ?? 0, offset);

function titleIn({ title, text }: Article): Span | null {
  if (!title) return null;
  const pattern = title
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(pattern).exec(text.slice(0, 2000));
  return found && { start: found.index, end: found.index + found[0].length };
}
