import { expect, test } from "vitest";
import { placeOf } from "./find-passage.ts";

test.each([
  { query: "tariffs", text: "Talks went on. The tariff falls.", words: "tariff" },
  { query: "strike", text: "Crews struck on Monday.", words: "struck" },
  { query: "Lodz", text: "Mayors met in Łódź.", words: "Łódź" },
  { query: '"return to work"', text: "They work, and return to work.", words: "return to work" },
  { query: "khatami", text: "Mr Hatami spoke before Mr Khatami.", words: "Khatami" },
  { query: "khatami", text: "Mr Hatami spoke.", words: "Hatami" },
  { query: "negotiators", text: "The nego\u00ad\ntiators left.", words: "nego\u00ad\ntiators" },
  { query: "fuel or wages", text: "Pay, wages and fuel.", words: "wages" },
  { query: "wages -fuel", text: "Fuel and wages.", words: "wages" },
  { query: "boats", text: "Pay, wages and fuel.", words: null },
])("$query stands at $words in: $text", ({ query, text, words }) => {
  const place = placeOf(text, query);
  expect(place && text.slice(place.start, place.end)).toBe(words);
});
