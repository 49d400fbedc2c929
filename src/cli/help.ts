import type { Command } from "./command.ts";

const EXIT_CODES = "Exit codes: 0 done, 1 something failed, 2 misused.";

export function overview(commands: readonly Command[]): string {
  return [
    "parley: who offered what, to whom, on which condition, and according to whom",
    "",
    "Usage: parley COMMAND …",
    "",
    ...aligned(commands.map((command) => [command.name, command.summary])),
    "",
    ...aligned([
      ["--help", "this text; `parley COMMAND --help` tells a command's options"],
      ["--version", "the version of Parley"],
    ]),
    "",
    EXIT_CODES,
    "",
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]): [string, string] => {
    const short = option.short ? `-${option.short}, ` : "";
    return [`${short}--${name}${option.value ? ` ${option.value}` : ""}`, option.summary];
  });
  return [
    command.summary,
    "",
    `Usage: parley ${command.name} ${command.usage}`,
    "",
    ...aligned([...options, ["--help", "this text"]]),
    "",
    EXIT_CODES,
    "",
  ].join("\n");
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
