import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../store/open.ts";
import { readQueue } from "./read-queue.ts";
import { readToy } from "./toy-reader.contract.ts";

/** A worker for tests: `node worker.contract.ts STORE PAUSE_MS`; it reads until the queue is empty and says each report it read. */
const [, , where = "", pause = "0"] = process.argv;
await using store = await openStore(where);
process.stdout.write("ready\n");
const read: typeof readToy = async (raw) => {
  await sleep(Number(pause));
  return readToy(raw);
};
for await (const { name, outcome } of readQueue(store, { read, once: true }))
  process.stdout.write(`${outcome} ${name}\n`);
