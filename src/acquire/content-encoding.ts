import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { damaged, tooLarge } from "./errors.ts";
import { isGzip } from "./media-type.ts";

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** `deflate` is sent with and without its wrapper (RFC 9110, 8.4.1.2). */
const deflate: Decoder = (bytes, options) =>
  (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);

const DECODERS: Readonly<Record<string, Decoder>> = {
  br: brotliDecompressSync,
  deflate,
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  zstd: zstdDecompressSync,
};

/** Undoes a Content-Encoding, never past `limit` bytes. Archives that stored a body already decoded kept the header all the same. */
export function decodedContent(bytes: Uint8Array, encoding: string | null, limit: number, name: string): Uint8Array {
  const layers = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer && layer !== "identity");
  return layers.reduceRight((body, layer) => decodedLayer(body, layer, limit, name), bytes);
}

function decodedLayer(bytes: Uint8Array, layer: string, limit: number, name: string): Uint8Array {
  const decode = DECODERS[layer];
  if (!decode) throw damaged(name, `in an encoding that Parley knows: ${layer}`);
  if (layer.endsWith("gzip") && !isGzip(bytes)) return bytes;
  try {
    return decode(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(name, limit);
    throw damaged(name, `whole ${layer} content`, error);
  }
}
