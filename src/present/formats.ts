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
};

/** The format that a file's name asks for; terminal where it asks for none. */
export const formatOf = (file: string | undefined): Format =>
  BY_ENDING[file?.split(".").at(-1)?.toLowerCase() ?? ""] ?? "terminal";
