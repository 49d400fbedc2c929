import { expect, test } from "vitest";
import { optionsForRoom, type Start } from "./room-for-records.ts";

const start: Start = { argv: ["brief", "news"], execArgv: [], nodeOptions: undefined, given: 4096, allowed: 8000 };

test.each<[string, Partial<Start>]>([
  ["a briefing", {}],
  ["an export", { argv: ["export"] }],
  ["a command of two words", { argv: ["agenda", "suggest", "news"] }],
])("%s is given room", (_, given) => {
  expect(optionsForRoom({ ...start, ...given })).toEqual(["--max-old-space-size=8000"]);
});

test("Node's own options stay", () => {
  const options = optionsForRoom({ ...start, execArgv: ["--cpu-prof"], nodeOptions: "--no-warnings" });
  expect(options).toEqual(["--cpu-prof", "--max-old-space-size=8000"]);
});

test.each<[string, Partial<Start>]>([
  ["what makes no record", { argv: ["add", "news"] }],
  ["the server, whose thread has its own", { argv: ["serve"] }],
  ["no command", { argv: [] }],
  ["what has room", { given: 8000 }],
  ["what was started anew", { execArgv: ["--max-old-space-size=8000"], given: 4096 }],
  ["what somebody gave less", { nodeOptions: "--max-old-space-size=2000", given: 2000 }],
])("not %s", (_, given) => expect(optionsForRoom({ ...start, ...given })).toBeNull());
