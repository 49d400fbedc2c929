import { expect, test } from "vitest";
import { SAMPLE } from "../../test/sample-record.ts";
import type { Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { lineOfWords } from "./line-of-words.ts";

const [FIRST] = SAMPLE.positions;
if (!FIRST) throw new Error("the sample has lines");
const line = (id: string, act: Position["act"], start: number, end: number, article = "a"): Position => ({
  ...FIRST,
  ...{ id, act, evidence: [{ article, start, end }] },
});
const recordOf = (positions: readonly Position[], revisions: ParleyRecord["revisions"] = []): ParleyRecord => ({
  ...SAMPLE,
  ...{ positions, revisions },
});
const words = { article: "a", start: 100, end: 140, act: "demand" } as const;

test.each<[string, readonly Position[], string | null]>([
  ["of another id, on the very words", [line("x", "demand", 100, 140), line("y", "demand", 200, 240)], "x"],
  ["that shares most with them", [line("x", "demand", 90, 101), line("y", "demand", 100, 150)], "y"],
  ["of the same act before one of another", [line("x", "reject", 100, 140), line("y", "demand", 110, 140)], "y"],
  ["of another act on the very words", [line("x", "reject", 100, 140)], "x"],
  ["of another act that only shares some: none", [line("x", "reject", 110, 140)], null],
  ["beside them: none", [line("x", "demand", 140, 180)], null],
  ["in another report: none", [line("x", "demand", 100, 140, "b")], null],
])("finds the line %s", (_name, positions, id) => {
  expect(lineOfWords(recordOf(positions), words)?.id ?? null).toBe(id);
});

test("in a report that has changed, the line on the words in their place", () => {
  const revision = {
    ...{ article: "b", earlier: "a", seenAt: "2031-05-01T00:00:00Z", changedAt: "2031-05-02T00:00:00Z" },
    lines: [
      {
        ...({ party: "Union", act: "demand", claim: "Higher pay", words: "higher pay", fate: "moved" } as const),
        ...{ was: { start: 100, end: 140 }, now: { start: 300, end: 340 } },
      },
    ],
  };
  expect(lineOfWords(recordOf([line("x", "demand", 300, 340, "b")], [revision]), words)?.id).toBe("x");
});
