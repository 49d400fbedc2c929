import { parseArguments } from "./arguments.ts";
import { type Command, Misuse } from "./command.ts";

const options = {
  "allow-private": { type: "boolean", summary: "Permit web addresses on private networks and this machine" },
} as const;

export const agendaSuggest: Command = {
  name: "agenda suggest",
  summary: "An agenda to edit: the issues and parties that the reports name, as YAML",
  usage: "SOURCES…   then edit it and pass it to `parley brief --agenda FILE`",
  options,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, options);
    if (positionals.length === 0) throw new Misuse("name at least one source: a file, a folder, a web address, or -");
    const { readSources } = await import("./reading.ts");
    const reading = { agenda: null, asOf: null, allowPrivate: values["allow-private"] ?? false };
    const { record, failures } = await readSources(positionals, io, reading);
    if (!record) return 1;
    const { toAgendaYaml } = await import("../present/agenda-yaml.ts");
    io.out(toAgendaYaml(record));
    return failures > 0 ? 1 : 0;
  },
};
