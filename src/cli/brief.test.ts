import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE } from "../../test/sample-record.ts";
import { acquire } from "../acquire/acquire.ts";
import type { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { PARLEY_VERSION } from "../version.ts";
import { captured } from "./captured-io.contract.ts";
import { COMMANDS } from "./commands.ts";
import { run } from "./run.ts";

let folder: string;
let saved: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-brief-"));
  saved = join(folder, "record.json");
  await writeFile(saved, JSON.stringify(SAMPLE, null, 2));
});
afterAll(() => rm(folder, { recursive: true }));

async function parley(...argv: readonly string[]) {
  const { io, out, err } = captured();
  return { code: await run(argv, io, COMMANDS), out: out(), err: err() };
}

describe("parley brief, of a saved record", () => {
  test.each([
    { format: "terminal", starts: "Harbour dispute\n" },
    { format: "md", starts: "# Harbour dispute\n" },
    { format: "html", starts: "<!doctype html>" },
    { format: "json", starts: '{\n  "format": "parley/1"' },
    { format: "csv", starts: "storyline,party,speaker,act" },
    { format: "plover", starts: '{"id":"lift"' },
  ])("prints $format", async ({ format, starts }) => {
    const { code, out, err } = await parley("brief", saved, "--format", format);
    expect([code, err, out.slice(0, starts.length)]).toEqual([0, "", starts]);
  });

  test("writes a file in the format of its name, and prints nothing", async () => {
    const file = join(folder, "briefing.md");
    expect(await parley("brief", saved, "--out", file)).toEqual({ code: 0, out: "", err: "" });
    expect(await readFile(file, "utf8")).toMatch(/^# Harbour dispute\n/);
  });

  test("tells what is new since a day", async () => {
    expect((await parley("brief", saved, "--since", "2031-05-07")).out).toContain("NEW SINCE 7 MAY 2031");
  });
});

test.each([
  { name: "cut short", text: '{"format": "parley/1", "articles": [', says: "is cut short or damaged" },
  { name: "an empty one", text: '{"format": "parley/1"}', says: "has no list of articles" },
  {
    name: "one that lacks its end",
    text: JSON.stringify({ ...SAMPLE, storylines: null }),
    says: "no list of storylines",
  },
])("a saved record that is no whole one is told by name: $name", async ({ text, says }) => {
  const file = join(folder, "broken.json");
  await writeFile(file, text);
  const { code, out, err } = await parley("brief", file);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`${file} is a saved record that`);
  expect(err).toContain(says);
});

test("a briefing that is longer than a screen says how to begin at its top, on a screen only", async () => {
  const long = join(folder, "long.json");
  const positions = Array.from({ length: 60 }, (_, k) => ({
    ...SAMPLE.positions[0],
    id: `p${k}`,
    claim: `Claim ${k}.`,
  }));
  await writeFile(long, `{"format": "parley/1",${JSON.stringify({ ...SAMPLE, positions }).slice(1)}`);
  const { io, err } = captured({ isTTY: true });
  expect(await run(["brief", long], io, COMMANDS)).toBe(0);
  expect(err()).toMatch(/^parley: \d+ lines; add \| less/u);
  expect((await parley("brief", long)).err).toBe("");
});

