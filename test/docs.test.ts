import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { FORMATS } from "../src/present/formats.ts";

const page = readFileSync(resolve(import.meta.dirname, "../docs/commands.md"), "utf8");
const sections = new Map(
  page
    .split(/^## parley /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf("\n")).trim(), text] as const),
);

test("docs/commands.md has a section for each command, in the order of help, and for nothing else", () => {
  expect([...sections.keys()]).toEqual(COMMANDS.map(({ name }) => name));
});

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  "docs/commands.md tells every option of %s",
  (name, command) => {
    const told = [...(sections.get(name) ?? "").matchAll(/^\| `--([\w-]+)`(?:, `-(\w)`)?/gm)].map(
      ([, option, short]) => [option, short],
    );
    const options = Object.entries(command.options).map(([option, { short }]) => [option, short]);
    expect(told).toEqual(options);
  },
);

test("docs/commands.md tells every format", () => {
  const told = [...(sections.get("brief") ?? "").matchAll(/^- `(\w+)` /gm)].map(([, format]) => format);
  expect(told).toEqual([...FORMATS]);
});
