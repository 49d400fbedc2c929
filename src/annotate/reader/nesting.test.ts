import { expect, test } from "vitest";
import type { Run } from "./decode-attributions.ts";
import { nest } from "./nesting.ts";

const spoken = (cue: Run, ...content: Run[]) => ({ cue, content });
const vias = (...all: ReturnType<typeof spoken>[]) => nest(all).map(({ via }) => via);

test("a cue inside another's content is reported by that one", () => {
  expect(vias(spoken([1, 2], [3, 12]), spoken([5, 6], [7, 12]))).toEqual([null, 0]);
});
test("by the innermost of several", () => {
  expect(vias(spoken([1, 2], [3, 20]), spoken([4, 5], [6, 20]), spoken([8, 9], [10, 14]))).toEqual([null, 0, 1]);
});
test("speakers side by side are not nested", () => {
  expect(vias(spoken([1, 2], [3, 8]), spoken([10, 11], [12, 18]))).toEqual([null, null]);
});
test("two that stand in each other's content: the larger reports the smaller, never both", () => {
  expect(vias(spoken([4, 5], [6, 20]), spoken([10, 11], [2, 9]))).toEqual([null, 0]);
});
