import { parseArguments } from "./arguments.ts";
import { type Command, Misuse } from "./command.ts";

const options = {
  jsonl: {
    type: "string",
    value: "FILE",
    summary: 'Read lines of {"id","text"} instead of files; - for standard input',
  },
} as const;

export const annotate: Command = {
  name: "annotate",
  summary: "Who says what in each report: source, cue and content of every attribution, one line of JSON a report",
  usage: "FILE… | --jsonl FILE",
  options,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, options);
    if (positionals.length > 0 === (values.jsonl !== undefined))
      throw new Misuse("name files, or --jsonl FILE: one of the two");
    const { annotateFiles, annotateLines } = await import("./attributions.ts");
    return values.jsonl === undefined ? annotateFiles(positionals, io) : annotateLines(values.jsonl, io);
  },
};
