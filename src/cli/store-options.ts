import { DEFAULT_STORE, openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import type { Io, Option } from "./command.ts";

/** `--db`, the same for every command that uses a store. */
export const STORE_OPTIONS = {
  db: {
    type: "string",
    value: "PATH|postgres://…",
    summary: `The store; without it PARLEY_DB, else ${DEFAULT_STORE}`,
  },
} as const satisfies Record<string, Option>;

export const openNamedStore = ({ db }: { readonly db?: string | undefined }, io: Io): Promise<Store> =>
  openStore(db ?? io.env.PARLEY_DB ?? DEFAULT_STORE);
