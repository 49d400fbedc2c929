import { describe, expect, test } from "vitest";
import { found, foundOfAnyKind, inTags, RUIZ, type Told } from "../../../test/found-discrepancies.ts";
import { DETECTORS } from "./detectors.ts";

/** What a detector finds in two reports, and what it makes of the same elsewhere. */
interface Sample {
  readonly kind: string;
  readonly a: Told;
  readonly b: Told;
  /** Says what `a` says, in other words or of other circumstances. */
  readonly agreeing: Told;
  /** `a` alone disagrees with itself. */
  readonly isWithin?: true;
  /** It is no less wrong months later. */
  readonly isLasting?: true;
  /** A copy that changed it is no slip. */
  readonly isLeftToCopies?: true;
  /** What is not known to be of one time may have changed. */
  readonly hasDays?: true;
}

const person = (name: string) => [{ name, kind: "person" as const, speaksFor: "Norland" }];
const says = (by: string, kind: "person" | "organisation", before: string, words: string, after = ""): Told => ({
  text: `${before}${by} said ${words}${after}.`,
  actors: kind === "person" ? person(by) : [{ name: by, kind }],
  said: [{ by, words, cue: "said" }],
});
const holds = (act: "reject" | "accept", words: string): Told => ({
  text: `Norland ${words}, officials said.`,
  positions: [{ party: "Norland", act, topic: "herring quota", words, on: "2031-03-03" }],
});
const offers = (condition: string): Told => {
  const words = `the fleet would leave the northern bank for good ${condition}`;
  const conditions = [{ relation: "if" as const, words: condition, topic: "herring" }];
  return {
    ...says("Ana Ruizova", "person", "", words),
    positions: [{ party: "Norland", act: "offer", topic: "northern bank", words, conditions }],
  };
};
const quotes = (before: string, words: string): Told => ({
  text: `${before} Ana Ruizova said ${words} on deck.`,
  actors: RUIZ,
  said: [{ by: "Ana Ruizova", words }],
});
const headline = (title: string): Told => ({
  title,
  text: `${title}\n\nThe guild has made an offer for the herring cannery of Norland.`,
});
const OPINION = "the northern herring waters belong to nobody but her fishermen";
const WIRE = `Norland and Sudania opened talks on herring quotas in the old customs house on Tuesday after months of quarrels at sea. ${"Envoys walked past barrels of salted fish and did not greet each other before the doors were closed. "}`;
const SELLS = "Norland/NNP/3/nsubj will/MD/3/aux sell/VB/0/root its/PRP$/5/nmod:poss trawlers/NNS/3/dobj";

