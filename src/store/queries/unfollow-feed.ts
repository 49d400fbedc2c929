import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

export async function unfollowFeed(db: Kysely<Schema>, url: string): Promise<boolean> {
  const gone = await db.deleteFrom("feed").where("url", "=", url).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
