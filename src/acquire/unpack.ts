import { gunzipSync } from "node:zlib";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { damaged, madeByParley, nestedTooDeep, nothingInside, tooLarge, unsupported } from "./errors.ts";
import { essenceOf, isGzip, MADE_BY_PARLEY, mediaTypeOf } from "./media-type.ts";
import type { Opener } from "./opener.ts";
import type { Limits } from "./options.ts";

/** Loaded when first met: a folder of plain text needs none of them. */
const OPENERS: Readonly<Record<string, () => Promise<Opener>>> = {
  "application/zip": async () => (await import("./containers/zip.ts")).openZip,
  "text/csv": async () => (await import("./containers/csv.ts")).openCsv,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": async () =>
    (await import("./containers/xlsx.ts")).openXlsx,
  "application/jsonl": async () => (await import("./containers/jsonl.ts")).openJsonl,
  "message/rfc822": async () => (await import("./containers/mail.ts")).openMail,
  "application/rss+xml": async () => (await import("./feeds/open-feed.ts")).openFeed,
  "application/feed+json": async () => (await import("./feeds/open-feed.ts")).openFeed,
  "application/warc": async () => (await import("./containers/warc.ts")).openWarc,
};

/** What they are called in a message. */
const NAMES: Readonly<Record<string, string>> = {
  "application/zip": "a ZIP archive",
  "text/csv": "a table of comma-separated values",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "an Excel workbook (.xlsx)",
  "application/jsonl": "lines of JSON",
  "message/rfc822": "a mail",
};

/** No report whatever its size; `application/rtf` would be read as text that is full of codes. */
const NO_REPORT = /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/rtf)/;

/** The reports in one input: itself when it is one, else its members, containers within containers included. */
export async function* unpack(raw: RawReport, limits: Limits, depth = 0): AsyncGenerator<RawReport | ParleyError> {
  try {
    const opened = isGzip(raw.bytes) ? gunzipped(raw, limits) : raw;
    const opener = OPENERS[essenceOf(opened.mediaType)];
    if (essenceOf(opened.mediaType) === MADE_BY_PARLEY) throw madeByParley(opened.name);
    if (NO_REPORT.test(opened.mediaType)) throw unsupported(opened.name, opened.mediaType);
    if (!opener) {
      if (opened.bytes.length > limits.reportBytes) throw tooLarge(opened.name, limits.reportBytes);
      yield opened;
      return;
    }
    if (depth >= limits.nesting) throw nestedTooDeep(raw.name, limits.nesting);
    let isEmpty = true;
    for await (const member of (await opener())(opened, limits)) {
      isEmpty = false;
      if (member instanceof ParleyError) yield member;
      else yield* unpack(member, limits, depth + 1);
    }
    if (isEmpty) yield nothingInside(opened.name);
  } catch (error) {
    yield error instanceof ParleyError
      ? error
      : damaged(raw.name, NAMES[essenceOf(raw.mediaType)] ?? essenceOf(raw.mediaType), error);
  }
}

function gunzipped(raw: RawReport, limits: Limits): RawReport {
  const name = raw.name.replace(/\.gz$/i, "");
  try {
    const bytes = gunzipSync(raw.bytes, { maxOutputLength: limits.containerBytes });
    return { ...raw, name, file: raw.file?.replace(/\.gz$/i, "") ?? null, bytes, mediaType: mediaTypeOf(bytes, name) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(raw.name, limits.containerBytes);
    throw damaged(raw.name, "a whole gzip file", error);
  }
}
