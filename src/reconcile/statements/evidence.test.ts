import { expect, test } from "vitest";
import { type Compared, type Facts, oddsOf } from "./evidence.ts";
import type { Passage } from "./passages.ts";

/** Two passages of so many telling words, four of them in both, with nothing else known of them. */
function odds(ofA: number, ofB: number): number {
  const facts = (words: number) => ({ person: -1, speaker: -1, side: -1, acts: 0, parties: 0, words, voice: [] });
  const passage = (report: object) => ({ report, amounts: new Set(), stances: [] }) as unknown as Passage;
  const pair = {
    ...{ a: passage({}), b: passage({}) },
    ...{ x: facts(ofA) as unknown as Facts, y: facts(ofB) as unknown as Facts },
    ...{ words: 4, shared: 12, matter: 12, ofA: 20, ofB: 20 },
    ...{ isSpeakerNamed: false, shareVoice: false },
  };
  return oddsOf(pair satisfies Compared);
}

test("a fragment of what another tells at length is less likely all of it", () => {
  expect(odds(5, 20)).toBeLessThan(odds(5, 10));
  expect(odds(5, 40)).toBeLessThan(odds(5, 20));
});

test("up to twice as long is no fragment", () => expect(odds(5, 10)).toBe(odds(5, 5)));
