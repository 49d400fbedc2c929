import type { Kysely } from "kysely";
import type { Correction } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";

export const addCorrection = (db: Kysely<Schema>, { id, at, by, change }: Correction) =>
  db
    .insertInto("correction")
    .values({ id, at, by, change: JSON.stringify(change) })
    .execute();
