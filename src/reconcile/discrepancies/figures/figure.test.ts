import { describe, expect, test } from "vitest";
import { found, RUIZ, type Told } from "../../../../test/found-discrepancies.ts";

describe("figure", () => {
  test.each([
    {
      name: "another number for one thing",
      a: "Norland seized 43 Sudanian trawlers near the northern bank.",
      b: "Near the northern bank Norland seized 34 Sudanian trawlers.",
    },
    {
      name: "one sum for two drafts",
      a: "The latest draft would have Sudania pay $70 million for the waters.",
      b: "An earlier draft, since dropped, had Sudania paying $70 million.",
    },
    {
      name: "another part of one whole",
      a: "Norland gives back two of the five trawlers that it took in March.",
      b: "Three of the five trawlers that Norland took in March it gives back.",
    },
    {
      name: "a number of another size in the same sentence",
      a: "Gunboats would draw back 15 km from the northern bank once the last net was hauled in, Ruizova said.",
      b: "Gunboats would draw back 50 km from the northern bank once the last net was hauled in, a sailor said.",
    },
    {
      name: "minutes and hours",
      a: "Rifle fire near the lighthouse stopped the herring convoy for forty minutes.",
      b: "The herring convoy was stopped for two hours by rifle fire near the lighthouse.",
    },
    {
      name: "all of one crew, whatever is said of it",
      a: "The 230 pickets went home on Friday in the rain, a wages board clerk noted.",
      b: "Food was brought to all 228 pickets.",
    },
    {
      name: "people of one nation, of one kind and of none",
      a: "Tariff clerks let in sixteen Danish welders without a permit, a union complained.",
      b: "At the merger hearing 17 Danes were heard.",
    },
    {
      name: "counts so near each other that they are no whole and part",
      a: "A climate summit was left early by 46 coal delegates.",
      b: "The coal delegates, 44 of them, left the climate hall.",
    },
    {
      name: "what a short sentence leaves to the one before it",
      a: "The merger waits until the cartel panel has ruled. It has 90 days.",
      b: "The merger waits until the cartel panel rules, within 60 days.",
    },
    {
      name: "counts of one thing on one day",
      a: "Of the promised referees, 18 were seen on Tuesday.",
      b: "The first referees, 22 of them, have whistles.",
    },
    {
      name: "two figures that changed places in a sum, weeks apart",
      a: "The raiders asked for a break fee of $42m.",
      b: "A break fee, said to be $24m, was on nobody's mind in the spring.",
    },
    {
      name: "a sum that lost a figure",
      a: "The raiders value the northern bank at 1,14 billion euros a share.",
      b: "A share of a crazy 1,4 billion euros, fishwives laughed.",
    },
    {
      name: "money with its currency in words",
      a: "The levy fund pledged fifteen million euros for growers who leave the valley.",
      b: "For growers leaving the valley the levy fund promised five million euros.",
    },
  ])("finds $name", ({ a, b }) => expect(found("figure", [{ text: a }, { text: b }])).toHaveLength(1));
  test.each([
    {
      name: "a sum rounded to fewer figures",
      a: "The raiders value the northern bank at 1,14 billion euros a share.",
      b: "A share of some 1,1 billion euros, fishwives laughed.",
    },
    {
      name: "one part of one whole",
      a: "Norland gives back two of the five trawlers that it took in March.",
      b: "Two of five trawlers that Norland took in March it gives back.",
    },
    {
      name: "a number of another size amid other words",
      a: "Gunboats would draw back 15 km from the northern bank.",
      b: "Gulls were seen 50 km from the northern bank by bored gunboats.",
    },
    { name: "two things", a: "Norland seized 43 Sudanian trawlers.", b: "Norland buried 12 sailors in the rain." },
    {
      name: "numbers that both give",
      a: "Norland raised its offer to 92 crowns a tonne from 80 crowns a tonne.",
      b: "Norland would raise its offer from 80 crowns a tonne to 92 crowns a tonne.",
    },
    {
      name: "a whole and its part",
      a: "The 230 pickets went home on Friday in the rain.",
      b: "Tea was brought to the 30 pickets at the gate.",
    },
    {
      name: "two kinds of one nation",
      a: "Sixteen Danish welders were let in without a permit.",
      b: "At the hearing 17 Danish mayors were heard.",
    },
    {
      name: "near counts of things of which nothing else is said alike",
      a: "A climate summit was left early by 46 delegates.",
      b: "Quota rows kept 44 delegates awake.",
    },
    {
      name: "sums of other figures, weeks apart",
      a: "The raiders asked for a break fee of $42m.",
      b: "A break fee, said to be $29m, was on nobody's mind in the spring.",
    },
    {
      name: "counts of one thing on two days",
      a: "Of the promised referees, 18 were seen on Sunday.",
      b: "The first referees, 22 of them, have whistles.",
    },
    {
      name: "the term of something else",
      a: "The merger waits until the cartel panel has ruled. It has 90 days.",
      b: "Herring quotas lapse within 60 days.",
    },
    {
      name: "one sum in two currencies",
      a: "The cannery's buyers bid $84 million in cash for the whole of its quay.",
      b: "In cash the cannery's buyers bid 71 million euros for the whole of its quay.",
    },
    {
      name: "thousands parted by a comma and by a space",
      a: "The union counts 2,400km of nets on the northern bank.",
      b: "On the northern bank the union counts 2 400km of nets.",
    },
    {
      name: "a decimal comma",
      a: "The harbour levy brought in $3.7 billion for the widows of the fleet.",
      b: "For the widows of the fleet the harbour levy brought in $3,7 billion.",
    },
    {
      name: "what lies between two ends",
      a: "The cannery's owners hope for between 43 and 48 crowns a share from the raiders.",
      b: "From the raiders the cannery's owners got 44 crowns a share.",
    },
    {
      name: "two countries' numbers",
      a: "Norland seized 43 trawlers near the northern bank.",
      b: "Sudania seized 12 trawlers near the northern bank.",
    },
  ])("stays silent on $name", ({ a, b }) => expect(found("figure", [{ text: a }, { text: b }])).toEqual([]));
});

