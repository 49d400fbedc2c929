import { type ClaimLine, partsOf } from "../views/claim-line.ts";
import { byWords, creditOf, type Passage, shownWords } from "../views/passage.ts";
import { DOUBTFUL_WORD } from "../views/vocabulary.ts";
import { count, quoted } from "../views/wording.ts";
import { wrap } from "./layout.ts";
import type { Palette } from "./palette.ts";

/** What every section needs: the width to fill and how emphasis looks. */
export interface Page {
  readonly columns: number;
  readonly palette: Palette;
}

export function heading({ palette, columns }: Page, text: string): readonly string[] {
  return ["", ...wrap(text.toUpperCase(), columns).map(palette.bold), palette.dim("─".repeat(columns))];
}

/** A heading with the lines beneath it; nothing where there are none. */
export const section = (page: Page, title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [...heading(page, title), ...lines];

/** The first line stands out to the left of the others by `indent` less `hang`. */
export function paragraph(page: Page, text: string, indent = 0, hang = indent): readonly string[] {
  const width = Math.max(20, page.columns - Math.max(indent, hang));
  return wrap(text, width).map((line, at) => " ".repeat(at === 0 ? indent : hang) + line);
}

/** A claim line with its details beneath and the words that prove it. */
export function claimBlock(page: Page, line: ClaimLine, passages: number, indent = 2): readonly string[] {
  const { palette } = page;
  const parts = partsOf(line);
  const words = byWords(line.passages);
  const text = (kinds: readonly string[]) => parts.filter((part) => kinds.includes(part.kind)).map((part) => part.text);
  const said = [...text(["party", "claim"]), ...text(["connective", "condition"])].join(" ");
  const [first = "", ...more] = paragraph(page, said, indent + 2);
  const doubt = line.isDoubtful ? [DOUBTFUL_WORD] : [];
  const details = [...text(["when", "support", "mark"]), ...doubt].join(" · ");
  const glyph = palette.act(line.act, line.glyph);
  const name = first.trimStart().startsWith(line.party)
    ? palette.bold(line.party) + first.trimStart().slice(line.party.length)
    : first.trimStart();
  return [
    `${" ".repeat(indent)}${glyph} ${name}`,
    ...more,
    ...paragraph(page, details, indent + 2).map(palette.dim),
    ...words.slice(0, passages).flatMap((same) => quoteBlock(page, same, indent + 2)),
    ...(words.length > passages
      ? [palette.dim(`${" ".repeat(indent + 2)}and ${count(words.length - passages, "more wording")}`)]
      : []),
  ];
}

/** Verbatim words in quotation marks, then all who printed them. */
export function quoteBlock(page: Page, passages: readonly [Passage, ...Passage[]], indent: number): readonly string[] {
  const { palette } = page;
  return [
    ...paragraph(page, quoted(shownWords(passages[0])), indent, indent + 1).map(palette.italic),
    ...paragraph(page, `— ${passages.map(creditOf).join("; ")}`, indent + 1, indent + 3).map(palette.dim),
  ];
}
