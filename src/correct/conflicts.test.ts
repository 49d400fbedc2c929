import { expect, test } from "vitest";
import { conflictId } from "./conflicts.ts";

const words = (start: number) => ({ article: "a", start, end: start + 10 });

test("a disagreement has one id in any order of its passages, and where one of them stands twice", () => {
  const id = conflictId("stance", [words(0), words(20)]);
  expect(conflictId("stance", [words(20), words(0)])).toBe(id);
  expect(conflictId("stance", [words(0), words(20), words(0)])).toBe(id);
  expect(conflictId("stance", [words(0), words(30)])).not.toBe(id);
});
