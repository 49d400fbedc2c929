import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { termsApart } from "./terms-apart.ts";

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
