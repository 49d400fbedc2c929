import type { Article } from "../../domain/article.ts";
import type { Figure } from "../../domain/findings.ts";
import { DEALING, type Evidence } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import { wordsIn } from "../../text/content-words.ts";
import { publishedDay } from "../../text/published.ts";
import type { ClaimLine } from "./claim-line.ts";
import type { Lookup } from "./lookup.ts";
import { meets } from "./meets.ts";
import { sentenceAround } from "./paragraphs.ts";

/** A number where one report prints it. */
export interface ToldFigure extends Pick<Figure, "value" | "unit" | "statedBy"> {
  readonly what: string;
  readonly at: Evidence;
  readonly sentence: Span;
  /** The position that rests on it; `null` where it is only told. */
  readonly line: ClaimLine | null;
  /** Reports differ about it. */
  readonly isDisputed: boolean;
  /** Content words of its sentence. */
  readonly words: ReadonlySet<string>;
  /** Of the report; after all others where nothing tells it. */
  readonly day: string;
}

/** Words in common that make a share or a count of two reports one thing: small numbers meet by chance. */
const IN_COMMON = 2;
/** Sums from here on do not. */
const LARGE = 1e6;

/** Every number of the record, those that are one together: sums and shares that are equal, counts of the same. */
export function toldFigures(look: Lookup, lines: readonly ClaimLine[]): readonly (readonly ToldFigure[])[] {
  const onStake = lines.filter(({ act }) => DEALING.has(act));
  const told = look.record.figures.flatMap((figure) =>
    figure.evidence.flatMap((at): ToldFigure[] => {
      const article = look.articles.get(at.article);
      if (!article) return [];
      const sentence = withoutDateline(article, sentenceAround(article.text, at));
      const words = wordsIn(article.text.slice(sentence.start, sentence.end));
      return [
        {
          ...figure,
          at,
          sentence,
          isDisputed: (look.disputes.get(at.article) ?? []).some((one) => one.by.kind === "figure" && meets(one, at)),
          line: lineOn(look, onStake, figure, at),
          words: new Set(words.filter(({ content, key }) => content && !/^\d/u.test(key)).map(({ sense }) => sense)),
          day: publishedDay(article.published) ?? "9999",
        },
      ];
    }),
  );
  return [...Map.groupBy(told, ({ value, unit, what }) => `${value} ${unit ?? what}`).values()].map(withoutStrays);
}

/** "KINGSPORT, May 6 (Agency) - " opens many a first sentence. */
const withoutDateline = ({ boilerplate }: Article, { start, end }: Span): Span => ({
  start: Math.max(start, ...boilerplate.filter((one) => one.start <= start && one.end < end).map((one) => one.end)),
  end,
});

/** The position in whose words the number stands. A count beside a sum or a share tells only whom that is for. */
function lineOn(look: Lookup, lines: readonly ClaimLine[], { unit }: Figure, at: Evidence): ClaimLine | null {
  for (const line of lines) {
    const around = look.positions.get(line.id)?.evidence.find((one) => meets(one, at) && at.start >= one.start);
    if (!around) continue;
    const isBeside = look.record.figures.some(
      (other) => other.unit !== null && other.evidence.some((one) => meets(one, around)),
    );
    return unit === null && isBeside ? null : line;
  }
  return null;
}

/** What is only told must share words with what another report prints, unless the number is a large one, or reports differ about it. */
function withoutStrays(all: readonly ToldFigure[]): readonly ToldFigure[] {
  const isCertain = ({ line, isDisputed, unit, value }: ToldFigure) =>
    line !== null || isDisputed || (unit !== "%" && value >= LARGE);
  const sharesWords = (one: ToldFigure) =>
    all.some((other) => other.at.article !== one.at.article && one.words.intersection(other.words).size >= IN_COMMON);
  return all.filter((one) => isCertain(one) || sharesWords(one));
}
