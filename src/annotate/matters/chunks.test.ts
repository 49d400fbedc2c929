import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sentence } from "../../domain/annotation.ts";
import { chunksOf } from "./chunks.ts";

const [cls, sep] = [-1, -2];
const piecesOf = (token: number): number[] => [token];

/** Sentences of so many tokens, each token of one piece: its own number. */
function sentencesOf(lengths: readonly number[]): Sentence[] {
  let firstToken = 0;
  return lengths.map((length) => {
    const made = { start: 0, end: 0, firstToken, endToken: firstToken + length };
    firstToken += length;
    return made;
  });
}
const made = (lengths: readonly number[], asked: readonly number[]) =>
  chunksOf(sentencesOf(lengths), piecesOf, new Set(asked), { cls, sep });
const piecesIn = (lengths: readonly number[], asked: readonly number[]) =>
  made(lengths, asked).chunks.map(({ pieces }) => [...pieces]);

describe("chunks", () => {
  test("hold the sentences asked for, those before them, and the first of all", () => {
    expect(piecesIn([1, 1, 1, 1, 1, 1], [3])).toEqual([
      [cls, 0, sep],
      [cls, 2, 3, sep],
    ]);
    expect(piecesIn([1, 1, 1], [1])).toEqual([[cls, 0, 1, sep]]);
  });

  test("have room for a hundred pieces", () => {
    expect(piecesIn([50, 49, 2], [0, 1, 2]).map(({ length }) => length)).toEqual([101, 4]);
  });

  test("a sentence too long is read from its beginning", () => {
    const { chunks, places } = made([300], [0]);
    expect(chunks[0]?.pieces.length).toBe(127);
    expect(places.get(0)?.at.at(-1)).toBe(126);
  });

  test("each place is that of its token", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(11), { minLength: 1 }),
        (lengths, asked) => {
          const { chunks, places } = made(lengths, asked);
          sentencesOf(lengths).forEach(({ firstToken, endToken }, s) => {
            const place = places.get(s);
            if (asked.includes(s)) expect(place).toBeDefined();
            if (!place) return;
            for (let token = firstToken; token < endToken; token++)
              expect(chunks[place.chunk]?.pieces[place.at[token - firstToken] ?? -1]).toBe(token);
          });
        },
      ),
    );
  });
});