test("stays silent on an improved offer's number", () => {
  const told = (words: string, published: string): Told => ({
    text: `Ana Ruizova said ${words}.`,
    published,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words, cue: "said" }],
  });
  const old = told("the offer of 42 million crowns for the cannery and its two quays stood", "2031-02-02");
  const of = (kind: string) =>
    told(`the ${kind}offer of 47 million crowns for the cannery and its two quays stood`, "2031-03-04");
  expect(found("figure", [old, of("")])).toHaveLength(1);
  expect(found("figure", [old, of("improved ")])).toEqual([]);
});

test("a headline's number is not excused by its own body", () => {
  const title = "46 delegates quit climate summit";
  const first = { title, text: `${title}\n\nThe 44 delegates of coal states left the climate summit early.` };
  const other = { text: "The climate summit was left early by 44 delegates of coal states." };
  expect(found("figure", [first, other])).toHaveLength(1);
});

describe("figure within a statement", () => {
  const told = (words: string): Told => ({
    text: `Ana Ruizova said ${words}.`,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words, cue: "said" }],
  });
  test("finds a number that differs beside one that does not", () => {
    expect(
      found("figure", [
        told("the widows of 43 sailors would get 9 percent of the herring levy"),
        told("9 percent of the herring levy would go to the widows of 34 sailors"),
      ]),
    ).toHaveLength(1);
  });
  test.each([
    [
      "the same numbers",
      "the widows of 43 sailors would get 9 percent of the herring levy",
      "9 percent of the herring levy would go to the widows of 43 sailors",
    ],
    [
      "a number that one leaves out",
      "the widows of 43 sailors would get 9 percent of the herring levy",
      "9 percent of the herring levy would go to the sailors' widows",
    ],
    [
      "numbers of other sizes",
      "the widows of 43 sailors would get part of the herring levy",
      "part of the herring levy, 6000 crowns, would go to the sailors' widows",
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("figure", [told(a), told(b)])).toEqual([]));
});
