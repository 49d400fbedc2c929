import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { OWN_SETS } from "../bench/own-sets.ts";
import { ROUNDS } from "../bench/rounds.ts";
import { WORLDS } from "../bench/worlds.ts";
import { DISCREPANCY_KINDS } from "../src/domain/findings.ts";
import type { GoldDocument, GoldText } from "../src/domain/gold-document.ts";
import { ACTS, RELATIONS } from "../src/domain/position.ts";
import { ParleyError } from "../src/index.ts";

/** The examples and the gold annotation of them: docs/codebook.md says what is coded, and how. */
const ROOT = resolve(import.meta.dirname, "..");
const SETS = ["minerals-deal", "wage-dispute"] as const;
const STATED_BY = ["party itself", "other party", "narrator"];
const ATTRIBUTION_KINDS = ["direct", "indirect", "mixed"];

type Gold = Required<GoldDocument>;

const readText = (set: string, doc: string): string => readFileSync(join(ROOT, "examples", set, doc), "utf8");
const readGold = (set: string): Gold[] =>
  readdirSync(join(ROOT, "bench/gold", set))
    .filter((file) => file !== "cross.json")
    .map((file) => JSON.parse(readFileSync(join(ROOT, "bench/gold", set, file), "utf8")));
const quotesOf = (gold: Gold): GoldText[] => [
  ...gold.attributions.flatMap(({ source, cue, content }) => [source, cue, ...content].filter((q) => q !== null)),
  ...gold.positions.flatMap(({ evidence, conditions }) => [...evidence, ...conditions]),
  ...[...gold.events, ...gold.figures].map(({ evidence }) => evidence),
];

describe.each(SETS)("the gold annotation of %s", (set) => {
  const golds = readGold(set);

  test("covers every report", () => {
    const reports = readdirSync(join(ROOT, "examples", set)).sort();
    expect(golds.map(({ doc }) => doc).sort()).toEqual(reports);
  });

  test.each(golds)("quotes $doc verbatim", (gold) => {
    const text = readText(set, gold.doc);
    const wrong = quotesOf(gold).filter(
      (q) => q.text === "" || text.slice(q.start, q.start + q.text.length) !== q.text,
    );
    expect(wrong).toEqual([]);
  });

  test.each(golds)("uses the codebook's words in $doc", ({ positions, attributions }) => {
    const relations = RELATIONS.map((relation) => relation.replaceAll("-", "_"));
    const wrong = positions.filter(
      ({ act, stated_by, issue, when, evidence, conditions }) =>
        !(ACTS as readonly string[]).includes(act) ||
        !STATED_BY.includes(stated_by) ||
        !(when === null || /^\d{4}-\d\d-\d\d$/.test(when)) ||
        evidence.length === 0 ||
        [{ issue }, ...conditions].some((holder) => !/^[a-z]+(-[a-z]+)*$/.test(holder.issue ?? "")) ||
        conditions.some(({ relation }) => !relations.includes(relation)),
    );
    expect(wrong).toEqual([]);
    expect(attributions.filter(({ kind, content }) => !ATTRIBUTION_KINDS.includes(kind) || !content[0])).toEqual([]);
  });

  test("codes no position twice in one report", () => {
    const keys = golds.flatMap(({ doc, positions }) =>
      positions.map(({ id: _, ...rest }) => doc + JSON.stringify(rest)),
    );
    expect(keys.length).toBe(new Set(keys).size);
  });
});

test.each(SETS)("what the reports of %s say together is quoted verbatim, by at least two passages", (set) => {
  const cross: {
    readonly same_statements: readonly { readonly quotes: readonly (GoldText & { readonly doc: string })[] }[];
    readonly discrepancies: readonly {
      readonly kind: string;
      readonly evidence: readonly (GoldText & { doc: string })[];
    }[];
  } = JSON.parse(readFileSync(join(ROOT, "bench/gold", set, "cross.json"), "utf8"));
  const groups = [...cross.same_statements.map((s) => s.quotes), ...cross.discrepancies.map((d) => d.evidence)];
  expect(groups.filter((g) => g.length < 2)).toEqual([]);
  const wrong = groups.flat().filter((q) => readText(set, q.doc).slice(q.start, q.start + q.text.length) !== q.text);
  expect(wrong).toEqual([]);
  expect(cross.discrepancies.filter(({ kind }) => !(DISCREPANCY_KINDS as readonly string[]).includes(kind))).toEqual(
    [],
  );
});

test.each(["crises", "stories/open", "stories/closed"])(
  "every folder of bench/%s is a set that the benches run",
  (folder) =>
    expect(OWN_SETS.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        readdirSync(join(ROOT, "bench", folder))
          .filter((name) => !name.endsWith(".md"))
          .map((name) => `${folder}/${name}`),
      ),
    ),
);

const INVENTED = OWN_SETS.filter(({ name }) => !name.startsWith("examples/"));

