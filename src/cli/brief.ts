import { asFile, FORMATS, type Format, formatOf } from "../present/formats.ts";
import { dayGiven, oneOf, parseArguments, yearGiven } from "./arguments.ts";
import { type Command, Misuse, tell } from "./command.ts";
import { SOURCE_OPTIONS } from "./source-options.ts";
import { hasNamedStore, STORE_OPTIONS } from "./store-options.ts";
import { writeOut } from "./write-out.ts";

const options = {
  format: {
    type: "string",
    short: "f",
    value: FORMATS.join("|"),
    summary: "How to print it; without it, by the name of --out, else terminal",
  },
  out: { type: "string", short: "o", value: "FILE", summary: "Write there instead of to standard output" },
  agenda: {
    type: "string",
    value: "FILE",
    summary: "YAML that pins issues and parties, as `parley agenda suggest` writes it",
  },
  year: {
    type: "string",
    value: "YEAR",
    summary: "Of reports that print their day without a year, where nothing else tells it (2031)",
  },
  "as-of": {
    type: "string",
    value: "DAY",
    summary: "The record as it could be known that day (2025-02-24): later reports are left out",
  },
  since: { type: "string", value: "DAY", summary: "Mark what is new since that day, and tell it first" },
  ...SOURCE_OPTIONS,
  ...STORE_OPTIONS,
} as const;

/** More lines than these have scrolled the state of play off the screen. */
const LONG = 120;

export const brief: Command = {
  name: "brief",
  summary: "Where each party stands on each issue, since when, and the words that prove it",
  usage:
    "[SOURCES…] [options]   files, folders, web addresses, saved records; - for standard input; without any: the store",
  options,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, options);
    const isStored = positionals.length === 0;
    if (isStored && !hasNamedStore(values, io))
      throw new Misuse(
        "name at least one source: a file, a folder, a web address, or -; or keep reports in a store with parley add",
      );
    const format = values.format ? oneOf("format", values.format, FORMATS) : formatNamedBy(values.out);
    const asOf = dayGiven("as-of", values["as-of"]);
    const since = dayGiven("since", values.since);
    const pinned = { agenda: values.agenda ?? null, year: yearGiven("year", values.year) };
    const allowPrivate = values["allow-private"] ?? false;
    const { record, failures } = isStored
      ? await (await import("./stored-record.ts")).storedRecord(values, io, { ...pinned, asOf })
      : await (await import("./reading.ts")).readSources(positionals, io, { ...pinned, asOf, allowPrivate });
    if (!record) return 1;
    const { render } = await import("../present/render.ts");
    const isColoured = io.isTTY && values.out === undefined && !io.env.NO_COLOR;
    const text = await render(record, format, { since, asOf, columns: io.columns, isColoured });
    await writeOut(values.out, values.out === undefined ? text : asFile(text, format), io);
    const lines = text.split("\n").length;
    if (io.isTTY && values.out === undefined && format === "terminal" && lines > LONG)
      tell(io, `${lines} lines; add | less to begin at the top, or --out briefing.html for a page to read`);
    return failures > 0 ? 1 : 0;
  },
};

function formatNamedBy(out: string | undefined): Format {
  const format = formatOf(out);
  if (format) return format;
  throw new Misuse(`--out ${out}: no format has that ending; name one of ${FORMATS.join(", ")} with --format`);
}