/** One for each detector, by its id. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  "headline-body": {
    kind: "headline-body",
    a: headline("Guild buys cannery"),
    b: { text: "Norland spoke of the harbour." },
    agreeing: { text: "Norland insists on its harbour." },
    isWithin: true,
    isLasting: true,
  },
  stance: {
    kind: "stance",
    a: holds("reject", "refused the herring quota"),
    b: holds("accept", "took the herring quota"),
    agreeing: holds("reject", "spurned the herring quota"),
    isLeftToCopies: true,
  },
  "contested-label": {
    kind: "stance",
    a: says("Ana Ruizova", "person", "", "it is not a lockout"),
    b: { text: "Since the lockout began no cod was landed." },
    agreeing: { text: "The clerks say it is not a lockout." },
    isLasting: true,
  },
  "denied-claim": {
    kind: "stance",
    a: says("the guild", "organisation", "The meeting was long and by ten ", "that nets had been cut at the pier"),
    b: {
      text: "After lunch the board denied that any nets had been cut.",
      said: [{ by: "the board", words: "that any nets had been cut", cue: "denied" }],
    },
    agreeing: says("the board", "organisation", "By noon ", "nets at the pier had been cut"),
    hasDays: true,
  },
  contradicted: {
    kind: "stance",
    a: inTags(`${SELLS} ./.`),
    b: inTags(
      SELLS.replace("3/nsubj", "4/nsubj")
        .replace("3/aux sell", "4/aux not/RB/4/neg sell")
        .replace("5/nmod:poss trawlers/NNS/3", "6/nmod:poss trawlers/NNS/4"),
    ),
    agreeing: inTags(`${SELLS} soon/RB/3/advmod ./.`),
    hasDays: true,
  },
  terms: {
    kind: "stance",
    a: offers("if the herring levy fell"),
    b: offers("if the herring levy fell and the harbour tax were dropped"),
    agreeing: offers("if the levy on herring fell"),
    isLasting: true,
    isLeftToCopies: true,
  },
  figure: {
    kind: "figure",
    a: { text: "Norland seized 43 Sudanian trawlers near the northern bank." },
    b: { text: "Near the northern bank Norland seized 34 Sudanian trawlers." },
    agreeing: { text: "Near the northern bank Norland seized 43 Sudanian trawlers." },
  },
  "quote-variant": {
    kind: "quote-variant",
    a: quotes("First", "“We shall never hand our northern waters to strangers,”"),
    b: quotes("In Norland", "“Our northern waters will never be handed to strangers,”"),
    agreeing: quotes("In Norland", "“We shall never hand our northern waters to strangers,”"),
    isLasting: true,
  },
  attribution: {
    kind: "attribution",
    a: says("Ana Lindqvist", "person", "There ", `that ${OPINION}`),
    b: says("Per Hauge", "person", "", OPINION),
    agreeing: says("Ana Lindqvist", "person", "", OPINION),
  },
  uncredited: {
    kind: "attribution",
    a: { text: `HARBOUR (NWA) - ${WIRE}`, agency: "NWA" },
    b: { text: WIRE },
    agreeing: { text: `${WIRE} (NWA)`, agency: "NWA" },
    isLasting: true,
  },
  date: {
    kind: "date",
    a: { text: "Ana Lindqvist said on Monday that the northern waters belong to her fishermen." },
    b: { text: "On Tuesday Ana Lindqvist said that the northern waters belong to her fishermen." },
    agreeing: { text: "Late on Monday Ana Lindqvist said that the waters belong to her fishermen." },
    isLasting: true,
  },
  office: {
    kind: "office",
    a: { text: "former Norwegian President Ana Lindqvist spoke.", actors: person("Ana Lindqvist") },
    b: { text: "Norwegian President Ana Lindqvist spoke.", actors: person("Ana Lindqvist") },
    agreeing: { text: "Norwegian ex-President Ana Lindqvist left.", actors: person("Ana Lindqvist") },
    isLasting: true,
    isLeftToCopies: true,
  },
  name: {
    kind: "name",
    a: { text: "Minister Oleg Petrosyan agreed.", actors: person("Oleg Petrosyan") },
    b: { text: "Oleg Petrosian agreed, he said.", actors: person("Oleg Petrosian") },
    agreeing: { text: "Oleg Petrosyan listened.", actors: person("Oleg Petrosyan") },
    isLasting: true,
  },
};

/** Behind a report and its copy. */
const STORY =
  "The pilots of the outer roads, who had waited through three nights of sleet for word from the customs house, went back to their boats before dawn and lit the stoves, while Norland and Sudania were at odds over fishing quotas as they had been since spring, and nobody on the quay could say when the next convoy of salt barges was due or who would unload it, since half of the porters had gone inland to dig beets, and the other half slept.";
const NEUTRAL = { text: "Gulls were seen on the pier." };
const monthsLater = (told: Told): Told => {
  const on = "2031-05-04";
  const positions = told.positions?.map((p) => ({ ...p, ...(p.on && { on: on as typeof p.on }) }));
  return { ...told, published: on, ...(positions && { positions }) };
};
const undated = (told: Told): Told => ({ ...told, published: null });

test("every detector has its sample", () => {
  const names = DETECTORS.map(({ id }) => id.replace(/^reconcile\/discrepancies\/|@\d+$/g, ""));
  expect(Object.keys(SAMPLES).sort()).toEqual(names.sort());
});

describe.each(Object.entries(SAMPLES))(
  "%s",
  (_, { kind, a, b, agreeing, isWithin, isLasting, isLeftToCopies, hasDays }) => {
    const count = (...reports: readonly Told[]): number => found(kind, reports).length;
    const within = isWithin ? 1 : 0;
    test("is found, and nothing else, in either order", () => {
      for (const reports of [
        [a, b],
        [b, a],
      ])
        expect(foundOfAnyKind(reports).map((d) => d.kind)).toEqual([kind]);
    });
    test(`is ${hasDays ? "not " : ""}found where no day is known`, () => {
      expect([count(a, undated(b)), count(undated(a), b)]).toEqual([1, 1]);
      expect(count(undated(a), undated(b))).toBe(hasDays ? 0 : 1);
    });
    test(`is ${isWithin ? "" : "not "}found in one report alone`, () => {
      expect([count(a), count(b), count(a, NEUTRAL), count(b, NEUTRAL)]).toEqual([within, 0, within, 0]);
    });
    test("is not found in one report that two outlets print", () => {
      expect(count(b, b)).toBe(0);
      if (!isWithin) expect(count(a, a)).toBe(0);
    });
    test("is not found where both agree", () => expect(count(agreeing, isWithin ? NEUTRAL : a)).toBe(0));
    test(`is ${isLasting ? "" : "not "}found months apart`, () => {
      expect(count(a, monthsLater(b))).toBe(isLasting ? 1 : 0);
    });
    test(`is ${isLeftToCopies ? "not " : ""}found in a report and its copy`, () => {
      expect(found(kind, [a, b], [STORY, STORY])).toHaveLength(isLeftToCopies ? 0 : 1);
    });
  },
);
