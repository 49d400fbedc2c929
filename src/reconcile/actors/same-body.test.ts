import { expect, test } from "vitest";
import { otherwiseNamed, theUnion } from "./same-body.ts";

test.each([
  ["quarry allied workers union", "union quarry workers"],
  ["bondholders committee", "committee bond owners"],
  ["bus drivers association", "association bus coach drivers"],
])("%s is %s", (a, b) => expect(otherwiseNamed([a, b]).map((pair) => [...pair].sort())).toEqual([[a, b].sort()]));

test.each([
  ["another noun", ["quarry workers union", "quarry workers league"]],
  ["other members", ["dock workers union", "quarry workers union"]],
  ["three that are alike", ["dock workers union", "union dock workers", "harbour dock workers union"]],
  ["companies", ["tern bank", "bank tern mala"]],
])("two bodies: %s", (_, keys) => expect(otherwiseNamed(keys)).toEqual([]));

test.each([
  ["no employers'", ["quarry workers union", "federation quarry owners"], "quarry workers union"],
  ["the only one like it", ["bus drivers association", "tern ferries"], "bus drivers association"],
  ["none of two", ["quarry workers union", "bus drivers union"], null],
  ["none where there is none", ["tern ferries"], null],
])("a bare union is %s", (_, keys, expected) => expect(theUnion(keys)).toBe(expected));
