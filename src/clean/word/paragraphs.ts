const MARKUP = /<(\/?)([\w:]+)[^>]*?(\/?)>|[^<]+/g;
/** What stands elsewhere too, or stood there before a tracked move: the fallback of a drawing, moved words at their old place. */
const ELSEWHERE = new Set(["mc:Fallback", "w:moveFrom"]);
/** Elements that stand for signs. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:tab": " ",
};
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

/**
 * The paragraphs of a document in WordprocessingML (ECMA-376, part 1, 17.3), in order, those of tables and text boxes among them; none
 * empty. Deleted words, the codes of fields and comments are no text of it.
 */
export function paragraphsOf(markup: string): readonly string[] {
  const paragraphs: string[] = [];
  let [line, skipped, isText] = ["", 0, false];
  const flush = (): void => {
    const tidy = line.replace(/[^\S\n]+/g, " ").trim();
    if (tidy) paragraphs.push(tidy);
    line = "";
  };
  for (const [piece, close, element = "", alone] of markup.matchAll(MARKUP)) {
    if (ELSEWHERE.has(element) && !alone) skipped += close ? -1 : 1;
    if (skipped > 0) continue;
    if (element === "") line += isText ? withSigns(piece) : "";
    else if (element === "w:t") isText = !close && !alone;
    else if (element === "w:p") flush();
    else if (!close) line += SIGNS[element] ?? "";
  }
  flush();
  return paragraphs;
}

const withSigns = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
