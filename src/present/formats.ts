/** What `parley brief --format` prints. */
export const FORMATS = ["terminal", "md", "html", "json", "csv", "plover"] as const;
export type Format = (typeof FORMATS)[number];

const BY_ENDING: Readonly<Record<string, Format>> = {
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  json: "json",
  csv: "csv",
  jsonl: "plover",
  txt: "terminal",
};

/** The format that a file's ending asks for: terminal where it has none, `null` where it asks for one that there is not. */
export function formatOf(file: string | undefined): Format | null {
  const [, ending] = /\.(\w+)$/u.exec(file ?? "") ?? [];
  return ending === undefined ? "terminal" : (BY_ENDING[ending.toLowerCase()] ?? null);
}

/**
 * A text as a file of its format begins: Excel takes a CSV file for UTF-8 by its byte-order mark only. What goes through a pipe is for
 * programs, and has none.
 */
export const asFile = (text: string, format: Format): string => (format === "csv" ? `\ufeff${text}` : text);
