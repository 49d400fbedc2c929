import { expect, test } from "vitest";
import { readText, searchedWords, soughtTerm } from "./searched-words.ts";

/** Whether who types these words finds that text. */
function finds(typed: string, text: string): boolean {
  const { printed, spellings } = soughtTerm(typed, false);
  const words = searchedWords(readText(text));
  const isPrinted = printed.some((keys) => words.some((_, at) => keys.every((key, i) => words[at + i]?.key === key)));
  return isPrinted || words.some((word) => word.spellings.some((one) => spellings.includes(one)));
}

test.each([
  ["tariffs", "The tariff falls."],
  ["strike", "The crews struck again."],
  ["negotiation", "They are negotiating."],
  ["sell", "It sold the yard."],
  ["Lodz", "Mayors met in Łódź."],
  ["orsted", "Ørsted has withdrawn."],
  ["São Tomé", "SAO TOME wants its fisheries."],
  ["union", "The union’s leader spoke."],
  ["Neill", "Mr O'Neill agreed."],
  ["31000", "The offer is €31,000 a head."],
  ["31,000", "The offer is 31000 euros."],
  ["labor", "The Labour Party will not."],
  ["organised", "They organized a vote."],
  ["defense", "The defence minister said no."],
  ["ceasefire", "A cease-fire holds."],
  ["cease-fire", "The ceasefire holds."],
  ["cease-fire", "A cease fire holds."],
  ["Zelensky", "Mr Zelenskiy will sign."],
  ["zelenskyy", "Mr Zelensky will sign."],
  ["Khatami", "Mr Hatami refused."],
  ["fishing", "The ﬁshing ministry agrees."],
  ["negotiators", "The nego\u00ad\ntiators left."],
])("%s finds: %s", (typed, text) => expect(finds(typed, text)).toBe(true));

test.each([
  ["strike", "The string was short."],
  ["mission", "They miss a point."],
  ["Brandt", "Mr Brown said no."],
  ["vine", "They sell Wine."],
  ["khatami", "They hatami the letter."],
  ["re-form", "They perform."],
  ["310", "The offer is 31,000."],
])("%s does not find: %s", (typed, text) => expect(finds(typed, text)).toBe(false));

test("quoted words are sought as they stand", () => {
  expect(soughtTerm("Zelensky", true).spellings).toEqual([]);
});

test("each word is where it stands", () => {
  const text = "Łódź: the union’s cease-fire";
  expect(searchedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Łódź",
    "the",
    "union",
    "cease",
    "fire",
  ]);
});
