import type { Article, BoilerplateKind } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../text/spans.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { type Passage, passageAnchor } from "./passage.ts";

/** A stretch of a report's text that plays a part for one passage. */
export interface Layer extends Span {
  readonly part: "words" | "source" | "cue" | "content";
  /** The passage's. */
  readonly anchor: string;
}

/** A run of characters over which the same layers lie. */
export interface Piece extends Span {
  /** As printed, white space made one space. */
  readonly text: string;
  readonly over: readonly Layer[];
}

/** A paragraph, or the part of one that is, or is not, boilerplate. */
export interface Block extends Span {
  readonly boilerplate: BoilerplateKind | null;
}

export function layersOf(passages: readonly Passage[]): readonly Layer[] {
  return distinct(passages).flatMap((passage): Layer[] => {
    const anchor = passageAnchor(passage);
    const of = (part: Layer["part"], spans: readonly Span[]) => spans.map((span) => ({ ...span, part, anchor }));
    const { source, cue, content } = passage.roles;
    return [...of("words", [passage.span]), ...of("source", source), ...of("cue", cue), ...of("content", content)];
  });
}

/** One passage a span: roles of those that share it are put together. */
function distinct(passages: readonly Passage[]): readonly Passage[] {
  return [...Map.groupBy(passages, passageAnchor).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const all = (part: keyof Passage["roles"]) => alike.flatMap((one) => one.roles[part]);
    return [{ ...first, roles: { source: all("source"), cue: all("cue"), content: all("content") } }];
  });
}

/** Paragraphs, cut where boilerplate begins and ends. */
export function blocksOf({ text, boilerplate }: Pick<Article, "text" | "boilerplate">): readonly Block[] {
  const cuts = boilerplate.flatMap(({ start, end }) => [start, end]);
  return paragraphsOf(text).flatMap((paragraph) =>
    cut(paragraph, cuts).flatMap(({ start, end }): Block[] => {
      if (!text.slice(start, end).trim()) return [];
      const kind = boilerplate.find((one) => one.start <= start && end <= one.end)?.kind ?? null;
      return [{ start, end, boilerplate: kind }];
    }),
  );
}

/** The text of a block, cut wherever a layer begins or ends. */
export function piecesOf(text: string, block: Span, layers: readonly Layer[]): readonly Piece[] {
  const here = layers.filter((layer) => overlaps(layer, block));
  const cuts = here.flatMap(({ start, end }) => [start, end]);
  return cut(block, cuts).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end).replace(/\s+/gu, " "),
    over: here.filter((layer) => layer.start <= start && end <= layer.end),
  }));
}

function cut({ start, end }: Span, cuts: readonly number[]): readonly Span[] {
  const edges = [...new Set([start, ...cuts.filter((at) => at > start && at < end), end])].toSorted((a, b) => a - b);
  return edges.slice(1).map((edge, at) => ({ start: edges[at] ?? edge, end: edge }));
}
