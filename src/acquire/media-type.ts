import { charsetOf } from "../text/decode.ts";
import { isMadeByParley } from "./made-by-parley.ts";
import { rootOf } from "./xml-root.ts";

const BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  eml: "message/rfc822",
  htm: "text/html",
  html: "text/html",
  json: "application/json",
  jsonl: "application/jsonl",
  markdown: "text/markdown",
  md: "text/markdown",
  ndjson: "application/jsonl",
  opml: "text/x-opml",
  pdf: "application/pdf",
  text: "text/plain",
  tsv: "text/csv",
  txt: "text/plain",
  warc: "application/warc",
  xhtml: "text/html",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  zip: "application/zip",
};

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte);

export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** `page.html.gz` is told by `html`; `null` when the name says nothing that is known. */
function mediaTypeOfName(name: string): string | null {
  const bare = name
    .toLowerCase()
    .replace(/[?#].*$/s, "")
    .replace(/\.gz$/, "");
  return BY_EXTENSION[/\.([a-z]+)$/.exec(bare)?.[1] ?? ""] ?? null;
}

const XML_ROOTS: readonly (readonly [RegExp, string])[] = [
  [/^<(?:rss|rdf:RDF|feed|channel)\b/i, "application/rss+xml"],
  [/^<(?:urlset|sitemapindex)\b/i, "application/x-sitemap+xml"],
  [/^<opml\b/i, "text/x-opml"],
  [/^<!doctype html|^<html\b/i, "text/html"],
];
/** Enough for bytes that no name and no server calls plain text. */
const HTML_FRAGMENT = /^<(?:head|body|article|main|div|p|h1|meta|title)\b/i;

/** How files of a kind begin. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "application/pdf"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "application/rtf"],
  [[0x89, 0x50, 0x4e, 0x47], "image/png"],
  [[0xff, 0xd8, 0xff], "image/jpeg"],
  [[0x47, 0x49, 0x46, 0x38], "image/gif"],
];

/** What Parley wrote of other reports. */
export const MADE_BY_PARLEY = "application/vnd.parley";

/** As much of a file as tells what it is. */
const HEAD_BYTES = 2048;
/** Of XML, whose inner DTD may be long. */
export const XML_HEAD_BYTES = 65_536;

const headOf = (bytes: Uint8Array, length: number): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, length)).replace(/^\xef\xbb\xbf/, "");

/** What the bytes are, whatever their name or their server says; `null` leaves it to those. */
function mediaTypeOfBytes(bytes: Uint8Array, named: boolean): string | null {
  const sign = SIGNATURES.find(([magic]) => startsWith(bytes, ...magic));
  if (sign) return sign[1];
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return "application/zip";
  const head = headOf(bytes, HEAD_BYTES);
  if (isMadeByParley(bytes)) return MADE_BY_PARLEY;
  if (/^WARC\/\d/.test(head)) return "application/warc";
  if (/"version"\s*:\s*"https:\/\/jsonfeed\.org\/version/.test(head)) return "application/feed+json";
  const xml = /^\s*</.test(head) ? headOf(bytes, XML_HEAD_BYTES) : "";
  const root = xml.slice(rootOf(xml));
  return (
    XML_ROOTS.find(([pattern]) => pattern.test(root))?.[1] ?? (HTML_FRAGMENT.test(root) && !named ? "text/html" : null)
  );
}

/** UTF-16 and UTF-32 hold zero bytes and are text all the same. */
const hasWideBom = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

function isBinary(bytes: Uint8Array): boolean {
  if (hasWideBom(bytes)) return false;
  const head = bytes.subarray(0, 4096);
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return head.includes(0) || odd > head.length / 50;
}

/** Office documents are ZIPs by their bytes. */
const OFFICE = /^application\/vnd\.openxmlformats-officedocument\./;
/** The member that each of them has (ECMA-376, part 1), by its extension. */
const OFFICE_PARTS: readonly (readonly [string, string])[] = [
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", "xlsx"],
];
/** A ZIP names its members at its end. */
const ZIP_TAIL_BYTES = 65_536;

/** What a ZIP is by its members, when its name does not say that it is an archive: a Word document saved as `.txt`. */
function officeOf(bytes: Uint8Array): string | null {
  const members = new TextDecoder("latin1").decode(bytes.subarray(-ZIP_TAIL_BYTES));
  const part = OFFICE_PARTS.find(([name]) => members.includes(name));
  return (part && BY_EXTENSION[part[1]]) ?? null;
}

/** A spreadsheet is a ZIP by its bytes: the name, or else the server, decides between two that agree on the container. */
export function mediaTypeOf(bytes: Uint8Array, name: string, served: string | null = null): string {
  const byName = mediaTypeOfName(name);
  const byBytes = mediaTypeOfBytes(bytes, byName !== null);
  const essence = served?.split(";")[0]?.trim().toLowerCase() || null;
  const office = [byName, essence].find((type) => type && OFFICE.test(type));
  if (byBytes === "application/zip" && byName !== "application/zip") return office ?? officeOf(bytes) ?? byBytes;
  if (byBytes) return byBytes === essence ? (served ?? byBytes) : withCharset(byBytes, served);
  if (isBinary(bytes)) return "application/octet-stream";
  if (byName && (!essence || essence === "text/plain" || essence === "application/octet-stream"))
    return withCharset(byName, served);
  return served ?? "text/plain";
}

const withCharset = (type: string, served: string | null) => {
  const charset = charsetOf(served ?? "");
  return charset ? `${type}; charset=${charset}` : type;
};

export const essenceOf = (mediaType: string): string => mediaType.split(";")[0]?.trim().toLowerCase() ?? "";

/** Whether a file in a directory or an archive is read without being named: JSON and XML there are rarely reports. */
export function isReportName(name: string): boolean {
  const type = mediaTypeOfName(name);
  return type !== null && !["application/json", "application/xml", "text/x-opml"].includes(type);
}
