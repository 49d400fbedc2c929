import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

test.each([
  ["osei", "osei", 0],
  ["oseyi", "osei", 1],
  ["chekhov", "chekohv", 1],
  ["lindgren", "lundgren", 1],
  ["smith", "smythe", 2],
  ["ruiz", "okonkwo", 4],
])("%s to %s: %i", (a, b, edits) => expect(editDistance(a, b)).toBe(edits));
