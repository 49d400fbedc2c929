import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeSentences, decodeTree } from "./decode-tree.ts";
import type { Scores } from "./scores.ts";

const ROOT = 9;
function scoresOf(
  heads: readonly (readonly [number, number])[],
  root: readonly number[],
  end: readonly number[] = [],
): Scores {
  const none = new Int32Array(0);
  const nothing = new Float32Array(0);
  return {
    words: heads.length,
    stride: heads.length,
    pos: none,
    entity: none,
    rows: none,
    role: nothing,
    link: nothing,
    stance: nothing,
    inside: nothing,
    condition: nothing,
    anchors: none,
    stanceLink: nothing,
    end: Float32Array.from(end),
    head: Int32Array.from(heads.flat()),
    relation: Int32Array.from(heads.flatMap(() => [1, 2])),
    root: Float32Array.from(root),
  };
}
const treeOf = (heads: readonly (readonly [number, number])[], root: readonly number[]) =>
  decodeTree(scoresOf(heads, root), [0, heads.length], ROOT);

test("takes the best heads where they are a tree", () => {
  const tree = treeOf(
    [
      [1, 2],
      [1, 0],
      [1, 0],
    ],
    [-4, 5, -4],
  );
  expect([...tree.head]).toEqual([1, -1, 1]);
  expect([...tree.relation]).toEqual([1, ROOT, 1]);
});

test("of two roots the surer stays, the other takes its second head", () => {
  const tree = treeOf(
    [
      [0, 1],
      [1, 0],
      [1, 0],
    ],
    [2, 5, -4],
  );
  expect([...tree.head]).toEqual([1, -1, 1]);
  expect([...tree.relation]).toEqual([2, ROOT, 1]);
});

test("breaks a cycle by a second choice", () => {
  expect([
    ...treeOf(
      [
        [1, 2],
        [0, 2],
        [2, 0],
      ],
      [-4, -4, 5],
    ).head,
  ]).toEqual([2, 0, -1]);
});

test("whatever the scores: one root, no cycle, no head outside the sentence", () => {
  const word = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: -5, max: 5 }));
  fc.assert(
    fc.property(fc.array(word, { minLength: 6, maxLength: 6 }), (words) => {
      const scores = scoresOf(
        words.map(([a, b]) => [a, b]),
        words.map(([, , r]) => r),
      );
      const { head } = decodeTree(scores, [1, 5], ROOT);
      expect([...head].filter((h) => h === -1)).toHaveLength(1);
      for (let i = 1; i < 5; i++) {
        let at = i;
        for (let steps = 0; at !== -1; steps++) {
          expect(steps).toBeLessThan(5);
          at = head[at - 1] ?? -1;
        }
      }
    }),
  );
});

test("sentences end where the model says and with the window", () => {
  expect(
    decodeSentences(
      scoresOf(
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
        [],
        [-3, 4, -2],
      ),
    ),
  ).toEqual([
    [0, 2],
    [2, 3],
  ]);
});
