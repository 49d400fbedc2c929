import { expect, test } from "vitest";
import { wrappedAt } from "./wrapped-lines.ts";

/** The text with a mark where only the page ended a line. */
const shown = (text: string): string => {
  const ends = new Set(wrappedAt(text));
  return [...text].map((character, at) => (ends.has(at) ? "⏎" : character)).join("");
};

test("a page's line ends within sentences, not those that its author set", () => {
  const text = `Miners refuse the new shift plan

By Ada Obi

The miners' union refused the new shift plan on Monday, and its leader
Tomas Brekke said that the pits would stay shut until the company takes
it back.
The company had no answer. It has lost nine working days, and some of
its buyers, since the walkout began in the first week of the month

- the plan would cut the pause between two shifts to seven hours a day
- it would pay for the journey to the pits, which the union had wanted`;
  expect(shown(text)).toBe(`Miners refuse the new shift plan

By Ada Obi

The miners' union refused the new shift plan on Monday, and its leader⏎Tomas Brekke said that the pits would stay shut until the company takes⏎it back.
The company had no answer. It has lost nine working days, and some of⏎its buyers, since the walkout began in the first week of the month

- the plan would cut the pause between two shifts to seven hours a day
- it would pay for the journey to the pits, which the union had wanted`);
});

test.each([
  [
    "paragraphs of a line each",
    "The union refused.\nThe company, which has lost nine days, had no answer to that.\nTalks go on.\n",
  ],
  [
    "a head above a story",
    "Miners refuse the new plan\nBy Ada Obi\nORLEN\nThe union refused the plan on Monday, and the pits stay shut.",
  ],
  ["a list of short lines", "Ports open\nCranes\nQuays\nThe ferry to Orlen and the islands\nNorth gate"],
  [
    "lines that are whole sentences",
    "The union refused the plan on the first day of it.\nThe company had no answer to what the union said.\nThe pits stay shut until the company takes it back.",
  ],
  [
    "a long line to a paragraph",
    `${"The union refused the plan and the pits stay shut ".repeat(5)}\n${"and the company had no answer to what was said ".repeat(5)}`,
  ],
  ["one line", "The union refused the new shift plan on Monday, and the pits stay shut."],
  ["nothing", ""],
])("%s: none", (_name, text) => expect(wrappedAt(text)).toEqual([]));
