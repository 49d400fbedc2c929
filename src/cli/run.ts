import { ParleyError } from "../domain/errors.ts";
import { onScreen, onScreenInColour } from "../text/printable.ts";
import { PARLEY_VERSION } from "../version.ts";
import { type Command, type Io, Misuse, tell } from "./command.ts";
import { commandHelp, overview } from "./help.ts";
import { nearest } from "./nearest.ts";

/** Finds the command, runs it, and turns what it throws into a message and an exit code. Bugs pass through. */
export async function run(argv: readonly string[], given: Io, commands: readonly Command[]): Promise<number> {
  const io = unobeying(given);
  const [first] = argv;
  if (first === "--version" || first === "-v") {
    io.out(`${PARLEY_VERSION}\n`);
    return 0;
  }
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    (first === undefined ? io.err : io.out)(overview(commands));
    return first === undefined ? 2 : 0;
  }
  const command = commands.find(({ name }) => name.split(" ").every((word, at) => argv[at] === word));
  if (!command) return misused(io, unknownCommand(argv, commands), "parley --help");
  const args = argv.slice(command.name.split(" ").length);
  if (asksForHelp(args)) {
    io.out(commandHelp(command));
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof Misuse)
      return misused(io, `parley ${command.name}: ${error.message}`, `parley ${command.name} --help`);
    if (!(error instanceof ParleyError)) throw error;
    tell(io, error.message);
    return 1;
  }
}

/** Messages name files, addresses and titles that others chose: a terminal shows them and obeys none of them. */
const unobeying = (io: Io): Io => ({
  ...io,
  out: (text) => io.out(io.isTTY ? onScreenInColour(text) : text),
  err: (text) => io.err(onScreen(text)),
  overwrite: (text) => io.overwrite(onScreen(text)),
});

/** `--` ends the options: a file may be named `--help`. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

function misused(io: Io, message: string, help: string): number {
  io.err(`${message}\nSee ${help}.\n`);
  return 2;
}

function unknownCommand(argv: readonly string[], commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const [word = ""] = argv;
  const group = names.filter((name) => name.startsWith(`${word} `));
  if (group.length > 0) return `parley ${word}: say which: ${group.map((name) => `parley ${name}`).join(", ")}`;
  const isOption = word.startsWith("-");
  const meant = isOption ? nearest(word.replace(/^-+/u, ""), ["help", "version"]) : nearest(word, names);
  const hint = meant ? `; did you mean ${isOption ? "--" : "parley "}${meant}?` : "";
  return `parley: unknown ${isOption ? "option" : "command"} ${word}${hint}`;
}
