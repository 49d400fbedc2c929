import { existsSync } from "node:fs";
import { chmod, copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { storeReadOnly, storeUnopenable } from "./errors.ts";
import { openSqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";

/**
 * A read-only store as it stands now. SQLite cannot open a store with a write-ahead log where it may not write, and a record may have
 * to be made: so a copy is opened, in the folder for temporary files, and goes when the store is closed. What people would want kept is refused.
 * @throws ParleyError `store-unopenable` when it cannot be read or copied
 */
export async function openReadOnly(path: string, now?: () => Date): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), "parley-")).catch((error: Error) => {
    throw storeUnopenable(path, error);
  });
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, "parley.db");
    await copyStore(path, copy);
    const store = await openSqlite(copy, now);
    const refuse = () => Promise.reject(storeReadOnly(path));
    return {
      ...store,
      where: path,
      addReport: refuse,
      claimReport: refuse,
      readAgain: refuse,
      addCorrection: refuse,
      followFeed: refuse,
      unfollowFeed: refuse,
      takeDueFeed: refuse,
      load: refuse,
      async [Symbol.asyncDispose]() {
        await store[Symbol.asyncDispose]();
        await discard();
      },
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** By SQLite where it can open the file, since others may be writing; else nobody has it open, and file by file is whole. */
async function copyStore(path: string, copy: string): Promise<void> {
  try {
    const file = new Database(path, { readonly: true, fileMustExist: true });
    try {
      await file.backup(copy);
    } finally {
      file.close();
    }
  } catch {
    await copyFiles(path, copy);
  }
}

async function copyFiles(path: string, copy: string): Promise<void> {
  for (const ending of ["", "-wal"].filter((one) => existsSync(path + one)))
    try {
      await copyFile(path + ending, copy + ending);
      // A copy has the rights of its original.
      await chmod(copy + ending, 0o600);
    } catch (error) {
      throw storeUnopenable(path, error as Error);
    }
}
