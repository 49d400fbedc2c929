import type { Boilerplate } from "../../domain/article.ts";
import { answeredMail } from "./answered-mail.ts";
import { appeals } from "./appeals.ts";
import { captions } from "./captions.ts";
import { credits } from "./credits.ts";
import { dateLines } from "./date-lines.ts";
import { datelines } from "./datelines.ts";
import { header } from "./header.ts";
import type { Line } from "./lines.ts";
import { links } from "./links.ts";
import { masthead } from "./masthead.ts";
import { notices } from "./notices.ts";
import type { BoilerplateRule } from "./rule.ts";
import { stamps } from "./stamps.ts";

/** In order: where two claim the same words, the earlier keeps them. */
const RULES: readonly BoilerplateRule[] = [
  masthead, // before date lines: a name beside a date is one stretch
  dateLines, // before header: a line that is all date is one stretch
  notices,
  answeredMail, // before header: what it quotes has fields of its own
  header, // fields, which later rules would take for links
  stamps, // after header: a field is a whole line
  datelines, // before credits: an agency in a dateline is part of it
  captions, // before credits: a caption may end in one
  credits,
  appeals, // before links: an appeal may end in "Read more"
  links,
];

/** Every stretch that is not the story, in order of the text and without overlap. */
export function markBoilerplate(lines: readonly Line[], text: string): readonly Boilerplate[] {
  const marked: Boilerplate[] = [];
  const wrapped = new Set(lines.filter(({ continues }) => continues).map(({ start }) => start));
  for (const rule of RULES) {
    for (const found of rule.find(lines, text)) {
      if (!wrapped.has(found.start)) marked.push(...without(found, marked, text));
    }
  }
  return marked.sort((a, b) => a.start - b.start);
}

/** What is left of a stretch beside those already marked, blanks trimmed. */
function without(found: Boilerplate, marked: readonly Boilerplate[], text: string): readonly Boilerplate[] {
  const clash = marked.find(({ start, end }) => start < found.end && end > found.start);
  if (clash) {
    const left = { ...found, end: clash.start };
    const right = { ...found, start: clash.end };
    return [left, right].flatMap((part) => (part.end > part.start ? without(part, marked, text) : []));
  }
  const words = text.slice(found.start, found.end);
  const start = found.start + words.length - words.trimStart().length;
  const end = found.start + words.trimEnd().length;
  return end > start ? [{ ...found, start, end }] : [];
}
