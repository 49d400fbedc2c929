import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { isTerms, termsApart } from "./terms-apart.ts";

/** A stance of this act and these words, and what the sentence after it adds to it. */
const read = (act: Act, words: string, after: string) => {
  const parse = parseOf(tagged(words, after));
  const { text } = parse.annotations.article;
  const [found = []] = termsApart([{ act, evidence: { start: 0, end: words.length } }], parse);
  return found.map((c) => text.slice(c.start, c.end));
};

test.each<[Act, string, string, string]>([
  ["offer", "Aldane bid 40 a share .", "The bid remains subject to an audit .", "an audit"],
  [
    "commit",
    "Both firms agreed to merge .",
    "The merger is conditioned on approval by holders .",
    "approval by holders",
  ],
  [
    "accept",
    "The union agreed to the draft .",
    "The deal must still be approved by the crews .",
    "approved by the crews",
  ],
  [
    "accept",
    "Norland signed the pact .",
    "Any agreement would need to be ratified in parliament .",
    "ratified in parliament",
  ],
  [
    "offer",
    "Aldane offered to buy it .",
    "As a condition of its offer , Corvane would open its books .",
    "Corvane would open its books",
  ],
  [
    "offer",
    "Aldane offered to buy it .",
    "Among the conditions are that Corvane opens its books .",
    "Corvane opens its books",
  ],
  [
    "offer",
    "Aldane offered to buy it .",
    "The option is exercisable only if a rival bids , but few do .",
    "a rival bids",
  ],
  ["offer", "Aldane had proposed 40 a share .", "The offer is conditional on an audit .", "an audit"],
])("%s, %s %s", (act, words, after, found) => expect(read(act, words, after)).toEqual([found]));

test.each<[string, Act, string, string]>([
  [
    "an offer's terms are not those of who accepts it",
    "accept",
    "Corvane agreed to the sale .",
    "The offer is subject to an audit .",
  ],
  ["a bid is not ratified", "offer", "Aldane bid 40 a share .", "The deal must be approved by the crews ."],
  ["what does not say which", "offer", "Aldane bid 40 a share .", "The bid is subject to certain conditions ."],
  ["another thing's terms", "offer", "Aldane bid 40 a share .", "Harvests depend on the rain ."],
  ["a demand has a price, and no terms", "demand", "Corvane wants a higher bid .", "The bid is subject to an audit ."],
])("%s", (_, act, words, after) => expect(read(act, words, after)).toEqual([]));

test.each<[string, string, boolean]>([
  ["what says that an offer has terms is no offer", "The bid is conditional on an audit", true],
  ["nor are the terms", "on an audit", true],
  [
    "an offer that tells its own is one",
    "Aldane offers 40 if the bid is conditional on an audit , and pays now",
    false,
  ],
  ["what stands beside them is none of them", "Aldane pays 40", false],
])("%s", (_, words, expected) => {
  const parse = parseOf(tagged(`${words.startsWith("on") ? "The bid is conditional " : ""}${words} .`));
  const start = parse.annotations.article.text.indexOf(words);
  expect(isTerms({ start, end: start + words.length }, parse)).toBe(expected);
});
