import { EXPORTS, RENDERED, saidByPeople } from "../desk/exported.ts";
import { asFile } from "../present/formats.ts";
import { dayGiven, oneOf, parseOptions } from "./arguments.ts";
import { type Command, type Io, Misuse } from "./command.ts";
import { openExistingStore, STORE_OPTIONS } from "./store-options.ts";
import { writeOut } from "./write-out.ts";

/** The store's exports, and the feeds that it follows. */
const FORMATS = [...EXPORTS, "opml"] as const;

const options = {
  format: { type: "string", short: "f", value: FORMATS.join("|"), summary: "What to write; json without it" },
  out: { type: "string", short: "o", value: "FILE", summary: "Write there instead of to standard output" },
  agenda: { type: "string", value: "FILE", summary: "YAML that pins issues and parties" },
  "as-of": { type: "string", value: "DAY", summary: "The record as it could be known that day" },
  ...STORE_OPTIONS,
} as const;

export const exportCommand: Command = {
  name: "export",
  summary: "The store's record for other programs, and what people said about it",
  usage: "[options]",
  options,
  async run(args, io) {
    const values = parseOptions(args, options);
    const wanted = oneOf("format", values.format ?? "json", FORMATS);
    const asOf = dayGiven("as-of", values["as-of"]);
    const format = wanted === "opml" ? undefined : RENDERED[wanted];
    if (format === undefined) {
      if (asOf !== null || values.agenda) throw new Misuse(`--format ${wanted} goes with neither --as-of nor --agenda`);
      await writeOut(
        values.out,
        await (wanted === "opml" ? readingList(values, io) : said(wanted === "gold", values, io)),
        io,
      );
      return 0;
    }
    const [{ storedRecord }, { render }] = await Promise.all([
      import("./stored-record.ts"),
      import("../present/render.ts"),
    ]);
    const { record } = await storedRecord(values, io, { agenda: values.agenda ?? null, year: null, asOf });
    const text = await render(record, format, { asOf });
    await writeOut(values.out, values.out === undefined ? text : asFile(text, format), io);
    return 0;
  },
};

/** The feeds that the store follows, for other feed readers. */
async function readingList(named: Parameters<typeof openExistingStore>[0], io: Io): Promise<string> {
  await using store = await openExistingStore(named, io);
  const { writeOpml } = await import("../acquire/feeds/opml.ts");
  const feeds = (await store.feeds()).map(({ url, title }) => ({ url, title, folder: [] }));
  if (feeds.length === 0) throw new Misuse("the store follows no feed; parley follow FEED… begins");
  return `${writeOpml(feeds, "Followed by Parley")}\n`;
}

async function said(isGold: boolean, named: Parameters<typeof openExistingStore>[0], io: Io): Promise<string> {
  await using store = await openExistingStore(named, io);
  const { openDesk } = await import("../desk/desk.ts");
  return saidByPeople(isGold, await openDesk(store).machineRecord(), await store.corrections());
}
