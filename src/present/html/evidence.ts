import type { IssueState } from "../deal-map/issue-state.ts";
import { type ClaimLine, partsOf } from "../views/claim-line.ts";
import { byWords, footnoteOf, type Passage, passageAnchor, shownWords } from "../views/passage.ts";
import { STATE_MEANS, STATE_WORDS } from "../views/vocabulary.ts";
import { withinMarks } from "../views/wording.ts";
import { glyph } from "./glyph-symbols.ts";
import { html, type Markup, type Printable } from "./markup.ts";

/** Verbatim words that open the report at them, then all who print them; and a footnote to take away. */
export function quoteOfAll(passages: readonly [Passage, ...Passage[]]): Markup {
  const [first] = passages;
  return html`<figure class="quote"><blockquote><a href="#${passageAnchor(first)}">${withinMarks(shownWords(first))}</a></blockquote>
<figcaption>${credits(passages)} <button type="button" class="copy" data-note="${footnoteOf(first)}" hidden>copy as footnote</button></figcaption></figure>`;
}

export const credits = (passages: readonly Passage[]): Markup =>
  html`${passages.map((passage, at) => html`${at > 0 && "; "}${credit(passage)}`)}`;

/** Outlet and day; how the day is known is told on hover. */
const credit = (passage: Passage): Markup =>
  html`<cite>${passage.source}</cite>, <span title="${passage.dating}">${passage.published ?? "undated"}</span>`;

/** Where a line's own words begin: one click from every claim. */
export const evidenceHref = (line: ClaimLine): string | null =>
  line.passages[0] ? `#${passageAnchor(line.passages[0])}` : null;

/** How an issue stands between the parties; nothing where there is nothing to tell. */
export const stateWord = (state: IssueState): Markup | false =>
  STATE_WORDS[state] !== "" &&
  html`<span class="state ${state}" title="${STATE_MEANS[state]}">${STATE_WORDS[state]}</span>`;

/** What proposed the line, and how sure it is. */
const provenance = ({ madeBy, score }: ClaimLine): string => `${madeBy.join(", ")}; score ${score.toFixed(2)}`;

const DETAILS = ["when", "support", "mark"];

/** The line in full, with the words beneath. */
export function claim(line: ClaimLine, passages = 2): Markup {
  const parts = partsOf(line);
  const details = parts.filter(({ kind }) => DETAILS.includes(kind));
  const said = parts.map(({ kind, text }): Printable => {
    if (kind === "party") return html`<b>${text}</b> `;
    if (kind === "claim") return text;
    return (kind === "connective" || kind === "condition") && html` <span class="${kind}">${text}</span>`;
  });
  const words = byWords(line.passages);
  const [front, rest] = [words.slice(0, passages), words.slice(passages)];
  return html`<div class="line${line.isDoubtful ? " doubtful" : ""}"><div><p class="claim">${glyph(line.act, line.strength)}${said}</p>
<p class="meta"><span class="act ${line.act}" title="${provenance(line)}">${line.phrase}</span>${details.map(({ text, kind }) => html` · <span class="${kind}">${text}</span>`)}</p></div>
<div class="proof">${front.map(quoteOfAll)}${rest.length > 0 && html`<details class="more"><summary>${rest.length} more</summary>${rest.map(quoteOfAll)}</details>`}</div></div>`;
}
