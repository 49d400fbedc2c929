import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { ParleyError } from "../domain/errors.ts";
import { backupOntoItself, notABackup } from "./errors.ts";
import { DUMPED_TABLES, type DumpedRow, type Store } from "./store.ts";

/** First line of a backup; docs/store.md. */
const FORMAT = "parley-backup/1";

/**
 * Writes the store to `path`: an exact SQLite file when the name ends in `.db`, otherwise lines of JSON that either
 * engine restores. Others may write meanwhile; the backup is of one moment, and appears whole or not at all.
 * @returns the number of rows, or `null` for an exact copy.
 */
export async function writeBackup(store: Store, path: string): Promise<number | null> {
  if (resolve(path) === resolve(store.where)) throw backupOntoItself(path);
  const partial = `${path}.partial`;
  try {
    const rows =
      path.endsWith(".db") && store.copyTo ? await copy(store.copyTo, partial) : await writeRows(store, partial);
    await rename(partial, path);
    return rows;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function copy(copyTo: (path: string) => Promise<void>, path: string): Promise<null> {
  await copyTo(path);
  return null;
}

const writeRows = (store: Store, path: string): Promise<number> =>
  store.dump(async (rows) => {
    await using file = await open(path, "w");
    await file.appendFile(`${JSON.stringify({ format: FORMAT })}\n`);
    let count = 0;
    for await (const { table, row } of rows) {
      await file.appendFile(`${JSON.stringify({ table, row: withText(row) })}\n`);
      count++;
    }
    await file.appendFile(`${JSON.stringify({ end: count })}\n`);
    await file.sync();
    return count;
  });

const withText = (row: DumpedRow["row"]) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value,
    ]),
  );

/** How an SQLite file begins (https://www.sqlite.org/fileformat.html#magic_header_string). */
const SQLITE = "SQLite format 3\0";
const HEAD_BYTES = 200;

/**
 * For whoever would make a store to restore into: looks at the head of the file only.
 * @throws ParleyError `not-a-backup`, which says what it is instead where that can be told
 */
export async function checkBackup(path: string): Promise<void> {
  const head = await headOf(path).catch((error: Error) => {
    throw notABackup(path, error.message, error);
  });
  if (head.startsWith(SQLITE))
    throw notABackup(path, "it is an exact copy of a store, which needs no restoring: pass it as --db");
  checkFormat(path, /^\{"format":"([^"]*)"/u.exec(head)?.[1]);
}

async function headOf(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.toString("latin1", 0, bytesRead);
}

function checkFormat(path: string, format: unknown): void {
  if (format === FORMAT) return;
  if (typeof format === "string" && /^parley-backup\//u.test(format))
    throw notABackup(path, `it has the format ${format}, and this Parley reads ${FORMAT}: restore it with a newer one`);
  throw notABackup(path, `its first line does not say "${FORMAT}"`);
}

/** Puts a backup of lines back into an empty store, all of it or nothing. @throws ParleyError `not-a-backup`, `store-not-empty` */
export const restoreBackup = (store: Store, path: string): Promise<number> =>
  store.load(readRows(path)).catch((error: unknown) => {
    throw error instanceof ParleyError ? error : notABackup(path, (error as Error).message, error);
  });

async function* readRows(path: string): AsyncGenerator<DumpedRow> {
  let line = 0;
  let end: number | null = null;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const value = parse(text, path, line);
    if (line === 1) {
      checkFormat(path, value.format);
    } else if (typeof value.end === "number") end = value.end;
    else if (DUMPED_TABLES.some((table) => table === value.table)) yield value as unknown as DumpedRow;
    else throw notABackup(path, `line ${line} is of no table that this Parley knows`);
  }
  if (end === null) throw notABackup(path, `it ends after line ${line}, before its last line`);
  if (end !== line - 2) throw notABackup(path, `it should hold ${end} rows and holds ${line - 2}`);
}

function parse(text: string, path: string, line: number): Record<string, unknown> {
  try {
    return JSON.parse(text, (_, value) => toBytes(value));
  } catch {
    throw notABackup(path, `line ${line} is not JSON`);
  }
}

const toBytes = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "base64" in value && typeof value.base64 === "string"
    ? Buffer.from(value.base64, "base64")
    : value;