test.each([
  { name: "no source", argv: ["brief"], says: "name at least one source" },
  { name: "a format that there is not", argv: ["brief", "x", "-f", "pdf"], says: "--format pdf: choose one of" },
  {
    name: "a file of no known format",
    argv: ["brief", "x", "-o", "x.pdf"],
    says: "--out x.pdf: no format has that ending",
  },
  {
    name: "a day that there is not",
    argv: ["brief", "x", "--since", "2025-02-30"],
    says: "--since 2025-02-30: not a day",
  },
  { name: "a year of two figures", argv: ["brief", "x", "--year", "31"], says: "--year 31: not a year between" },
  { name: "nothing to annotate", argv: ["annotate"], says: "name files, or --jsonl FILE" },
  { name: "both ways to annotate", argv: ["annotate", "x", "--jsonl", "y"], says: "one of the two" },
  { name: "nothing to suggest from", argv: ["agenda", "suggest"], says: "name at least one source" },
])("$name is misused", async ({ argv, says }) => {
  const { code, out, err } = await parley(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});

test("a saved record that is cut short is told by name", async () => {
  const file = join(folder, "short.json");
  await writeFile(file, JSON.stringify(SAMPLE).slice(0, 2000));
  expect(await parley("brief", file)).toEqual({
    code: 1,
    out: "",
    err: `parley: ${file} is a saved record that is cut short or damaged. Make it again.\n`,
  });
});

test.each([
  { name: "its version told", madeBy: { parley: "9.1.0" }, says: ", of Parley 9.1.0; this Parley" },
  { name: "its version unknown", madeBy: undefined, says: "parley/9; this Parley" },
])("a record in another format is told by it, and what to do: $name", async ({ madeBy, says }) => {
  const file = join(folder, "later.json");
  await writeFile(file, JSON.stringify({ ...SAMPLE, madeBy, format: "parley/9" }));
  const { code, err } = await parley("brief", file);
  expect(code).toBe(1);
  for (const part of [says, `(${PARLEY_VERSION}) reads parley/1`, "or make the record anew"])
    expect(err).toContain(part);
});

test.each([
  { name: "with its fields sorted", saved: (text: string) => sorted(text) },
  { name: "with a byte-order mark", saved: (text: string) => `\ufeff${text}` },
])("a record that another program has saved is the same: $name", async ({ saved: again }) => {
  const file = join(folder, "again.json");
  await writeFile(file, again(JSON.stringify(SAMPLE)));
  expect(await parley("brief", file)).toEqual(await parley("brief", saved));
});

/** As `jq -S .` writes it: at the top, which is where a record is known by. */
const sorted = (text: string): string => {
  const record: Record<string, unknown> = JSON.parse(text);
  return JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))));
};

async function acquired(...given: Parameters<typeof acquire>) {
  const items: (RawReport | ParleyError)[] = [];
  for await (const one of acquire(...given)) items.push(one);
  return items;
}

test("what Parley made of reports is no report, wherever it lies", async () => {
  const own = join(folder, "own");
  await mkdir(own);
  await writeFile(join(own, "talks.txt"), "The port offers talks.");
  const made = ["a.html", "b.md", "c.txt", "d.jsonl", "e.csv"].map((name) => join(own, name));
  for (const file of made) await parley("brief", saved, "--out", file);
  const notes: string[] = [];
  const found = await acquired([own], { onNote: ({ message }) => notes.push(message) });
  expect(found.map((one) => (one as RawReport).file)).toEqual(["talks.txt"]);
  expect(notes.map((message) => message.split(":")[0])).toEqual(made);
  const named = await acquired([saved, ...made]);
  expect(named.map((one) => (one as ParleyError).code)).toEqual([
    ...made.map(() => "made-by-parley"),
    "no-text-column",
  ]);
});

test("a saved record cannot be read anew", async () => {
  const { code, err } = await parley("brief", saved, "--as-of", "2031-05-06");
  expect([code, err]).toEqual([
    1,
    `parley: ${saved} is a saved record: --agenda, --year and --as-of need the reports themselves.\n`,
  ]);
});

test("an agenda that is not there is told by name", async () => {
  const { code, err } = await parley("brief", folder, "--agenda", join(folder, "none.yaml"));
  expect(code).toBe(1);
  expect(err).toMatch(/none\.yaml: .*parley agenda suggest/);
});

test("a file that cannot be written is told by name", async () => {
  const { code, err } = await parley("brief", saved, "--out", join(folder, "none", "x.html"));
  expect(code).toBe(1);
  expect(err).toContain(`Cannot write ${join(folder, "none", "x.html")}`);
});
