import { expect, test } from "vitest";
import { nearnessTo } from "./nearness.ts";
import type { TopicUse } from "./topic-use.ts";

const use = (...about: number[]): TopicUse =>
  ({ about: about.length > 0 ? Float64Array.from(about) : null }) as unknown as TopicUse;
const placed = [
  { use: use(1, 0), issue: "wages" },
  { use: use(0.8, 0.6), issue: "wages" },
  { use: use(0, 1), issue: "cranes" },
  { use: use(-1, 0), issue: null },
  { use: use(), issue: "pensions" },
];

test("a use is near what its direction is near to", () => {
  const near = new Map(nearnessTo(placed)(use(1, 0)));
  expect(near.get("wages")).toBeGreaterThan(0.9);
  // At a right angle, and never told.
  expect([...near.keys()]).toEqual(["wages"]);
});

test("a use that tells no direction is near nothing", () => {
  expect(nearnessTo(placed)(use())).toEqual([]);
});
