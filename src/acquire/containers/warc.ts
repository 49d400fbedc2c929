import { basename } from "node:path";
import { WARCParser, type WARCRecord } from "warcio";
import { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { decodedContent } from "../content-encoding.ts";
import { damaged } from "../errors.ts";
import { mediaTypeOf } from "../media-type.ts";
import type { Opener } from "../opener.ts";
import type { Limits } from "../options.ts";
import { rawReport } from "../raw-report.ts";
import { readWhole } from "../read-whole.ts";

/** A page of an archive. `offset` is where its record starts, in bytes of the file as stored: reading may resume there. */
export interface ArchivedPage {
  readonly offset: number;
  readonly page: RawReport | ParleyError;
}

const READABLE = /^(?:text\/|application\/(?:xhtml|pdf))/;

/**
 * The pages in a WARC file (ISO 28500), gzip members or plain, one record in memory at a time. `from` is the offset at which
 * `stream` starts, so that offsets stay those of the whole file: pass `createReadStream(path, { start: from })` to resume.
 */
export async function* archivedPages(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
  from = 0,
): AsyncGenerator<ArchivedPage> {
  const parser = new WARCParser(stream);
  try {
    for await (const record of parser) {
      const status = Number(record.httpHeaders?.statusCode);
      if (record.warcType !== "response" || status < 200 || status > 299) continue;
      const offset = from + parser.offset;
      const page = await pageOf(record, `${name}@${offset}`, limits).catch((error: unknown) =>
        error instanceof ParleyError ? error : damaged(`${name}@${offset}`, "a WARC record", error),
      );
      if (page) yield { offset, page };
    }
  } catch (error) {
    yield { offset: from + parser.offset, page: damaged(name, "a whole WARC file", error) };
  }
}

async function pageOf(record: WARCRecord, name: string, limits: Limits): Promise<RawReport | null> {
  const header = (key: string) => record.httpHeaders?.headers.get(key) ?? null;
  const served = header("content-type");
  if (served && !READABLE.test(served)) return null;
  const body = await readWhole(record.contentReader as AsyncIterable<Uint8Array>, limits.reportBytes, name);
  if (isCutShort(record)) throw damaged(name, "a whole WARC record", "the file ends within it");
  const bytes = decodedContent(body, header("content-encoding"), limits.reportBytes, name);
  const url = record.warcTargetURI ?? null;
  return rawReport({ name, file: basename(name), url, bytes, mediaType: mediaTypeOf(bytes, url ?? "", served) });
}

/** Bytes that the record's head announces and the file did not give. */
const isCutShort = ({ _reader }: WARCRecord): boolean =>
  "limit" in _reader && typeof _reader.limit === "number" && _reader.limit > 0;

/** A WARC file on disk or on standard input, streamed. */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
): AsyncGenerator<RawReport | ParleyError> {
  for await (const { page } of archivedPages(stream, name, limits)) yield page;
}

/** A WARC file within another container. */
export const openWarc: Opener = (raw, limits) => readWarc(inOneChunk(raw.bytes), raw.name, limits);

async function* inOneChunk(bytes: Uint8Array) {
  yield bytes;
}
