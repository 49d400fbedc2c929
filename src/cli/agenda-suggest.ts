import { parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { checkNamed, SOURCE_OPTIONS } from "./source-options.ts";

export const agendaSuggest: Command = {
  name: "agenda suggest",
  summary: "An agenda to edit: the issues and parties that the reports name, as YAML",
  usage: "SOURCES…   then edit it and pass it to `parley brief --agenda FILE`",
  options: SOURCE_OPTIONS,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, SOURCE_OPTIONS);
    checkNamed(positionals);
    const { readSources } = await import("./reading.ts");
    const reading = { agenda: null, year: null, asOf: null, allowPrivate: values["allow-private"] ?? false };
    const { record, failures } = await readSources(positionals, io, reading);
    if (!record) return 1;
    const { toAgendaYaml } = await import("../present/agenda-yaml.ts");
    io.out(toAgendaYaml(record));
    return failures > 0 ? 1 : 0;
  },
};
