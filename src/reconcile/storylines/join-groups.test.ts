import { expect, test } from "vitest";
import type { Links } from "../cosines.ts";
import { joinGroups } from "./join-groups.ts";

/** Each pair once: links that are `inner` within each group and `outer` between all groups. */
function links(groups: readonly (readonly number[])[], inner: number, outer: number): Links[] {
  const of = new Map(groups.flatMap((members, g) => members.map((i) => [i, g] as const)));
  return [...of.keys()]
    .sort((a, b) => a - b)
    .map((i) => {
      const others = [...of].filter(([j]) => j < i);
      return {
        to: others.map(([j]) => j),
        sum: others.map(([, g]) => (g === of.get(i) ? inner : outer)),
      };
    });
}
const TWO = [
  [0, 1, 2, 3],
  [4, 5, 6, 7],
];

test.each([
  { name: "groups almost as alike to each other as within are one", inner: 0.24, outer: 0.14, groups: 1 },
  { name: "groups that are much more alike within stay apart", inner: 0.6, outer: 0.14, groups: 2 },
  { name: "groups that are hardly alike stay apart, however loose they are", inner: 0.05, outer: 0.05, groups: 2 },
])("$name", ({ inner, outer, groups }) => {
  expect(joinGroups(TWO, links(TWO, inner, outer))).toHaveLength(groups);
});

test("a report alone joins a loose group that it is like", () => {
  const grouped = [[0, 1, 2, 3, 4], [5]];
  expect(joinGroups(grouped, links(grouped, 0.2, 0.15))).toEqual([[0, 1, 2, 3, 4, 5]]);
});
