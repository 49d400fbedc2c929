import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
const WEB = resolve(import.meta.dirname, "../web");

/** What each folder of `src` may import besides itself, the later ones of what stands before them. Files at the top stand under their own name. */
const STAGE = ["domain", "text"];
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  text: ["domain"],
  "version.ts": [],
  acquire: [...STAGE, "version.ts"],
  clean: STAGE,
  annotate: STAGE,
  codify: STAGE,
  reconcile: STAGE,
  "pipeline.ts": ["domain", "text", "version.ts", "clean", "annotate", "codify", "reconcile"],
  present: STAGE,
  correct: STAGE,
  store: STAGE,
  desk: [...STAGE, "version.ts", "acquire", "pipeline.ts", "present", "correct", "store"],
  server: [...STAGE, "version.ts", "acquire", "present", "correct", "store", "desk"],
  cli: [...STAGE, "version.ts", "acquire", "clean", "annotate", "pipeline.ts", "present", "store", "desk", "server"],
  "index.ts": ["domain", "text", "acquire", "annotate", "pipeline.ts", "present", "correct", "store", "desk"],
};
/** The folders of a stage in the order of its steps (docs/pipeline.md): each may draw on those before it, itself or through the files beside them, which hold what several share. */
const STEPS: Record<string, readonly string[]> = {
  "codify/actors": ["names", "mentions", "sides", "references"],
  codify: ["actors", "conditions", "acts", "roots", "topics", "positions", "events", "figures"],
  reconcile: [
    "told",
    "storylines",
    "syndication",
    "actors",
    "statements",
    "dates",
    "issues",
    "positions",
    "linkages",
    "shifts",
    "discrepancies",
    "timeline",
  ],
};
/** Folders whose folders draw on none of one another: what several share stands beside them. */
const SIDE_BY_SIDE = ["reconcile/discrepancies"];
/** What the workspace may import of `src`: the nouns, the text and day tools, and how things are shown. Of the others only what the server answers, as types. */
const WEB_MAY_IMPORT = ["domain", "text", "present"];
const WEB_MAY_NAME = ["server/answers.ts", "store/store.ts"];
const IMPORT = /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;

const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((f) => f.endsWith(".ts"));
const imported = new Map(
  files.map((file) => [
    file,
    [...readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)]
      .map((m) => relative(SRC, resolve(dirname(join(SRC, file)), m[1] ?? m[2] ?? "")))
      .filter((f) => f.endsWith(".ts")),
  ]),
);
const importsOf = (file: string): readonly string[] => imported.get(file) ?? [];
/** All but tests and what serves tests. */
const ours = files.filter((f) => !f.endsWith(".test.ts") && !f.endsWith(".contract.ts"));
const folderOf = (file: string): string => file.split("/")[0] ?? file;

/** Under a parent, the folder that holds a file; `null` where it stands beside the folders. */
const folderIn = (parent: string, file: string): string | null =>
  /^(.+?)\//.exec(file.slice(parent.length + 1))?.[1] ?? null;
const inFoldersOf = (parent: string): string[] =>
  ours.filter((file) => file.startsWith(`${parent}/`) && folderIn(parent, file) !== null);

/** The files in folders of a parent that a file draws on, by itself or through files beside these folders. */
const drawnOn = (parent: string, file: string, seen = new Set<string>()): string[] =>
  importsOf(file).flatMap((to) => {
    if (!to.startsWith(`${parent}/`) || seen.has(to)) return [];
    seen.add(to);
    return folderIn(parent, to) === null ? drawnOn(parent, to, seen) : [to];
  });

/** Which files of a parent's folders draw on which, of folders that stand so to one another. */
const drawing = (parent: string, isSo: (from: string, to: string) => boolean): string[] =>
  inFoldersOf(parent).flatMap((from) =>
    drawnOn(parent, from)
      .filter((to) => isSo(folderIn(parent, from) ?? "", folderIn(parent, to) ?? ""))
      .map((to) => `${from} → ${to}`),
  );

describe("the import table", () => {
  test("names every folder of src", () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test("every import found names a file that exists, and most files import something", () => {
    const seen = new Set(files);
    const imports = files.flatMap(importsOf);
    expect(imports.filter((f) => !f.startsWith("..") && !seen.has(f))).toEqual([]);
    expect(imports.length).toBeGreaterThan(files.length / 2);
  });

  test("is kept", () => {
    const broken = ours
      .flatMap((from) => importsOf(from).map((to) => [from, to] as const))
      .filter(([from, to]) => {
        const [a, b] = [folderOf(from), folderOf(to)];
        return a !== b && !MAY_IMPORT[a]?.includes(b);
      });
    expect(broken.map((pair) => pair.join(" → "))).toEqual([]);
  });

  test.each(Object.entries(STEPS))("is kept by the steps of %s, each of which stands in it", (stage, steps) => {
    expect([...new Set(inFoldersOf(stage).map((file) => folderIn(stage, file)))].sort()).toEqual([...steps].sort());
    expect(drawing(stage, (a, b) => steps.indexOf(b) > steps.indexOf(a))).toEqual([]);
  });

  test.each(SIDE_BY_SIDE)("holds that the folders of %s draw on none of one another", (parent) => {
    expect(inFoldersOf(parent).length).toBeGreaterThan(10);
    expect(drawing(parent, (a, b) => a !== b)).toEqual([]);
  });

  test("has no cycles", () => {
    const graph = new Map(files.map((f) => [f, importsOf(f)]));
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      state.set(file, "open");
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test("is kept by the workspace", () => {
    const own = (readdirSync(WEB, { recursive: true }) as string[]).filter(
      (f) => /\.(?:svelte|ts)$/.test(f) && !/^(?:dist|node_modules)\//.test(f),
    );
    const imports = own.flatMap((from) =>
      [
        ...readFileSync(join(WEB, from), "utf8").matchAll(
          /^\s*import\s(type\s)?[^"';]*?\sfrom\s"([^"]*\/src\/([^"]+))"/gm,
        ),
      ].map(([, type, , to = ""]) => ({ from, to, isType: type !== undefined })),
    );
    expect(imports.length).toBeGreaterThan(10);
    const broken = imports.filter(
      ({ to, isType }) => !WEB_MAY_IMPORT.includes(folderOf(to)) && !(isType && WEB_MAY_NAME.includes(to)),
    );
    expect(broken).toEqual([]);
  });
});
