import { type FigureEntry, type FigureGroup, type FigureMention, tellerWords } from "../views/figures.ts";
import { quoteOfAll } from "./evidence.ts";
import { glyph } from "./glyph-symbols.ts";
import { html, type Markup } from "./markup.ts";
import { folded, section } from "./sections.ts";

/** Numbers at the left, who gives them and in which words beside. */
export function figures(groups: readonly FigureGroup[], id: string): Markup {
  if (groups.length === 0) return html``;
  return section(
    id,
    "Figures",
    folded(groups, 6, group),
    "Numbers that a position rests on, that independent reports share, or that reports differ about.",
  );
}

const group = ({ entries, difference }: FigureGroup): Markup =>
  html`<article class="figures">${difference && html`<p class="differing"><span class="mark">≠</span> ${difference}</p>`}${entries.map(entry)}</article>`;

const entry = ({ printed, support, mentions }: FigureEntry): Markup =>
  html`<div class="issue"><h3 class="verbatim">${printed}<span class="state">${support}</span></h3><div>${mentions.map(mention)}</div></div>`;

const mention = (one: FigureMention): Markup =>
  html`<div class="line"><p class="claim">${one.line && glyph(one.line.act, one.line.strength)}${tellerWords(one)}</p><div class="proof">${one.sentences.map(quoteOfAll)}</div></div>`;
