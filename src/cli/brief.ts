import { writeFile } from "node:fs/promises";
import { ParleyError } from "../domain/errors.ts";
import { FORMATS, type Format, formatOf } from "../present/formats.ts";
import { dayOf, oneOf, parseArguments } from "./arguments.ts";
import { type Command, Misuse } from "./command.ts";

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
  "as-of": {
    type: "string",
    value: "DAY",
    summary: "The record as it could be known that day (2025-02-24): later reports are left out",
  },
  since: { type: "string", value: "DAY", summary: "Mark what is new since that day, and tell only the changes since" },
  "allow-private": { type: "boolean", summary: "Permit web addresses on private networks and this machine" },
} as const;

export const brief: Command = {
  name: "brief",
  summary: "Where each party stands on each issue, since when, and the words that prove it",
  usage: "SOURCES… [options]   files, folders, web addresses, saved records; - for standard input",
  options,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, options);
    if (positionals.length === 0) throw new Misuse("name at least one source: a file, a folder, a web address, or -");
    const format: Format = values.format ? oneOf("format", values.format, FORMATS) : formatOf(values.out);
    const asOf = dayOf("as-of", values["as-of"]);
    const since = dayOf("since", values.since);
    const { readSources } = await import("./reading.ts");
    const { record, failures } = await readSources(positionals, io, {
      agenda: values.agenda ?? null,
      asOf,
      allowPrivate: values["allow-private"] ?? false,
    });
    if (!record) return 1;
    const { render } = await import("../present/render.ts");
    const isColoured = io.isTTY && values.out === undefined && !io.env.NO_COLOR;
    const text = await render(record, format, { since, asOf, columns: io.columns, isColoured });
    if (values.out === undefined) io.out(text);
    else await write(values.out, text);
    return failures > 0 ? 1 : 0;
  },
};

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("unwritable", `Cannot write ${file}: ${why}. Choose another --out.`, { cause });
  }
}
