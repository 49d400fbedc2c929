import { expect, test } from "vitest";
import type { StanceProposal } from "../domain/annotation.ts";
import { inBytes } from "../text/directions.ts";
import { directionsIn } from "./directions.ts";

const [pay, cranes] = [Float64Array.from([1, 0]), Float64Array.from([0, 1])];
const stance = (start: number, end: number, about: Float64Array | null): StanceProposal => ({
  holder: 0,
  act: "demand",
  anchor: 0,
  evidence: { start, end },
  toward: null,
  named: [],
  conditions: about ? [{ start: end, end: end + 10, relation: "if", about: inBytes(cranes) }] : [],
  about: about && inBytes(about),
  score: 0.5,
});
const { ofStance, ofCondition } = directionsIn([stance(0, 20, pay), stance(15, 60, cranes), stance(100, 120, null)]);

test.each([
  ["its own words", { start: 0, end: 20 }, pay],
  ["some of them", { start: 3, end: 18 }, pay],
  ["more of another's", { start: 12, end: 50 }, cranes],
  ["nobody's", { start: 70, end: 90 }, null],
  ["those of one that tells nothing", { start: 100, end: 120 }, null],
])("a stance is about what is told of %s", (_, span, about) => {
  expect(ofStance(span)).toEqual(about);
});

test("a condition is about what is told of it", () => {
  expect(ofCondition({ start: 22, end: 30 })).toEqual(cranes);
  expect(ofCondition({ start: 0, end: 10 })).toBeNull();
});
