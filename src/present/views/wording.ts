/** On one line: every run of white space is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** At most `limit` characters, cut between words and ended by "…". */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/\s+\S*$/u, "");
  return `${(cut || text.slice(0, limit - 1)).replace(/[\s,;:–-]+$/u, "")}…`;
}

/** "minerals deal" → "Minerals deal": for headings. */
export const headingCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A party at the head of a line: "union" → "Union"; "eBay" stays. */
export const nameCase = (name: string): string =>
  /^\p{Ll}[\p{Ll}’'-]*(?:\s|$)/u.test(name) ? headingCase(name) : name;

/** "1 report", "5 reports". */
export const count = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`;

/** "1 report", "5 reports, 2 origins". */
export const supportOf = ({ reports, origins }: { readonly reports: number; readonly origins: number }): string =>
  reports > 1 ? `${count(reports, "report")}, ${count(origins, "origin")}` : count(reports, "report");

/** For comparing, never for showing: lower case, no accents, letters and figures only. */
export const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** `"` as the mark that it stands for: an opening one at the start and after a space, a bracket or a dash. */
const curled = (text: string): string =>
  text.replace(/"/gu, (_, at: number) => (/(?:^|[\s([{–—-])$/u.test(text.slice(0, at)) ? "“" : "”"));

const MARKS = /[“”]/gu;

/** In curved marks, with those that a cut left out at either end: words that stop within a quotation are ended like one. */
export function closed(text: string): string {
  const own = curled(text);
  const marks = own.match(MARKS) ?? [];
  return `${marks[0] === "”" ? "“" : ""}${own}${marks.at(-1) === "“" ? "”" : ""}`;
}

/**
 * In the quotation marks of a page: marks within become single ones. Words that open and end with marks of their own keep
 * them: “We can live without it,” she said, “but not without the money”.
 */
export function quoted(words: string): string {
  const own = closed(unquoted(words));
  if (/^“.*”$/u.test(own)) return own;
  return `“${own.replace(MARKS, (mark) => (mark === "“" ? "‘" : "’"))}”`;
}

/** The same without the outer marks, where a page's style sets these. */
export const withinMarks = (words: string): string => quoted(words).slice(1, -1);

/** Without the quotation marks around all of it, and the comma that a quotation ends in before its cue: a page sets marks of its own. */
export function unquoted(words: string): string {
  const { inner } = /^(?:[“"](?<inner>[^“”"]*?),?[”"]|‘(?<inner>[^‘“”"]*?),?’)$/u.exec(words)?.groups ?? {};
  return inner ?? words.replace(/^[“"](?=[^“”"]*$)|(?<=^[^“”"]*)[”"]$/gu, "");
}
