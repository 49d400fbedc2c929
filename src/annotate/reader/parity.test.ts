import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PointedToken } from "../../domain/annotation.ts";
import { bareArticle } from "../../text/bare-article.ts";
import { openReader, type Reader } from "../annotate.ts";
import { checkModel, MODEL_FOLDER } from "./manifest.ts";
import { readerLogic } from "./reader.ts";
import { ROLE_TAGS, type Scores } from "./scores.ts";
import { openSession, type Session } from "./session.ts";

/** What Python made of texts written for this: training/export/parity.py. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly words: readonly (readonly [number, number])[];
  readonly windows: readonly { readonly pieces: number[]; readonly feature: number[]; readonly first: number[] }[];
  readonly pos: readonly number[];
  readonly entity: readonly number[];
  readonly end: readonly number[];
  readonly role: readonly (readonly number[])[];
  readonly attributions: readonly Record<"source" | "cue" | "content", [number, number][]>[];
  readonly stances: readonly {
    readonly holder: readonly [number, number];
    readonly named: readonly (readonly [number, number])[];
    readonly act: string;
    readonly evidence: readonly [number, number];
    readonly conditions: readonly (readonly [string, number, number])[];
  }[];
}

const file = join(MODEL_FOLDER, "parity.json");
const cases: Case[] = JSON.parse(readFileSync(file, "utf8"));
const articleOf = (text: string) => bareArticle("parity", text);
/** int8 kernels differ between processors in the last places. */
const LOG_ODDS_APART = 0.25;
const ATTRIBUTIONS_APART = 3;
const STANCES_APART = 4;
const TAGS_APART = 0.01;
/** Words that are pointed at with less may fall out on one side only. */
const SURE = 0.3;

describe("TypeScript and Python agree", () => {
  let session: Session;
  let reader: Reader;
  let logic: ReturnType<typeof readerLogic>;
  const scored = new Map<string, Scores[]>();
  beforeAll(async () => {
    const model = await checkModel(MODEL_FOLDER);
    logic = readerLogic(model);
    session = await openSession(model.paths, 2);
    reader = await openReader({ folder: MODEL_FOLDER });
    for (const { name, text } of cases) {
      scored.set(name, await Promise.all(logic.prepare(articleOf(text)).inputs.map((input) => session.score(input))));
    }
  });
  afterAll(async () => {
    await session.release();
    await reader[Symbol.asyncDispose]();
  });

  test.each(cases)("on words and the graph's input: $name", ({ text, words, windows }) => {
    const prepared = logic.prepare(articleOf(text));
    expect(prepared.words.map(({ start, end }) => [start, end])).toEqual(words);
    expect(
      prepared.inputs.map(({ pieces, feature, first }) => ({
        pieces: [...pieces],
        feature: [...feature],
        first: [...first],
      })),
    ).toEqual(windows);
  });

  test.each(cases)("on scores: $name", ({ name, role, end }) => {
    const flat = (scored.get(name) ?? []).flatMap((s) => [...s.role.subarray(0, s.words * ROLE_TAGS)]);
    const ends = (scored.get(name) ?? []).flatMap((s) => [...s.end.subarray(0, s.words)]);
    expect(worst(flat, role.flat())).toBeLessThan(LOG_ODDS_APART);
    expect(worst(ends, end)).toBeLessThan(LOG_ODDS_APART);
  });

  test("threads side by side find what one thread finds, in the order asked for", async () => {
    await using pool = await openReader({ folder: MODEL_FOLDER, workers: 2 });
    const found = [];
    for await (const { article, tokens, spoken } of pool.annotateAll(cases.map(({ text }) => articleOf(text)))) {
      found.push({
        text: article.text,
        tokens,
        spoken: spoken.map(({ source, cue, content }) => ({ source, cue, content })),
      });
    }
    for (const [i, { text }] of cases.entries()) {
      const { tokens, spoken } = await reader.annotate(articleOf(text));
      expect(found[i]).toEqual({
        text,
        tokens,
        spoken: spoken.map(({ source, cue, content }) => ({ source, cue, content })),
      });
    }
  });

  test("on tags and attributions, but for a few", async () => {
    let tagsApart = 0;
    let tags = 0;
    let apart = 0;
    for (const { name, text, pos, entity, attributions } of cases) {
      const ours = scored.get(name) ?? [];
      tagsApart += different(
        ours.flatMap((s) => [...s.pos.subarray(0, s.words)]),
        pos,
      );
      tagsApart += different(
        ours.flatMap((s) => [...s.entity.subarray(0, s.words)]),
        entity,
      );
      tags += pos.length + entity.length;
      const { spoken } = await reader.annotate(articleOf(text));
      const pair = (span: { start: number; end: number } | null) => (span ? [[span.start, span.end]] : []);
      const found = spoken.map(({ source, cue, content }) =>
        JSON.stringify({ source: pair(source), cue: pair(cue), content: content.flatMap(pair) }),
      );
      const expected = new Set(
        attributions.map(({ source, cue, content }) => JSON.stringify({ source, cue, content })),
      );
      apart += found.filter((one) => !expected.has(one)).length + Math.max(0, expected.size - found.length);
    }
    expect(tagsApart / tags).toBeLessThan(TAGS_APART);
    expect(apart).toBeLessThanOrEqual(ATTRIBUTIONS_APART);
  });

  test("on stances, but for a few", async () => {
    let apart = 0;
    for (const { text, stances } of cases) {
      const read = await reader.annotate(articleOf(text));
      const at = (i: number) => [read.tokens[i]?.start, read.tokens[i]?.end];
      const pointed = (list: readonly PointedToken[]) =>
        list.filter(({ chance }) => chance >= SURE).map(({ token }) => at(token));
      const found = read.stances.map(({ holder, named, act, evidence, conditions }) =>
        JSON.stringify({
          holder: at(holder),
          named: pointed(named),
          act,
          evidence: [evidence.start, evidence.end],
          conditions: conditions.map((c) => [c.relation, c.start, c.end]),
        }),
      );
      const expected = new Set(stances.map((one) => JSON.stringify(one)));
      apart += found.filter((one) => !expected.has(one)).length + Math.max(0, expected.size - found.length);
    }
    expect(apart).toBeLessThanOrEqual(STANCES_APART);
  });
});

const worst = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? Number.NaN))));
const different = (a: readonly number[], b: readonly number[]) => b.filter((x, i) => x !== a[i]).length;
