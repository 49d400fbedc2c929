import type { InsertObject, Kysely, Selectable } from "kysely";
import { storeNotEmpty } from "../errors.ts";
import type { ArticleTable, Schema } from "../schema.ts";
import type { DumpedRow } from "../store.ts";

/** Puts dumped rows back as they were. A report that somebody was reading, or pg-boss had, waits again. */
export async function load(
  db: Kysely<Schema>,
  rows: AsyncIterable<DumpedRow>,
  where: string,
  keepWords: (article: Selectable<ArticleTable>) => Promise<void>,
): Promise<number> {
  const some = await db.selectFrom("report").select("seq").limit(1).executeTakeFirst();
  if (some !== undefined) throw storeNotEmpty(where);
  let count = 0;
  for await (const { table, row } of rows) {
    const unread = table === "report" && (row.state === "reading" || row.state === "sent");
    const values = unread ? { ...row, state: "waiting", claimed_by: null, claimed_until: null } : row;
    await db
      .insertInto(table)
      .values(values as InsertObject<Schema, typeof table>)
      .execute();
    if (table === "article") await keepWords(row as unknown as Selectable<ArticleTable>);
    count++;
  }
  return count;
}
