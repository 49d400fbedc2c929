import type { Store } from "./store.ts";

/** A path opens SQLite, a `postgres://` address PostgreSQL; only the driver that is needed is loaded. */
export async function openStore(where: string, now?: () => Date): Promise<Store> {
  if (!isPostgres(where)) return (await import("./sqlite.ts")).openSqlite(where, now);
  return (await import("./postgres.ts")).openPostgres(where, now);
}

export const isPostgres = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);
