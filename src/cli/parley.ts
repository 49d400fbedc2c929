#!/usr/bin/env node
import { memoryAllowed, memoryGiven } from "../desk/memory-allowed.ts";
import { type Io, tell } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { optionsForRoom } from "./room-for-records.ts";
import { run } from "./run.ts";

/** A reader that has seen enough (`parley brief … | head`) closes the pipe: that is no failure. A full disk is one. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`parley: Cannot write to standard output: ${error.message}. What was written is not whole.\n`);
  process.exit(1);
});

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  overwrite: (text) => process.stderr.write(`\r\u001b[K${text}`),
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  isTTY: process.stdout.isTTY ?? false,
  isErrTTY: process.stderr.isTTY ?? false,
  columns: process.stdout.columns || Number(process.env.COLUMNS) || 80,
};
const node = Number.parseInt(process.versions.node, 10);
if (node < 24) {
  tell(io, `needs Node 24 or later; this is ${process.versions.node}. Install it from nodejs.org, or: npm i node@24`);
  process.exit(1);
}
const [program = "", script = "", ...argv] = process.argv;
const { execArgv, env } = process;
const options = optionsForRoom({
  argv,
  execArgv,
  nodeOptions: env.NODE_OPTIONS,
  given: memoryGiven(),
  allowed: memoryAllowed(),
});
// Where the system cannot put one process in the place of another (Windows), it goes on as it is.
if (options) process.execve?.(program, [program, ...options, script, ...argv], env);
process.exitCode = await run(argv, io, COMMANDS);
