import type { Act, Strength } from "../../domain/position.ts";
import { STRENGTHS } from "../../domain/position.ts";
import { html, type Markup, verbatim } from "./markup.ts";

/** The act glyphs drawn on a 12 × 12 grid, so that they look alike on every machine and in print. */
const SHAPES: Readonly<Record<Act, string>> = {
  offer: '<circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  demand:
    '<path d="M6 1.9 10.6 10H1.4Z" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round"/>',
  accept: '<circle cx="6" cy="6" r="4.8" fill="currentColor"/>',
  reject: '<path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>',
  commit: '<rect x="1.7" y="1.7" width="8.6" height="8.6" rx=".8" fill="currentColor"/>',
  support:
    '<path d="M6 1.2V10.8M1.2 6H10.8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>',
  accuse:
    '<path d="M6 1.2V7" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/><circle cx="6" cy="10.2" r="1.4" fill="currentColor"/>',
  threaten: '<path d="M7.4.6 2.2 7h3.2L4.4 11.4 9.8 5H6.5Z" fill="currentColor"/>',
  assess: '<circle cx="6" cy="6" r="2" fill="currentColor"/>',
};

/** To be printed once, before the first glyph; the arrow head of the deal map with them. */
export const GLYPH_SYMBOLS: Markup = verbatim(
  `<svg class="defs" width="0" height="0" aria-hidden="true">${Object.entries(SHAPES)
    .map(([act, shape]) => `<symbol id="g-${act}" viewBox="0 0 12 12">${shape}</symbol>`)
    .join(
      "",
    )}<marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 .5 7 4 0 7.5Z"/></marker></svg>`,
);

/** The words beside a glyph say the same; it is hidden from screen readers. Strength shows by how solid it stands. */
export const glyph = (act: Act, strength: Strength = "done"): Markup =>
  html`<svg class="g ${act} s${STRENGTHS.indexOf(strength)}" aria-hidden="true"><use href="#g-${act}"/></svg>`;
