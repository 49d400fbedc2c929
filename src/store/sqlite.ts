import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from "kysely";
import { ParleyError } from "../domain/errors.ts";
import { notAStore, storeBusy, storeDamaged, storeFull, storeReadOnly, storeUnopenable } from "./errors.ts";
import { isReadOnly } from "./is-read-only.ts";
import { type Engine, kyselyStore } from "./kysely-store.ts";
import { claimWaitingReport } from "./queries/claim-waiting-report.ts";
import { giveUpReports } from "./queries/give-up-reports.ts";
import type { Schema } from "./schema.ts";
import { keepWordsInSqlite, SQLITE_ARTICLE_SEARCH, searchSqlite } from "./sqlite-search.ts";
import type { Store } from "./store.ts";

/** How long a process waits for another's write to end, milliseconds. Writes take a few. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens or creates the store in one file. Any number of processes may share it: readers never wait, writers take turns.
 * What a promise acknowledged is on disk: WAL with `synchronous = FULL` calls fsync at each commit.
 * @throws ParleyError `not-a-store`, `store-damaged`, `store-unopenable`, `store-read-only`, `store-busy`, `store-too-new`
 */
export async function openSqlite(path: string, now: () => Date = () => new Date()): Promise<Store> {
  const file = openFile(path);
  const db = new Kysely<Schema>({ dialect: new TurnTakingDialect(file, path) });
  const engine: Engine = {
    where: path,
    db,
    words: {
      name: "sqlite",
      counting: "integer primary key autoincrement",
      bytes: "blob",
      articleSearch: SQLITE_ARTICLE_SEARCH,
      keepWords: keepWordsInSqlite,
    },
    async claim(leaseMs) {
      const at = now();
      await giveUpReports(db, { lapsed: at.toISOString() });
      const until = new Date(at.getTime() + leaseMs).toISOString();
      return claimWaitingReport(db, { token: randomUUID(), now: at.toISOString(), until });
    },
    async claimKept() {},
    async claimEnded() {},
    async lockSource() {},
    snapshot: (work) => db.transaction().setAccessMode("read only").execute(work),
    search: (query, limit) => searchSqlite(db, query, limit),
    async loaded() {},
    async copyTo(target) {
      await file.backup(target);
    },
    close: () => db.destroy(),
  };
  return kyselyStore(engine, now).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
}

const PAUSE_MS = 20;

/** SQLite does not always wait by itself where several turn a new file to WAL at one time: of 1,200 such openings by four threads ten failed. */
function turnToWal(file: Database.Database): void {
  for (
    const until = Date.now() + BUSY_TIMEOUT_MS;
    ;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  )
    try {
      file.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
    }
}

function openFile(path: string): Database.Database {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    turnToWal(file);
    file.pragma("synchronous = FULL");
    file.pragma("foreign_keys = ON");
    return file;
  } catch (error) {
    throw clear(error, path);
  }
}

const isBusy = (error: unknown): boolean => (error as { code?: string }).code?.startsWith("SQLITE_BUSY") ?? false;

function clear(error: unknown, path: string): Error {
  const { code } = error as { code?: string };
  if (code === "SQLITE_NOTADB") return notAStore(path, error);
  if (code?.startsWith("SQLITE_CORRUPT")) return storeDamaged(path, error);
  if (isBusy(error)) return storeBusy(path, error);
  if (code === "SQLITE_FULL") return storeFull(path, error);
  if (code?.startsWith("SQLITE_READONLY") || (code?.startsWith("SQLITE_CANTOPEN") && isReadOnly(path)))
    return storeReadOnly(path, error);
  if (error instanceof ParleyError) return error;
  return code?.startsWith("SQLITE_CONSTRAINT") ? (error as Error) : storeUnopenable(path, error as Error);
}

class TurnTakingDialect extends SqliteDialect {
  readonly #driver: Driver;
  constructor(database: Database.Database, path: string) {
    super({ database });
    this.#driver = new TurnTakingDriver(database, path);
  }
  override createDriver(): Driver {
    return this.#driver;
  }
}

/** Takes the write lock at the start of a transaction: taking it in the middle fails when another process wrote meanwhile. */
class TurnTakingDriver extends SqliteDriver implements Driver {
  readonly #path: string;
  readonly #database: Database.Database;
  constructor(database: Database.Database, path: string) {
    super({ database });
    this.#path = path;
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: (query) =>
        connection.executeQuery<never>(query).catch((error: unknown) => {
          throw clear(error, this.#path);
        }),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === "read only" ? "begin" : "begin immediate";
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** SQLite has rolled back by itself where the disk was full: that must be what is told. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
