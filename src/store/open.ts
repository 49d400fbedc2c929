import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";

/** Where the store is when nobody says. */
export const DEFAULT_STORE = ".parley/parley.db";

/** A path opens SQLite, a `postgres://` address PostgreSQL. */
export const openStore = (where: string, now?: () => Date): Promise<Store> =>
  /^postgres(ql)?:\/\//.test(where) ? openPostgres(where, now) : openSqlite(where, now);
