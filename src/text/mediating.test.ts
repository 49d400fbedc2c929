import { expect, test } from "vitest";
import { mediates } from "./mediating.ts";

/** Whether the first mention of Kenya in the text is told to mediate. */
const isTold = (text: string): boolean => {
  const start = text.search(/Kenya/);
  return mediates(text, { start, end: start + (text.slice(start).match(/^Kenyan?/)?.[0].length ?? 0) });
};

test.each([
  "Kenyan mediators left.",
  "Kenya's mediation failed.",
  "Kenya and Peru are mediating.",
  "Kenya has been hosting the talks.",
  "The truce was brokered by Kenya.",
  "It was mediated by Peru and Kenya.",
  "The mediators, Kenya and Peru, wrote a draft.",
])("stands between the parties: %s", (text) => expect(isTold(text)).toBe(true));

test.each([
  "Kenya asked the mediators for two days.",
  "Kenya rejected the truce brokered by Peru.",
  "Talks went on in Kenya.",
  "Kenyan ministers met the mediators.",
])("is told to do no such thing: %s", (text) => expect(isTold(text)).toBe(false));
