import { endsSentence } from "../plain/lines.ts";
import { ASIDE_LEADS } from "./aside-leads.ts";
import type { PageElement } from "./dom.ts";

/** Never the story's own running text. */
const ASIDES =
  "figure, figcaption, picture, video, audio, time, button, form, nav, aside, footer, dialog, [role=dialog], [role=navigation], [role=complementary], [aria-hidden=true]";
const SHORT = 200;
/** Of a sentence a link may be the greater part; a title in a list of links is no sentence. */
const MOST_LINKED = { sentence: 0.9, other: 0.5 };

const textOf = (element: PageElement) => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** Removes from an extracted body what Readability leaves of the page around it: pictures and captions, link lists, `Read more`. */
export function trim(body: PageElement): void {
  for (const element of body.querySelectorAll(ASIDES)) element.remove();
  for (const block of [...body.querySelectorAll("p, li, ul, ol, div, section, h2, h3, h4, h5, h6")]) {
    const text = textOf(block);
    if (!text || text.length > SHORT) continue;
    if (ASIDE_LEADS.test(text) || linkedShare(block, text) > MOST_LINKED[endsSentence(text) ? "sentence" : "other"])
      block.remove();
  }
}

/** The part of a block's text that is links. */
const linkedShare = (block: PageElement, text: string): number =>
  [...block.querySelectorAll("a")].reduce((sum, link) => sum + textOf(link).length, 0) / text.length;
