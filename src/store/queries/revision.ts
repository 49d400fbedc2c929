import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema.ts";
import type { StoreRevision } from "../store.ts";

/** Counts beside the highest numbers: on PostgreSQL a lower number may be committed after a higher one. */
export async function revision(db: Kysely<Schema>): Promise<StoreRevision> {
  const stamp = (table: "reading" | "correction") =>
    sql<string>`(select count(*) || '.' || coalesce(max(seq), 0) from ${sql.table(table)})`;
  return db
    .selectNoFrom([stamp("reading").as("readings"), stamp("correction").as("corrections")])
    .executeTakeFirstOrThrow();
}
