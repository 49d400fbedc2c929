import { describe, expect, test } from "vitest";
import { wordsIn } from "../../text/content-words.ts";
import { type Amount, amountsIn } from "../told/amounts.ts";
import { areOneQuantity, canAgree } from "./same-quantity.ts";

const amounts = (text: string): Amount[] =>
  amountsIn(text, [{ start: 0, end: text.length }], ({ start, end }) =>
    wordsIn(text).filter((w) => w.start >= start && w.end <= end),
  );
const one = (text: string): Amount => {
  const [first, ...more] = amounts(text);
  if (!first || more.length > 0) throw new Error(`not one amount: ${text}`);
  return first;
};

describe("amounts", () => {
  test.each([
    ["Norland seized 43 trawlers", 43, ""],
    ["Norland seized forty-three trawlers", 43, ""],
    ["A hundred and five trawlers sailed", 105, ""],
    ["Norland seized two hundred and forty-three trawlers", 243, ""],
    ["Four hundred trawlers sailed", 400, ""],
    ["It costs $1.5 million", 1_500_000, "$"],
    ["It costs 12 per cent", 12, "%"],
    ["a 48-hour pause", 2, "day"],
    ["within six weeks", 42, "day"],
    ["for two decades", 7300, "day"],
    ["withdraw three kilometres", 3, "km"],
    ["withdraw 15km", 15, "km"],
    ["It costs €4.2m", 4_200_000, "$"],
    ["It costs $12bn", 12_000_000_000, "$"],
    ["It costs 4.5 million dollars", 4_500_000, "$"],
    ["said Per Hauge, 43, a sailor", 43, "age"],
  ])("%s: %d %s", (text, value, unit) => expect([one(text).value, one(text).unit]).toEqual([value, unit]));
  test.each([
    "in 2031",
    "on 4 March",
    "on March 4",
    "who on 21 February postponed it",
    "at 6 a.m.",
    "two years ago",
    "a 43-year-old sailor",
    "phase 2",
    "the COVID-19 wave",
  ])("none: %s", (text) => expect(amounts(text)).toEqual([]));
});

const byCount = (senses: ReadonlySet<string>): number => senses.size;
const ofOne = (a: string, b: string): boolean => areOneQuantity(one(a), one(b), { of: byCount, ofAll: byCount });

describe("one quantity", () => {
  test.each([
    ["Norland seized 43 trawlers near the bank", "Near the bank 34 trawlers were seized"],
    ["The draft offers a 72-hour truce", "The draft provides for a 48-hour truce"],
    ["armies withdraw three kilometres on each side", "armies withdraw three miles on each side"],
    ["said Per Hauge, 23, a sailor", "said Per Hauge, 32, who swam"],
    ["eight trawlers sailed from the bank", "12 trawlers sailed from the bank"],
    ["Some 38,000 have left their homes", "Some 83,000 have left their homes"],
  ])("%s / %s", (a, b) => expect(ofOne(a, b)).toBe(true));
  test.each([
    ["Norland seized 43 trawlers near the bank", "Norland buried 34 sailors near the bank"],
    ["Norland seized 43 trawlers near the bank", "Norland seized 4,300 trawlers near the bank"],
    ["Norway seized 43 trawlers near the bank", "Denmark seized 34 trawlers near the bank"],
    ["said Per Hauge, 23, a sailor", "said Ana Ruiz, 32, a sailor"],
    ["seven trawlers sailed from the bank", "12 trawlers sailed from the bank"],
    ["two ships sank", "three ships sailed"],
  ])("not %s / %s", (a, b) => expect(ofOne(a, b)).toBe(false));
});

describe("numbers that can both be right", () => {
  test.each([
    ["more than 40 trawlers", "43 trawlers"],
    ["nearly 45 trawlers", "43 trawlers"],
    ["about 44 trawlers", "43 trawlers"],
    ["46,000 sailors", "46,230 sailors"],
  ])("%s / %s", (a, b) => expect(canAgree(one(a), one(b))).toBe(true));
  test.each([
    ["43 trawlers", "34 trawlers"],
    ["more than 40 trawlers", "80 trawlers"],
    ["about 40 trawlers", "48 trawlers"],
    ["46,000 sailors", "48,230 sailors"],
  ])("not %s / %s", (a, b) => expect(canAgree(one(a), one(b))).toBe(false));
});
