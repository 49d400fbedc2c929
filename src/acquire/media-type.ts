import { charsetOf } from "../text/decode.ts";

const BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: "text/csv",
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

/** What the bytes are, whatever their name or their server says; `null` leaves it to those. */
function mediaTypeOfBytes(bytes: Uint8Array, named: boolean): string | null {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return "application/pdf";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return "application/zip";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replace(/^\xef\xbb\xbf/, "");
  if (/^WARC\/\d/.test(head)) return "application/warc";
  if (/"version"\s*:\s*"https:\/\/jsonfeed\.org\/version/.test(head)) return "application/feed+json";
  const root = head.replace(/^(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE (?!html).*?>)*/is, "");
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

/** A spreadsheet is a ZIP by its bytes: the name decides between two that agree on the container. */
export function mediaTypeOf(bytes: Uint8Array, name: string, served: string | null = null): string {
  const byName = mediaTypeOfName(name);
  const byBytes = mediaTypeOfBytes(bytes, byName !== null);
  const essence = served?.split(";")[0]?.trim().toLowerCase() || null;
  if (byBytes === "application/zip" && byName?.includes("spreadsheet")) return byName;
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
