import { existsSync } from "node:fs";
import { ParleyError } from "../domain/errors.ts";
import { isReadOnly } from "../store/is-read-only.ts";
import { isPostgres, openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { type Io, type Option, tell } from "./command.ts";

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

/** Of an embedded store whose file or folder may not be written to; it can be looked at all the same. */
export function isReadOnlyStore(values: Values, io: Io): boolean {
  const name = nameOfStore(values, io);
  return !isPostgres(name) && isReadOnly(name);
}

/** For commands that only look: they make no store, and take one that cannot be written to as it stands. */
export async function openExistingStore(values: Values, io: Io): Promise<Store> {
  if (isReadOnlyStore(values, io)) {
    const name = nameOfStore(values, io);
    tell(io, `${name} cannot be written to: it is looked at as it stands now, and nothing can be kept in it`);
    return (await import("../store/read-only.ts")).openReadOnly(name);
  }
  return openStoreThatIs(values, io);
}

/** For commands that work on what others put in: a store made anew at a mistyped path would look like one with nothing to do. */
export async function openStoreThatIs(values: Values, io: Io): Promise<Store> {
  if (hasNamedStore(values, io)) return openNamedStore(values, io);
  throw new ParleyError(
    "no-store",
    `There is no store at ${nameOfStore(values, io)}. Make one with parley add SOURCES…, or name another with --db.`,
  );
}
