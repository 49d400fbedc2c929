import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import { withoutTwins } from "./twins.ts";

const [line] = briefing(SAMPLE).storylines[0]?.lines ?? [];
if (!line) throw new Error("the sample has a line");

test("words that were read as two acts are told once, by the surer reading, with the other beside it", () => {
  const twin = { ...line, id: "twin", act: "commit" as const, score: line.score - 0.1 };
  const told = withoutTwins([twin, line]);
  expect(told.map(({ id, act }) => [id, act])).toEqual([[line.id, line.act]]);
  expect(told[0]?.marks.find(({ kind }) => kind === "twin")?.label).toMatch(/^or /);
});

test("other words of another act stay", () => {
  const other = { ...line, id: "other", act: "commit" as const, claim: "Norland keeps the harbour lit." };
  expect(withoutTwins([line, other])).toEqual([line, other]);
});
