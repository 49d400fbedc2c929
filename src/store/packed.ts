import { promisify } from "node:util";
import { zstdCompressSync, zstdDecompress, zstdDecompressSync } from "node:zlib";

const decompressed = promisify(zstdDecompress);

/** A value as compressed JSON: a coded report is a tenth of its JSON, and PostgreSQL and SQLite hold the same bytes. */
export const pack = (value: unknown): Uint8Array => packed(JSON.stringify(value));

/** The same for what is JSON already. */
export const packed = (json: string): Uint8Array => zstdCompressSync(json);

/** @throws when the bytes are not what `pack` wrote. */
export const unpack = <T>(bytes: Uint8Array): T => JSON.parse(zstdDecompressSync(bytes).toString()) as T;

/** The same for what may be large: it is decompressed in another thread. */
export const unpackLarge = async <T>(bytes: Uint8Array): Promise<T> =>
  JSON.parse((await decompressed(bytes)).toString()) as T;
