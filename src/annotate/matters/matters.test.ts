import { expect, test } from "vitest";
import type { Annotations } from "../../domain/annotation.ts";
import { bareArticle } from "../../text/bare-article.ts";
import { dot, fromBytes } from "../../text/directions.ts";
import { openReader } from "../annotate.ts";
import type { Chunk } from "./chunks.ts";
import { openMatters } from "./matters.ts";

/** What the stance is about whose evidence has these words. */
function aboutOf({ article, stances }: Annotations, words: string): Float64Array {
  const start = article.text.indexOf(words);
  const found = stances.find((s) => s.about && s.evidence.start <= start && start < s.evidence.end);
  if (!found?.about) throw new Error(`no stance that shows ${words}`);
  return fromBytes(found.about);
}

/** With the reader that ships. */
test.each([
  [
    "The Harbour Union demanded a pay rise of six per cent on Monday. The port authority offered to raise wages by two per cent.",
    "The Harbour Union refused to let the crane yard be sold to private owners. The port authority insisted on the sale of the cranes.",
    ["pay rise", "raise wages", "crane yard", "sale of the cranes"],
  ],
  [
    "Ostria rejected a ceasefire of thirty days. Meral said it would stop firing for a month.",
    "Ostria demanded that the gas transit fee be doubled. Meral offered to pay more for the pipeline.",
    ["ceasefire of thirty days", "stop firing", "gas transit fee", "pay more for the pipeline"],
  ],
])("stances about one matter lie nearer each other than those about another: %s", async (one, other, words) => {
  await using reader = await openReader();
  const read = await reader.annotate(bareArticle("a", `${one} ${other}`));
  const [a, b, c, d] = words.map((told) => aboutOf(read, told)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const across = [dot(a, c), dot(a, d), dot(b, c), dot(b, d)];
  for (const far of across) expect(Math.min(dot(a, b), dot(c, d))).toBeGreaterThan(far);
});

test("what a condition is about is told beside its stance", async () => {
  await using reader = await openReader();
  const text =
    "The miners said they would end the strike if the company dropped its plan to close the eastern shaft. The company refused.";
  const { stances } = await reader.annotate(bareArticle("a", text));
  const conditions = stances.filter(({ about }) => about).flatMap((stance) => stance.conditions);
  expect(conditions.length).toBeGreaterThan(0);
  expect(conditions.every(({ about }) => about !== null)).toBe(true);
});

test("nobody asks what a proposal is about that is too unlikely to be shown", async () => {
  await using reader = await openReader();
  const read = await reader.annotate(bareArticle("a", "Ostria demanded that the gas transit fee be doubled."));
  const [likely] = read.stances;
  if (!likely) throw new Error("no stance");
  const chunksFor = (score: number) => {
    const stances = [{ ...likely, score, about: null }];
    const { chunks, tellAll } = openMatters({ ...read, stances }, noPieces, { size: 2, mix: [1, 1, 1] });
    return { chunks: chunks.length, told: tellAll(chunks.map(ones)).map(({ about }) => about !== null) };
  };
  expect(chunksFor(0.19)).toEqual({ chunks: 0, told: [false] });
  expect(chunksFor(0.2)).toEqual({ chunks: 1, told: [true] });
});

const noPieces = Object.assign(() => [0], { cls: 1, sep: 2 });
const ones = ({ pieces }: Chunk) => ({
  about: new Float32Array(2 * pieces.length).fill(1),
  weight: new Float32Array(pieces.length).fill(1),
});
