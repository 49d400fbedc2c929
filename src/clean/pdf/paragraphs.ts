import { copyOfText } from "../../text/reading-copy/reading-copy.ts";

/** The part of a text item that joining needs, in PDF units from the bottom left. */
interface TextItem {
  readonly str: string;
  readonly y: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

export interface PrintedLine {
  readonly text: string;
  readonly y: number;
  readonly fontSize: number;
}

/** A wider step down than this many usual ones starts a paragraph. */
const WIDE_STEP = 1.35;
const OTHER_SIZE = 1.15;

/** The items of a page in their order, cut where one ends its line. The item that ends a line may be an empty one without a place. */
export function linesOfPage(items: readonly TextItem[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: TextItem[] = [];
  const end = () => {
    const text = line
      .map(({ str }) => str)
      .join("")
      .trim();
    const first = line.find(({ str }) => str.trim());
    if (first) lines.push({ text, y: first.y, fontSize: first.fontSize });
    line = [];
  };
  for (const item of items) {
    line.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Lines joined to paragraphs, a blank line between them; a word broken at a line's end is whole again. */
export function paragraphsOf(pages: readonly (readonly PrintedLine[])[]): string {
  const repeated = runningHeads(pages);
  const lines = pages.map((page) =>
    page.filter(({ text }) => !repeated.has(masked(text)) && !/^[-–\s]*\d{1,4}[-–\s]*$/.test(text)),
  );
  const step = lowerQuartile(
    lines.flatMap((page) => page.slice(1).map((line, at) => Math.abs((page[at]?.y ?? 0) - line.y))),
  );
  let text = "";
  for (const page of lines) {
    for (const [at, line] of page.entries()) {
      const above = page[at - 1];
      const apart = above ? startsParagraph(above, line, step) : /[.!?:]["”’)]*$/.test(text);
      text = apart ? `${text}\n\n${line.text}` : joined(text, line.text);
    }
  }
  const whole = text.trim();
  return copyOfText(whole)?.text ?? whole;
}

const startsParagraph = (above: PrintedLine, line: PrintedLine, step: number): boolean =>
  Math.abs(above.y - line.y) > step * WIDE_STEP ||
  Math.max(above.fontSize, line.fontSize) > Math.min(above.fontSize, line.fontSize) * OTHER_SIZE;

/** The line's end stays where a word may be broken at it. */
const joined = (text: string, next: string): string => `${text}${/\p{L}[-‐\u00ad]$/u.test(text) ? "\n" : " "}${next}`;

const masked = (text: string) => text.replace(/\d+/g, "#");

/** Lines at the top or foot of most pages, their numbers aside. */
function runningHeads(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set([page[0], page.at(-1)])) {
      if (line) counts.set(masked(line.text), (counts.get(masked(line.text)) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 2 && count > pages.length / 2).map(([text]) => text));
}

/** Most steps lead to the next line of a paragraph; the wide ones must not count for usual. */
function lowerQuartile(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}
