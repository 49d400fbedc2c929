import { createReadStream, type Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { notFound, nothingInside, tooLarge, unreadable } from "./errors.ts";
import { isReportName, mediaTypeOf, XML_HEAD_BYTES } from "./media-type.ts";
import type { AcquireOptions, Limits } from "./options.ts";
import { rawReport } from "./raw-report.ts";
import { readWhole } from "./read-whole.ts";
import { unpack } from "./unpack.ts";

const WARC_NAME = /\.warc(?:\.gz)?$/i;

/** A file, or every report in a directory. `file` of a report is relative to the directory that was named. */
export async function* fromPath(
  path: string,
  options: AcquireOptions,
  limits: Limits,
): AsyncGenerator<RawReport | ParleyError> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? notFound(path) : unreadable(path, error);
  });
  if (!found.isDirectory()) {
    yield* fromFile(path, basename(path), options, limits);
    return;
  }
  let any = false;
  for await (const item of fromDirectory(path, path, options, limits)) {
    any = true;
    yield item;
  }
  if (!any) throw nothingInside(path);
}

async function* fromDirectory(
  root: string,
  folder: string,
  options: AcquireOptions,
  limits: Limits,
): AsyncGenerator<RawReport | ParleyError> {
  let entries: Dirent[];
  try {
    entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith("."));
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* fromDirectory(root, path, options, limits);
    else if (!entry.isFile() && !entry.isSymbolicLink())
      // A pipe in a folder may never be written to; one that is named, as `<(curl …)` is, has somebody at its other end.
      passOver(options, `${path}: passed over, it is a pipe or a device. Name it to read it all the same.`);
    else if (isReportName(entry.name) || (await isSavedFeed(path)))
      yield* withoutOthers(fromFile(path, relative(root, path), options, limits), options);
    else passOver(options, `${path}: passed over, its name is not that of a report. Name it to read it all the same.`);
  }
}

const FEED_NAME = /\.(?:xml|rss|atom|rdf)$/i;
/** XML in a folder is seldom reports; a feed is. What cannot be opened is none. */
async function isSavedFeed(path: string): Promise<boolean> {
  if (!FEED_NAME.test(path)) return false;
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(XML_HEAD_BYTES), 0, XML_HEAD_BYTES, 0);
    return mediaTypeOf(buffer.subarray(0, bytesRead), path) === "application/rss+xml";
  } finally {
    await file.close();
  }
}

/** No failure where nobody asked for it by name: a table that holds no texts, a briefing that was saved beside the reports. */
const NO_REPORTS = new Set(["no-text-column", "made-by-parley"]);

async function* withoutOthers(items: AsyncIterable<RawReport | ParleyError>, options: AcquireOptions) {
  for await (const item of items) {
    if (item instanceof ParleyError && NO_REPORTS.has(item.code)) passOver(options, item.message);
    else yield item;
  }
}

const passOver = (options: AcquireOptions, message: string) =>
  options.onNote?.({ article: null, by: "acquire", code: "passed-over", message });

async function* fromFile(
  path: string,
  file: string,
  options: AcquireOptions,
  limits: Limits,
): AsyncGenerator<RawReport | ParleyError> {
  if (WARC_NAME.test(path)) {
    const { readWarc } = await import("./containers/warc.ts");
    const from = (await options.resumeAt?.(path)) ?? 0;
    let isEmpty = true;
    for await (const page of readWarc(createReadStream(path, { start: from }), path, limits, from)) {
      isEmpty = false;
      yield page;
    }
    // Behind where reading resumes there may well be no more.
    if (isEmpty && from === 0) yield nothingInside(path);
    return;
  }
  try {
    const { size } = await stat(path);
    if (size > limits.containerBytes) throw tooLarge(path, limits.containerBytes);
    // A device or a pipe has no size, and may never end.
    const bytes = await readWhole(createReadStream(path), limits.containerBytes, path);
    yield* unpack(rawReport({ name: path, file, bytes, mediaType: mediaTypeOf(bytes, path) }), limits);
  } catch (error) {
    yield error instanceof ParleyError ? error : unreadable(path, error);
  }
}
