import { expect, test } from "vitest";
import { wordsIn } from "../../text/content-words.ts";
import { numbering } from "../numbering.ts";
import { countWords, inNumbers } from "../told/telling.ts";
import { openLikenesses } from "./likeness.ts";

const told = (text: string) => countWords(wordsIn(text), text);
function alike(a: string, b: string): number {
  const numberOf = numbering();
  const reports = [a, b].map((text) => ({ id: text, telling: inNumbers(told(text), numberOf) }));
  return openLikenesses()(reports).rows[1]?.sum[0] ?? 0;
}

const FERRY = "The ferry crews of Skerry asked Ardnish Lines for a pay rise, and the union called a strike.";

test.each([
  ["names are states and words with a capital letter within sentences", FERRY, ["sker", "ardnish"]],
  ["the first word of a sentence is none", "Fishermen met. Hauliers met Portugal's minister.", ["@portugal"]],
  ["nor is a word that is printed small as well", "The Accord fell. An accord on fish was near the Accord.", []],
  ["nor a day", "They met in Skerry on Tuesday.", ["sker"]],
])("%s", (_, text, names) => {
  expect([...told(text).names.keys()].filter((k) => k !== "lin")).toEqual(names);
});

test.each([
  [
    "two reports of one strike",
    FERRY,
    "Skerry's crews will strike for pay, Ardnish said; the union wants a rise.",
    true,
  ],
  ["the same town, another matter", FERRY, "A museum of glass opened in Skerry with a gift from Ardnish.", false],
  ["the same matter, another town", FERRY, "The tram crews of Lowick asked Hume Trams for a pay rise.", false],
  ["two that name nobody", "The crews struck over pay at sea.", "Crews struck over their pay at sea.", true],
])("%s", (_, a, b, expected) => {
  expect(alike(a, b) >= 0.18).toBe(expected);
});
