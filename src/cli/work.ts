import type { Store } from "../store/store.ts";
import { parseOptions } from "./arguments.ts";
import { type Command, type Io, tell } from "./command.ts";
import { openStoreThatIs, STORE_OPTIONS } from "./store-options.ts";

const options = {
  once: { type: "boolean", summary: "End when the queue is empty" },
  again: {
    type: "boolean",
    summary: "Try failed reports again as well",
  },
  ...STORE_OPTIONS,
} as const;

export const work: Command = {
  name: "work",
  summary: "Read what waits in the store; on PostgreSQL as many workers, on as many machines, as the work needs",
  usage: "[options]",
  options,
  async run(args, io) {
    const values = parseOptions(args, options);
    const [{ readAnew }, { readWaiting }, { untilStopped }] = await Promise.all([
      import("./read-anew.ts"),
      import("./read-waiting.ts"),
      import("./until-stopped.ts"),
    ]);
    await using store = await openStoreThatIs(values, io);
    await readAnew(store, io, values.again ? "read-and-failed" : "read");
    using signal = untilStopped();
    const { read, failed } = await readWaiting(store, io, { once: values.once ?? false, signal });
    io.out(`${read} read, ${failed} failed\n`);
    await tellOthers(store, io);
    return failed > 0 ? 1 : 0;
  },
};

/** The queue is empty, and yet not all is read: a report may be in the hands of a worker that is no more. */
async function tellOthers(store: Store, io: Io): Promise<void> {
  const { reading } = (await store.status()).reports;
  if (reading > 0)
    tell(
      io,
      `${reading} more being read by other workers; should one have been killed, its report waits again after a minute`,
    );
}
