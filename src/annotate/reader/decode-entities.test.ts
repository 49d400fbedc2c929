import { expect, test } from "vitest";
import { decodeEntities } from "./decode-entities.ts";

test.each([
  [["B-PERSON", "I-PERSON", "O"], [["person", 0, 2]]],
  [
    ["B-LOCATION", "B-LOCATION"],
    [
      ["place", 0, 1],
      ["place", 1, 2],
    ],
  ],
  [["O", "I-ORGANIZATION", "I-ORGANIZATION"], [["organisation", 1, 3]]],
  [
    ["B-PERSON", "I-LOCATION"],
    [
      ["person", 0, 1],
      ["place", 1, 2],
    ],
  ],
  [["B-DATE", "I-DATE", "B-MISC"], [["misc", 2, 3]]],
  [["O", "B-NUMBER"], []],
])("%j holds %j", (tags, expected) => {
  expect(decodeEntities(tags).map(({ kind, first, end }) => [kind, first, end])).toEqual(expected);
});
