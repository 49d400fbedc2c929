import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { DUMPED_TABLES, type DumpedRow } from "../store.ts";

const AT_ONCE = 100;

/** Every row that is not derived; parents before children. The caller's transaction makes it one moment. */
export async function* dump(db: Kysely<Schema>): AsyncGenerator<DumpedRow> {
  for (const table of DUMPED_TABLES) {
    const order = table === "feed" ? "url" : "seq";
    for (let offset: string | number | null = null; ; ) {
      const rows: readonly DumpedRow["row"][] = await db
        .selectFrom(table)
        .selectAll()
        .$if(offset !== null, (query) => query.where(order as "seq", ">", offset as number))
        .orderBy(order as "seq")
        .limit(AT_ONCE)
        .execute();
      for (const row of rows) yield { table, row };
      if (rows.length < AT_ONCE) break;
      offset = rows.at(-1)?.[order] as string | number;
    }
  }
}
