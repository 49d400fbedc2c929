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