test.each(INVENTED)("what is noted across the reports of $name is quoted verbatim", ({ texts, cross }) => {
  const noted: {
    readonly same_statements: readonly { readonly quotes: readonly (GoldText & { readonly doc: string })[] }[];
    readonly discrepancies: readonly { readonly evidence: readonly (GoldText & { readonly doc: string })[] }[];
  } = JSON.parse(readFileSync(cross, "utf8"));
  const textOf = (doc: string) => readFileSync(join(texts, doc), "utf8");
  const quotes = [...noted.same_statements.flatMap((s) => s.quotes), ...noted.discrepancies.flatMap((d) => d.evidence)];
  expect(quotes.length).toBeGreaterThan(50);
  expect(quotes.filter((q) => textOf(q.doc).slice(q.start, q.start + q.text.length) !== q.text)).toEqual([]);
});

test.each(ROUNDS.flatMap(({ rounds }) => rounds))(
  "what $name's reports say alike is quoted verbatim, by two reports",
  ({ texts, cross }) => {
    const { same_statements }: { same_statements: readonly { quotes: readonly (GoldText & { doc: string })[] }[] } =
      JSON.parse(readFileSync(cross, "utf8"));
    const textOf = (doc: string) => readFileSync(join(texts, doc), "utf8");
    for (const { quotes } of same_statements) {
      expect(new Set(quotes.map((q) => q.doc)).size).toBeGreaterThan(1);
      expect(quotes.filter((q) => textOf(q.doc).slice(q.start, q.start + q.text.length) !== q.text)).toEqual([]);
    }
  },
);

const SCENES = join(ROOT, "bench/scenes");
const WITH_POSITIONS = [
  ...INVENTED.flatMap(({ name, texts, positions }) => (positions === null ? [] : [{ name, texts, positions }])),
  { name: "scenes", texts: SCENES, positions: join(SCENES, "positions") },
];

test("every scene has its positions", () => {
  const scenes = readdirSync(SCENES).filter((file) => file.endsWith(".txt"));
  expect(scenes.length).toBe(80);
  expect(readdirSync(join(SCENES, "positions"))).toEqual(scenes.map((file) => file.replace(".txt", ".json")));
});

test.each(WITH_POSITIONS)(
  "positions in the reports of $name are quoted verbatim, in the codebook's words",
  ({ texts, positions }) => {
    const golds: Gold[] = readdirSync(positions).map((file) => JSON.parse(readFileSync(join(positions, file), "utf8")));
    expect(golds.length).toBeGreaterThan(5);
    for (const gold of golds) {
      const text = readFileSync(join(texts, gold.doc), "utf8");
      const quotes = gold.positions.flatMap(({ evidence, conditions }) => [...evidence, ...conditions]);
      expect(quotes.filter((q) => text.slice(q.start, q.start + q.text.length) !== q.text)).toEqual([]);
      expect(gold.positions.filter(({ act }) => !(ACTS as readonly string[]).includes(act))).toEqual([]);
    }
  },
);

test("positions in PolNeAR's articles are offsets and the codebook's words", () => {
  const table = readFileSync(join(ROOT, "bench/closed/polnear-dev.tsv"), "utf8");
  const [header, ...rows] = table.trimEnd().split("\n");
  expect(header).toBe("article\tparty\tact\tissue\tevidence\tconditions\ttoward\tspeaker\tstated_by");
  const spans = /^\d+-\d+( \d+-\d+)*$/;
  const conditions = new RegExp(`^((?:${RELATIONS.join("|")}):\\d+-\\d+:[a-z-]+(?: |$))*$`);
  const wrong = rows.filter((row) => {
    const [article, party, act, issue, evidence, hangsOn, , , statedBy] = row.split("\t");
    return !(
      article &&
      party &&
      (ACTS as readonly (string | undefined)[]).includes(act) &&
      /^[a-z]+(-[a-z]+)*$/.test(issue ?? "") &&
      spans.test(evidence ?? "") &&
      conditions.test(hangsOn ?? "") &&
      ["self", "other", "narrator"].includes(statedBy ?? "")
    );
  });
  expect(wrong).toEqual([]);
  expect(new Set(rows.map((row) => row.split("\t")[0])).size).toBe(36);
});

test("the two sets show every act", () => {
  const shown = new Set(SETS.flatMap(readGold).flatMap(({ positions }) => positions.map(({ act }) => act)));
  expect([...shown].sort()).toEqual([...ACTS].sort());
});

test.each(WORLDS)("positions of $name lie in their reports, in the codebook's words", async ({ reports, golds }) => {
  let count = 0;
  for await (const raw of reports()) {
    if (raw instanceof ParleyError) throw raw;
    const text = new TextDecoder().decode(raw.bytes);
    for (const { act, evidence, conditions } of golds(raw.name).flat()) {
      count++;
      expect(ACTS).toContain(act);
      const quotes = [...evidence, ...conditions].map(({ start, end }) => text.slice(start, end));
      expect(quotes.filter((quote) => quote === "" || quote !== quote.trim())).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(500);
});
