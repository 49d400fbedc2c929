import { existsSync } from "node:fs";
import { ParleyError } from "../domain/errors.ts";
import { isPostgres, openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import type { Io, Option } from "./command.ts";

/** Where the store is when nobody says. */
const DEFAULT_STORE = ".parley/parley.db";

/** `--db`, the same for every command that uses a store. */
export const STORE_OPTIONS = {
  db: {
    type: "string",
    value: "PATH|postgres://…",
    summary: `The store; without it PARLEY_DB, else ${DEFAULT_STORE}`,
  },
} as const satisfies Record<string, Option>;

type Values = { readonly db?: string | undefined };

/** Path or address. */
export const nameOfStore = ({ db }: Values, io: Io): string => db ?? io.env.PARLEY_DB ?? DEFAULT_STORE;

/** Opens the store, or makes it. */
export const openNamedStore = (values: Values, io: Io): Promise<Store> => openStore(nameOfStore(values, io));

/** False only for an embedded store whose file is not there. */
export const hasNamedStore = (values: Values, io: Io): boolean =>
  isPostgres(nameOfStore(values, io)) || existsSync(nameOfStore(values, io));

/** For commands that only look: they make no store. */
export async function openExistingStore(values: Values, io: Io): Promise<Store> {
  if (hasNamedStore(values, io)) return openNamedStore(values, io);
  throw new ParleyError(
    "no-store",
    `There is no store at ${nameOfStore(values, io)}. Make one with parley add SOURCES…, or name another with --db.`,
  );
}
