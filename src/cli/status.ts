import { count } from "../present/views/wording.ts";
import { parseOptions } from "./arguments.ts";
import type { Command } from "./command.ts";
import { minuteOf } from "./minute.ts";
import { weRead } from "./read-anew.ts";
import { openExistingStore, STORE_OPTIONS } from "./store-options.ts";

const options = { json: { type: "boolean", summary: "As JSON, for other programs" }, ...STORE_OPTIONS } as const;
const FAILURES_SHOWN = 10;

export const status: Command = {
  name: "status",
  summary: "What the store holds, what waits, what failed and why, and the feeds it follows",
  usage: "[options]",
  options,
  async run(args, io) {
    const values = parseOptions(args, options);
    await using store = await openExistingStore(values, io);
    const counts = await store.status();
    const failed = await store.failedReports(FAILURES_SHOWN);
    const readByOthers = await store.readingsOfOthers(await weRead());
    const feeds = (await store.feeds()).map(({ state: _, ...feed }) => feed);
    if (values.json) {
      io.out(`${JSON.stringify({ store: store.where, ...counts, readByOthers, failed, feeds }, null, 2)}\n`);
      return 0;
    }
    const { waiting, reading, read, failed: notRead } = counts.reports;
    io.out(`${store.where}\n`);
    io.out(`reports      ${read} read, ${reading} being read, ${waiting} waiting, ${notRead} failed\n`);
    io.out(
      `articles     ${counts.articles}${counts.changed > 0 ? `; ${counts.changed} changed since first read` : ""}\n`,
    );
    if (readByOthers > 0)
      io.out(`readings     ${readByOthers} by another Parley or reader; parley work reads these reports anew\n`);
    io.out(`corrections  ${counts.corrections}\n`);
    for (const { name, message } of failed)
      io.out(`failed       ${message.includes(name) ? "" : `${name}: `}${message}\n`);
    if (notRead > failed.length) io.out(`             and ${notRead - failed.length} more\n`);
    for (const { url, title, nextAt, failures, failure } of feeds)
      io.out(
        `feed         ${title ?? url}: ${failure === null ? "" : `failed ${count(failures, "time")}: ${failure} `}next ${minuteOf(nextAt)}\n`,
      );
    return 0;
  },
};
