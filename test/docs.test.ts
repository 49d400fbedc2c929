import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { CSV_COLUMNS } from "../src/present/csv.ts";
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

test("docs/data-format.md tells every column of the table, in their order", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../docs/data-format.md"), "utf8");
  const [, table = ""] = /^## As a table$(.*?)^## /msu.exec(text) ?? [];
  const named = [...table.matchAll(/^\| (`.*?`) +\|/gmu)].flatMap(([, cell = ""]) => cell.split(", "));
  expect(named).toEqual(CSV_COLUMNS.map((column) => `\`${column}\``));
});

const ROOT = resolve(import.meta.dirname, "..");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "examples/README.md",
  ...(readdirSync(join(ROOT, "docs"), { recursive: true }) as string[]).map((file) => `docs/${file}`),
].filter((file) => file.endsWith(".md"));

test.each(PAGES)("every link of %s to a file of the repository leads to one", (file) => {
  const links = [...readFileSync(join(ROOT, file), "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, link = ""]) => link,
  );
  expect(links.filter((link) => !existsSync(resolve(ROOT, dirname(file), link)))).toEqual([]);
});

test.each(PAGES.filter((file) => !file.startsWith("docs/decisions/")))("every path that %s names is there", (file) => {
  const paths = [
    ...readFileSync(join(ROOT, file), "utf8").matchAll(
      /`((?:bench|examples|schema|scripts|src|test|training)\/[\w./-]+)`/g,
    ),
  ].map(([, path = ""]) => path);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("each decision has a number of its own, a heading with it, and a row with its heading in the index", () => {
  const folder = join(ROOT, "docs/decisions");
  const files = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
  expect(new Set(files.map((file) => file.slice(0, 4))).size).toBe(files.length);
  const index = readFileSync(join(folder, "README.md"), "utf8");
  const rows = files.map((file) => {
    const [heading = ""] = readFileSync(join(folder, file), "utf8").split("\n");
    return `- [${file.slice(0, 4)}](${file}) ${heading.replace(`# ${file.slice(0, 4)} `, "")}`;
  });
  expect(rows.filter((row) => !index.includes(row))).toEqual([]);
});

test("a decision that the index says was changed says so itself, in its first lines", () => {
  const folder = join(ROOT, "docs/decisions");
  const changed = [...readFileSync(join(folder, "README.md"), "utf8").matchAll(/^- \[\d+\]\((\S+)\).* · changed by/gm)];
  expect(changed.length).toBeGreaterThan(0);
  const silent = changed.filter(([, file = ""]) => !/^#.*\n\n_/.test(readFileSync(join(folder, file), "utf8")));
  expect(silent.map(([, file]) => file)).toEqual([]);
});

test("the model card, the newest of the changes and the training name the reader that ships", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "models/reader/manifest.json"), "utf8")) as {
    version: string;
  };
  const named = (file: string): string | undefined =>
    /reader-\d+\.\d+/.exec(readFileSync(join(ROOT, file), "utf8"))?.[0];
  expect(["docs/model-card.md", "CHANGELOG.md", "training/export/manifest.py"].map(named)).toEqual([
    version,
    version,
    version,
  ]);
});
