import { expect, test } from "vitest";
import { wordsIn } from "../../text/content-words.ts";
import { matterness } from "./matterness.ts";

const of = (words: string): number => matterness(wordsIn(words).map(({ key }) => key));

test.each(["pension", "ceasefire", "pensions of the crews"])("%s names what is at stake", (words) =>
  expect(of(words)).toBeGreaterThan(1),
);
test.each(["door", "home", "paper"])("%s hardly ever does", (words) => expect(of(words)).toBeLessThan(0.6));
test("what nobody has counted may", () => expect(of("kelp")).toBe(1));
test("the most of several words counts", () => expect(of("pension paper")).toBe(of("pension")));
test("what is put for one another counts as the one that names most", () =>
  expect(matterness(wordsIn("pay").map(({ sense }) => sense))).toBeGreaterThan(of("pay")));
test("no words name nothing", () => expect(matterness([])).toBe(0));
