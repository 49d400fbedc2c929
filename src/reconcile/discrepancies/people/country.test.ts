import { describe, expect, test } from "vitest";
import { countryBeside } from "./country.ts";

const countryIn = (text: string): readonly string[] | null => {
  const start = text.indexOf("Ana Ruiz");
  const found = countryBeside(text, { start, end: start + "Ana Ruiz".length });
  return found && [found.state, text.slice(found.span.start, found.span.end)];
};

describe("a country beside a name", () => {
  test.each([
    ["The talks pleased Zambia's Ana Ruiz.", "Zambia", "Zambia's Ana Ruiz"],
    ["Zambia's environment minister Ana Ruiz left.", "Zambia", "Zambia's environment minister Ana Ruiz"],
    ["The Zambian chief negotiator Ana Ruiz left.", "Zambia", "Zambian chief negotiator Ana Ruiz"],
    ["They met Ana Ruiz of Zambia, who spoke.", "Zambia", "Ana Ruiz of Zambia"],
    ["Ana Ruiz, the Zambian minister of mines, left.", "Zambia", "Ana Ruiz, the Zambian minister of mines"],
    ["Ana Ruiz, Zambia's envoy, left.", "Zambia", "Ana Ruiz, Zambia's envoy"],
  ])("%s", (text, state, words) => expect(countryIn(text)).toEqual([state, words]));
  test.each([
    ["one who is sent there", "Zambia envoy Ana Ruiz left."],
    ["a thing of that country", "The Zambian copper price pleased Ana Ruiz."],
    ["a bloc", "The EU's chief negotiator Ana Ruiz left."],
    ["another's title", "Ana Ruiz, Zambian Minister Per Hauge and others left."],
    ["where somebody goes", "Ana Ruiz left Zambia."],
    ["another sentence", "They left Zambia. Ana Ruiz stayed."],
    ["no office", "Ana Ruiz, Zambia's pride, left."],
  ])("none: %s", (_, text) => expect(countryIn(text)).toBeNull());
});
