import { expect, test } from "vitest";
import { allPrintable, onScreen, onScreenInColour, printable } from "./printable.ts";

test.each([
  ["a change of title", "Talks \u001b]0;owned\u0007 stall", "Talks ␛]0;owned␇ stall"],
  ["a cleared screen", "\u001b[2JTalks", "␛[2JTalks"],
  ["an eight-bit sequence", "\u009b31mTalks", "\ufffd31mTalks"],
  ["letters taken back", "no\b\byes\u007f", "no␈␈yes␡"],
  ["words turned round", "\u202edetcejer\u202c", "\ufffddetcejer\ufffd"],
])("%s is shown, not obeyed", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(shown).toHaveLength(text.length);
});

test.each(["Талкс — “we will”, 40 °C\tÅre\r\nمرحبا", "👩‍👩‍👧 \u200fשלום\u200e"])("%j stays as it is", (text) => {
  expect(printable(text)).toBe(text);
});

test("on a screen colours stay, and nothing is written over", () => {
  expect(onScreenInColour("\u001b[1mTalks\u001b[22m\rDone\n")).toBe("\u001b[1mTalks\u001b[22m␍Done\n");
  expect(onScreen("\u001b[8mTalks\rDone\n")).toBe("␛[8mTalks␍Done\n");
});

test("every text of a record is reached, and what is clean is not copied", () => {
  const clean = { a: ["b", { c: null, d: 1 }] };
  expect(allPrintable(clean)).toBe(clean);
  const { a, kept } = allPrintable({ a: ["\u001b", 2], kept: clean });
  expect(a).toEqual(["␛", 2]);
  expect(kept).toBe(clean);
});
