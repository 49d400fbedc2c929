import { type BoilerplateRule, whole } from "./rule.ts";

const SHAPES: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^.{0,120}\ball rights reserved\b.{0,120}$/i,
  /^(?:editor['’]?s? note|correction|clarification|disclaimer)\s*[:–—].{1,600}$/i,
  /^this (?:article|story|post|report|piece) (?:has been|was|is being) (?:updated|corrected|amended|edited|revised|first published|originally published)\b.{0,300}$/i,
  /^.{0,240}\bthe (?:views|opinions) expressed (?:here|in this|are)\b.{0,120}$/i,
  /^(?:abstract|full text|breaking news|exclusive|analysis|live|loading)\.?:?$/i,
  /^(?:image|photo|picture|slide) \d+ (?:of|\/) \d+$/i,
  /^(?:last )?updated(?: (?:at|on))?:?(?: \d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?\.?$/i,
  /^(?:\d+|one|two|three|four|five)[\s-]*min(?:ute)?s? read$/i,
  /^\d+ (?:comments?|shares?|views?)$/i,
  /^(?:estimated )?reading time\b.{0,30}$/i,
  // Markup, style sheets and scripts that a careless scraper left behind.
  /^<\/?[a-z][^>]*>.{0,20}$/i,
  /^(?:[.#@]?[\w-]+(?:[ ,.#>:]+[\w-]+){0,5}\s*\{|\}|[a-z-]+\s*:\s*[^;“"]{1,60};)[.;]?\s*$/i,
];

/** What a page says about itself: rights, corrections, reading times, left-over markup. */
export const notices: BoilerplateRule = {
  id: "clean/notices@1",
  find: (lines) =>
    lines.filter(({ text }) => SHAPES.some((shape) => shape.test(text))).map((line) => whole(line, "metadata")),
};
