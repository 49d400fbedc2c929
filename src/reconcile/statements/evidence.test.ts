import { describe, expect, test } from "vitest";
import { type Compared, type Facts, oddsOf } from "./evidence.ts";
import type { Passage } from "./passages.ts";

type Known = Partial<Pick<Passage, "stances" | "amounts">>;

/** Two passages of so many telling words, four of them in both, with nothing else known of them than what is given. */
function odds(ofA: number, ofB: number, knownOfA: object = {}, knownOfB: object = {}): number {
  const facts = (words: number, { stances = [], amounts = new Set() }: Known): Facts =>
    ({
      ...{ person: -1, speaker: -1, side: -1, words, voice: [], counts: amounts.size > 0 },
      ...{ acts: stances.length, parties: stances.length },
    }) as unknown as Facts;
  const passage = (known: Known) => ({ report: {}, amounts: new Set(), stances: [], ...known }) as unknown as Passage;
  const pair = {
    ...{ a: passage(knownOfA), b: passage(knownOfB) },
    ...{ x: facts(ofA, knownOfA), y: facts(ofB, knownOfB) },
    ...{ words: 4, shared: 12, matter: 12, ofA: 20, ofB: 20 },
    ...{ isSpeakerNamed: false, shareVoice: false },
  };
  return oddsOf(pair satisfies Compared);
}

const oddsOfKnown = (a: object, b: object): number => odds(6, 6, a, b);

test("a fragment of what another tells at length is less likely all of it", () => {
  expect(odds(5, 20)).toBeLessThan(odds(5, 10));
  expect(odds(5, 40)).toBeLessThan(odds(5, 20));
});

test("up to twice as long is no fragment", () => expect(odds(5, 10)).toBe(odds(5, 5)));

describe("one act of one party in other words is likelier one utterance", () => {
  const stance = (party: string, act: string, topic: string) => ({ party, act, topic: new Set([topic]) });
  const known = (stances: ReturnType<typeof stance>[], ...amounts: string[]) => ({
    stances,
    amounts: new Set(amounts),
  });
  const asks = stance("norland", "demand", "guard");
  const asksElse = stance("norland", "demand", "rifle");
  const plain = oddsOfKnown(known([asks], "12"), known([asksElse], "13"));
  test("where all that is counted is the same", () =>
    expect(oddsOfKnown(known([asks], "12"), known([asksElse], "12"))).toBeGreaterThan(plain + 2));
  test.each([
    ["something else is counted, too", known([asks], "12"), known([asksElse], "12", "day30")],
    ["nothing is counted", known([asks]), known([asksElse])],
    ["another party does it", known([asks], "12"), known([stance("sudania", "demand", "rifle")], "12")],
    ["it is another act", known([asks], "12"), known([stance("norland", "offer", "rifle")], "12")],
  ])("not where %s", (_, a, b) =>
    expect(oddsOfKnown(a, b)).toBeLessThan(oddsOfKnown(known([asks], "12"), known([asksElse], "12")) - 1),
  );
});
