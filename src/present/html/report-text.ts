import type { Article } from "../../domain/article.ts";
import type { Passage } from "../views/passage.ts";
import { blocksOf, layersOf, type Piece, piecesOf } from "../views/text-pieces.ts";
import { html, type Markup, type Printable } from "./markup.ts";

/** Lists the anchors of the passages that a piece plays a part for. */
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
  const layers = layersOf(passages);
  return html`${blocksOf(article).map((block) => {
    const pieces = piecesOf(article.text, block, layers).map((piece) => printed(piece, told));
    return block.boilerplate
      ? html`<details class="aside"><summary>${block.boilerplate} · set aside, not coded</summary><p>${pieces}</p></details>`
      : html`<p>${pieces}</p>`;
  })}`;
}

function printed({ start, text, over }: Piece, told: ReadonlyMap<string, string>): Printable {
  if (over.length === 0) return text;
  const opening = over.filter((layer) => layer.part === "words" && layer.start === start);
  const anchors = opening.map(({ anchor }) => html`<a id="${anchor}"></a>`);
  const attributes = (["words", "source", "cue", "content"] as const).map((part) => {
    const ids = [...new Set(over.filter((layer) => layer.part === part).map(({ anchor }) => anchor))];
    return ids.length > 0 && html` ${ATTRIBUTE[part]}="${ids.join(" ")}"`;
  });
  const claims = new Set(
    over.filter((layer) => layer.part === "words").flatMap(({ anchor }) => told.get(anchor) ?? []),
  );
  const title = claims.size > 0 && html` title="${[...claims].join("; ")}"`;
  return html`${anchors}<span${attributes}${title}>${text}</span>`;
}
