import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** A value as compressed JSON: a coded report is a tenth of its JSON, and PostgreSQL and SQLite hold the same bytes. */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value));

/** @throws when the bytes are not what `pack` wrote. */
export const unpack = <T>(bytes: Uint8Array): T => JSON.parse(zstdDecompressSync(bytes).toString()) as T;
