import { basename } from "node:path";
import { WARCParser, type WARCRecord } from "warcio";
import { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { decodedContent } from "../content-encoding.ts";
import { damaged } from "../errors.ts";
import { mediaTypeOf } from "../media-type.ts";
import type { Opener } from "../opener.ts";
import { DEFAULT_LIMITS, type Limits } from "../options.ts";
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
  limits: Limits = DEFAULT_LIMITS,
  from = 0,
): AsyncGenerator<ArchivedPage> {
  const parser = new WARCParser(stream);
  try {
    for await (const record of parser) {
      const at = from + parser.offset;
      const page = isPage(record)
        ? await pageOf(record, `${name}@${at}`, limits).catch(asFailure(`${name}@${at}`))
        : null;
      // The parser's own way to the next record never ends where the file ends first.
      for await (const _ of record._reader);
      const whole = !isCutShort(record);
      if (page && (whole || page instanceof ParleyError)) yield { offset: at, page };
      if (!whole) throw new Error(CUT_SHORT);
    }
    if (endsWithinMember(parser)) throw new Error(CUT_SHORT);
  } catch (error) {
    yield { offset: from + parser.offset, page: damaged(name, "a whole WARC file", error) };
  }
}

const CUT_SHORT = "the file ends within a record";

/** Of a gzip member that was begun and not ended the parser gives nothing at all. */
const endsWithinMember = ({ _reader: { compressed, inflator, lastValue } }: WARCParser): boolean =>
  compressed !== null && lastValue !== null && inflator?.ended === false;

const asFailure = (name: string) => (error: unknown) =>
  error instanceof ParleyError ? error : damaged(name, "a WARC record", error);

/** A page or document that its server gave in full. */
function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  const status = Number(httpHeaders?.statusCode);
  const served = httpHeaders?.headers.get("content-type");
  return warcType === "response" && status >= 200 && status < 300 && (!served || READABLE.test(served));
}

async function pageOf(record: WARCRecord, name: string, limits: Limits): Promise<RawReport> {
  const header = (key: string) => record.httpHeaders?.headers.get(key) ?? null;
  const body = await readWhole(record.contentReader as AsyncIterable<Uint8Array>, limits.reportBytes, name);
  const bytes = decodedContent(body, header("content-encoding"), limits.reportBytes, name);
  const url = record.warcTargetURI ?? null;
  const mediaType = mediaTypeOf(bytes, url ?? "", header("content-type"));
  return rawReport({ name, file: basename(name), url, bytes, mediaType });
}

/** Whether the record's head announces bytes that the file did not give. */
const isCutShort = ({ _reader }: WARCRecord): boolean =>
  "limit" in _reader && typeof _reader.limit === "number" && _reader.limit > 0;

/** A WARC file on disk or on standard input, streamed. */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
  from = 0,
): AsyncGenerator<RawReport | ParleyError> {
  for await (const { page } of archivedPages(stream, name, limits, from)) yield page;
}

/** A WARC file within another container. */
export const openWarc: Opener = (raw, limits) => readWarc(inOneChunk(raw.bytes), raw.name, limits);

async function* inOneChunk(bytes: Uint8Array) {
  yield bytes;
}
