import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";

/** After a failed poll the state stays what it was, so that nothing is missed. */
export const savePoll = (
  db: Kysely<Schema>,
  url: string,
  poll: { readonly title: string | null; readonly state: unknown; readonly failure: string | null },
  at: Instant,
) =>
  db
    .updateTable("feed")
    .set(({ eb, fn, val, ref }) => ({
      title: fn.coalesce(val(poll.title), ref("title")),
      last_at: at,
      failure: poll.failure,
      ...(poll.failure === null
        ? { failures: 0, state: JSON.stringify(poll.state ?? null) }
        : { failures: eb("failures", "+", 1) }),
    }))
    .where("url", "=", url)
    .execute();
