import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Store } from "../store/store.ts";
import { problem } from "./guard.ts";

const LOOK_MS = 1000;
/** A comment now and then keeps proxies from closing a silent stream. */
const SILENCE_MS = 15_000;
const MOST_LISTENERS = 100;

/**
 * Server-sent events. `changed` carries the store's counts whenever the record, corrections or the queue changed, whoever
 * changed them: another process's work is seen too. `id` is what changed; a client that comes back with it is told at
 * once if it missed something.
 */
export function events(store: Store, stop: AbortSignal): (context: Context) => Response {
  let listeners = 0;
  const look = async () => {
    const [{ corrections }, madeFrom, status] = await Promise.all([
      store.revision(),
      store.recordMadeFrom(),
      store.status(),
    ]);
    const { waiting, reading, read, failed } = status.reports;
    const id = [madeFrom, corrections, waiting, reading, read, failed].join("-").replaceAll(" ", "-");
    return { id, status };
  };
  return (context) => {
    if (listeners >= MOST_LISTENERS) return context.json(problem("too-many", "Too many listeners. Close some."), 503);
    return streamSSE(context, async (stream) => {
      listeners++;
      let known = context.req.header("last-event-id") ?? null;
      let saidAt = Date.now();
      try {
        while (!stream.aborted && !stop.aborted) {
          const { id, status } = await look();
          if (id !== known) await stream.writeSSE({ event: "changed", id, data: JSON.stringify(status) });
          else if (Date.now() - saidAt > SILENCE_MS) await stream.write(": still here\n\n");
          if (id !== known || Date.now() - saidAt > SILENCE_MS) saidAt = Date.now();
          known = id;
          await sleep(LOOK_MS, undefined, { signal: stop }).catch(() => undefined);
        }
      } finally {
        listeners--;
      }
    });
  };
}
