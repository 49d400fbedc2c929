import { expect, test } from "vitest";
import { BROKEN, brokenWords } from "./broken-words.ts";

/** The text with each word that it breaks put together as judged. */
function healed(text: string): string {
  const joint = brokenWords(text);
  return text.replace(BROKEN, (_broken, at: number) =>
    joint(/\p{L}+$/u.exec(text.slice(0, at))?.[0] ?? "", /\p{L}+/u.exec(text.slice(at))?.[0] ?? ""),
  );
}

test.each([
  ["a part that is no word", "The Feder-\nation left.", "The Federation left."],
  ["a form of a word that a dictionary has", "The nego-\ntiators left.", "The negotiators left."],
  ["two words that are one", "The peace-\nkeeping force left.", "The peacekeeping force left."],
  ["a name that no dictionary has", "The Kald-\norian envoy left.", "The Kaldorian envoy left."],
  [
    "a name of two words that the report prints whole",
    "Ada Black-\nwood left. Blackwood had no plan.",
    "Ada Blackwood left. Blackwood had no plan.",
  ],
  ["a word that the report prints whole", "A cease-\nfire. The ceasefire holds.", "A ceasefire. The ceasefire holds."],
  ["capitals throughout", "DOCK FEDER-\nATION LEAVES", "DOCK FEDERATION LEAVES"],
  ["blanks at the line's ends, the longer hyphen", "The Feder‐ \n  ation left.", "The Federation left."],
])("joins %s", (_name, text, whole) => expect(healed(text)).toBe(whole));

test.each([
  ["two words that are none together", "The vice-\npresident left.", "The vice-president left."],
  [
    "a compound that the report prints so",
    "A cease-\nfire. The cease-fire holds.",
    "A cease-fire. The cease-fire holds.",
  ],
  ["what goes on with a capital", "The Anglo-\nKaldorian pact, Jean-\nLuc", "The Anglo-Kaldorian pact, Jean-Luc"],
  ["a compound that a dictionary has so", "A two-\nthirds vote", "A two-thirds vote"],
  ["a prefix that stands before other words", "the anti-\ncorruption court", "the anti-corruption court"],
])("keeps the hyphen of %s", (_name, text, whole) => expect(healed(text)).toBe(whole));

test("a hyphen that hangs is followed by another word", () => {
  expect(healed("two-\nand three-year terms")).toBe("two- and three-year terms");
});

test.each(["The talks -\nheld on Monday", "3-\nyear", "pages 4-\n9", "held\nback", "“Never-\n\nThe end"])(
  "%j breaks no word",
  (text) => {
    expect(healed(text)).toBe(text);
  },
);
