import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
const WEB = resolve(import.meta.dirname, "../web");

/** docs/pipeline.md: what each folder of `src` may import besides itself. Files at the top stand under their own name. */
const STAGE = ["domain", "text"];
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  text: ["domain"],
  store: ["domain"],
  acquire: [...STAGE, "version.ts"],
  clean: STAGE,
  annotate: STAGE,
  codify: STAGE,
  reconcile: STAGE,
  present: STAGE,
  correct: STAGE,
  desk: ["domain", "text", "acquire", "store", "correct", "present", "pipeline.ts", "version.ts"],
  "pipeline.ts": ["domain", "text", "acquire", "clean", "annotate", "codify", "reconcile", "store", "version.ts"],
  "version.ts": [],
  "index.ts": ["*"],
  cli: ["*"],
  server: ["*"],
};
/** What the workspace may import of `src`: the nouns, the text and day tools, and how things are shown. Of the others only what the server answers, as types. */
const WEB_MAY_IMPORT = ["domain", "text", "present"];
const WEB_MAY_NAME = ["server/answers.ts", "store/store.ts"];
const IMPORT = /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;

const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((f) => f.endsWith(".ts"));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)]
    .map((m) => relative(SRC, resolve(dirname(join(SRC, file)), m[1] ?? m[2] ?? "")))
    .filter((f) => f.endsWith(".ts"));
const folderOf = (file: string): string => file.split("/")[0] ?? file;

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
    const broken = files
      .filter((f) => !f.endsWith(".test.ts") && !f.endsWith(".contract.ts"))
      .flatMap((from) => importsOf(from).map((to) => [from, to] as const))
      .filter(([from, to]) => {
        const [a, b] = [folderOf(from), folderOf(to)];
        const allowed = MAY_IMPORT[a] ?? [];
        return a !== b && !allowed.includes(b) && !(allowed.includes("*") && b !== a);
      });
    expect(broken.map((pair) => pair.join(" → "))).toEqual([]);
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
