import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { paragraphsOf } from "../views/paragraphs.ts";
import { type Passage, passageAnchor } from "../views/passage.ts";
import { html, type Markup, type Printable } from "./markup.ts";

/** A stretch of the text that plays a part for one passage; `on` lists the passages' anchors by part. */
interface Layer extends Span {
  readonly part: "words" | "source" | "cue" | "content";
  readonly anchor: string;
}

const ATTRIBUTE = { words: "data-w", source: "data-s", cue: "data-q", content: "data-c" } as const;

/**
 * The whole report as published: passages can be jumped to, boilerplate is folded with its reason.
 * @param told what the words of a passage were read as, by its anchor: shown on hover.
 */
export function reportText(
  article: Article,
  passages: readonly Passage[],
  told: ReadonlyMap<string, string> = new Map(),
): Markup {
  const layers = distinct(passages).flatMap((passage): Layer[] => {
    const anchor = passageAnchor(passage);
    const of = (part: Layer["part"], spans: readonly Span[]) => spans.map((span) => ({ ...span, part, anchor }));
    const { source, cue, content } = passage.roles;
    return [...of("words", [passage.span]), ...of("source", source), ...of("cue", cue), ...of("content", content)];
  });
  return html`${blocksOf(article).map(({ span, boilerplate }) => {
    const pieces = piecesOf(article.text, span, layers, told);
    return boilerplate
      ? html`<details class="aside"><summary>${boilerplate} · set aside, not coded</summary><p>${pieces}</p></details>`
      : html`<p>${pieces}</p>`;
  })}`;
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

interface Block {
  readonly span: Span;
  readonly boilerplate: string | null;
}

/** Paragraphs, cut where boilerplate begins and ends. */
function blocksOf({ text, boilerplate }: Article): readonly Block[] {
  const cuts = boilerplate.flatMap(({ start, end }) => [start, end]);
  return paragraphsOf(text).flatMap((paragraph) => {
    const inside = cuts.filter((at) => at > paragraph.start && at < paragraph.end);
    const edges = [...new Set([paragraph.start, ...inside, paragraph.end])].toSorted((a, b) => a - b);
    return edges.slice(1).flatMap((end, at): Block[] => {
      const start = edges[at] ?? end;
      if (!text.slice(start, end).trim()) return [];
      const kind = boilerplate.find((one) => one.start <= start && end <= one.end)?.kind ?? null;
      return [{ span: { start, end }, boilerplate: kind }];
    });
  });
}

function piecesOf(
  text: string,
  block: Span,
  layers: readonly Layer[],
  told: ReadonlyMap<string, string>,
): readonly Printable[] {
  const here = layers.filter((layer) => layer.start < block.end && block.start < layer.end);
  const inside = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > block.start && at < block.end);
  const edges = [...new Set([block.start, ...inside, block.end])].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, at): Printable => {
    const start = edges[at] ?? end;
    const over = here.filter((layer) => layer.start <= start && end <= layer.end);
    const opening = over.filter((layer) => layer.part === "words" && layer.start === start);
    const anchors = opening.map(({ anchor }) => html`<a id="${anchor}"></a>`);
    const words = text.slice(start, end).replace(/\s+/gu, " ");
    if (over.length === 0) return words;
    const attributes = (["words", "source", "cue", "content"] as const).map((part) => {
      const ids = [...new Set(over.filter((layer) => layer.part === part).map(({ anchor }) => anchor))];
      return ids.length > 0 && html` ${ATTRIBUTE[part]}="${ids.join(" ")}"`;
    });
    const claims = new Set(
      over.filter((layer) => layer.part === "words").flatMap(({ anchor }) => told.get(anchor) ?? []),
    );
    const title = claims.size > 0 && html` title="${[...claims].join("; ")}"`;
    return html`${anchors}<span${attributes}${title}>${words}</span>`;
  });
}
