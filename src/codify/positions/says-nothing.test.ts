import { expect, test } from "vitest";
import { saysNothing } from "./says-nothing.ts";

test.each([
  "the ferry line declined to comment",
  "a spokesman refused to be named",
  "the owners had no immediate comment",
  "she declined repeatedly to elaborate",
])("%s: no position", (words) => expect(saysNothing(words)).toBe(true));

test.each([
  "the ferry line declined to raise pay",
  "the owners refused to talk to the union",
  "the minister refused to agree to it",
])("%s: a position", (words) => expect(saysNothing(words)).toBe(false));
