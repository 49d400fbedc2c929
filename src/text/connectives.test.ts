import { expect, test } from "vitest";
import { connectiveOf } from "./connectives.ts";

test.each([
  ["On condition that the levy falls", "On condition that"],
  ["on the condition of silence", "on the condition of"],
  ["in case of a strike", "in case of"],
  ["as long as it rains", "as long as"],
  ["as the herring is gone", "as"],
  ["given that the quay is shut", "given that"],
  ["for two ships", "for"],
])("%s opens with %s", (words, connective) => expect(connectiveOf(words)).toBe(connective));

test.each(["the levy falls", "iffy weather", "asking for more", "fore and aft", "if"])("%s opens with none", (words) =>
  expect(connectiveOf(words)).toBeNull(),
);
