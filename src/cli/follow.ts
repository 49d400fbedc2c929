import { setTimeout as sleep } from "node:timers/promises";
import type { Store } from "../store/store.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, type Io, Misuse, tell } from "./command.ts";
import { minuteOf } from "./minute.ts";
import { SOURCE_OPTIONS } from "./source-options.ts";
import { hasNamedStore, openNamedStore, STORE_OPTIONS } from "./store-options.ts";

const options = {
  every: {
    type: "string",
    value: "MINUTES",
    summary: "How often to look at these feeds; without it as often as each says",
  },
  once: { type: "boolean", summary: "Look at what is due, read it, and end" },
  stop: { type: "boolean", summary: "Follow these feeds no longer" },
  ...SOURCE_OPTIONS,
  ...STORE_OPTIONS,
} as const;

/** Pause between two looks at the schedule. */
const PAUSE_MS = 5000;

export const follow: Command = {
  name: "follow",
  summary: "Follow feeds, sitemaps and reading lists: new stories are kept and read as they appear",
  usage: "[FEED…|LIST.opml] [options]   without any: the feeds that the store follows already",
  options,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, options);
    const every = minutesOf(values.every);
    const wanted = await subscriptionsOf(positionals);
    const makesStore = wanted.length > 0 && !values.stop;
    if (!makesStore && !hasNamedStore(values, io)) throw nothingFollowed();
    await using store = await openNamedStore(values, io);
    if (values.stop) return await unfollow(store, io, wanted);
    for (const { url, title } of wanted) await store.followFeed(url, title, every);
    if ((await store.feeds()).length === 0) throw nothingFollowed();

    const [{ lookAtFeeds }, { readAnew }, { readWaiting }, { untilStopped }] = await Promise.all([
      import("./look-at-feeds.ts"),
      import("./read-anew.ts"),
      import("./read-waiting.ts"),
      import("./until-stopped.ts"),
    ]);
    using signal = untilStopped();
    await readAnew(store, io);
    await tellPutOff(store, io, wanted);
    let failed = 0;
    do {
      failed += await lookAtFeeds(store, io, {
        allowPrivate: values["allow-private"] ?? false,
        signal,
        onNews: ({ url, added, changed }) => {
          if (added + changed > 0) io.out(`${url}: ${added} new, ${changed} changed\n`);
        },
      });
      failed += (await readWaiting(store, io, { once: true, signal })).failed;
      if (!values.once) await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    } while (!values.once && !signal.aborted);
    return values.once && failed > 0 ? 1 : 0;
  },
};

const nothingFollowed = () => new Misuse("the store follows no feed yet: name at least one, or an OPML file");

/** A feed that failed is left alone for a while; who names it again learns until when, and how not to wait. */
async function tellPutOff(store: Store, io: Io, named: readonly { readonly url: string }[]): Promise<void> {
  const urls = new Set(named.map(({ url }) => url));
  for (const { url, failure, nextAt } of await store.feeds())
    if (urls.has(url) && failure !== null && Date.parse(nextAt) > Date.now())
      tell(
        io,
        `${url}: is left alone until ${minuteOf(nextAt)}, for it failed: ${failure} To look at once, pass --stop with it, then follow it again.`,
      );
}

/** Web addresses are feeds; anything else is a reading list on disk. */
async function subscriptionsOf(names: readonly string[]): Promise<readonly { url: string; title: string | null }[]> {
  const lists = names.map(async (name) => {
    if (/^https?:\/\//.test(name)) return [{ url: name, title: null }];
    const [{ readFile }, { readOpml }] = await Promise.all([
      import("node:fs/promises"),
      import("../acquire/feeds/opml.ts"),
    ]);
    const text = await readFile(name, "utf8").catch((error: Error) => {
      throw new Misuse(`${name} is neither a web address nor a reading list that can be opened (${error.message})`);
    });
    return readOpml(text, name);
  });
  return (await Promise.all(lists)).flat();
}

async function unfollow(store: Store, io: Io, feeds: readonly { readonly url: string }[]): Promise<number> {
  let unknown = 0;
  for (const { url } of feeds) {
    if (await store.unfollowFeed(url)) continue;
    tell(io, `${url} was not followed`);
    unknown++;
  }
  return unknown > 0 ? 1 : 0;
}

function minutesOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const minutes = Number(value);
  if (!Number.isInteger(minutes) || minutes < 1)
    throw new Misuse(`--every ${value}: not a number of minutes, 1 or more`);
  return minutes;
}
