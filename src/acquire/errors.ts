import { ParleyError } from "../domain/errors.ts";

/** One builder per message; the codes are listed in docs/data-format.md. */
const mebibytes = (bytes: number) => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;

export const notFound = (name: string) =>
  new ParleyError("not-found", `${name}: there is no such file or directory. Check the path.`);

export const unreadable = (name: string, cause: unknown) =>
  new ParleyError("unreadable", `${name}: cannot be read (${reason(cause)}). Check its permissions.`, { cause });

export const tooLarge = (name: string, limit: number) =>
  new ParleyError(
    "too-large",
    `${name}: larger than ${mebibytes(limit)}, the limit for one input. Split it into reports.`,
  );

export const nothingInside = (name: string) =>
  new ParleyError(
    "nothing-inside",
    `${name}: holds no report. Give it text, HTML, Markdown, PDF, mail, tables or feeds.`,
  );

export const nestedTooDeep = (name: string, limit: number) =>
  new ParleyError("nested-too-deep", `${name}: containers nest deeper than ${limit}. Unpack it by hand.`);

export const damaged = (name: string, what: string, cause?: unknown) =>
  new ParleyError("damaged", `${name}: is damaged or not ${what} (${reason(cause)}). Fetch it again.`, { cause });

export const noTextColumn = (name: string, columns: readonly string[]) =>
  new ParleyError(
    "no-text-column",
    `${name}: no column holds the text (found ${columns.slice(0, 12).join(", ") || "none"}). Name one "text", "body" or "content".`,
  );

export const badLine = (name: string, cause: unknown) =>
  new ParleyError("bad-line", `${name}: is no JSON object with a "text" (${reason(cause)}). Correct the line.`, {
    cause,
  });

/** The first line of what a library or the system said. */
export const reason = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause ?? "unexpected content")).split("\n")[0] ?? "";
