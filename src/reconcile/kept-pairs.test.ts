import fc from "fast-check";
import { expect, test } from "vitest";
import { rarityOf } from "./commonness.ts";
import { type Comparing, openPairs, type Pair, type Summing, type Worded } from "./kept-pairs.ts";
import { CHANGED, NEARLY } from "./pairs-between.ts";

interface Thing extends Worded {
  readonly name: string;
}

/** Every pair that shares words, with how rare these are together, and how often two were compared. */
function sharing() {
  let compared = 0;
  const compare: Comparing<Thing> = (things, _, common) => ({
    withAll: (became, tell) =>
      things.forEach((b, y) => {
        for (let x = 0; x < y; x++) {
          if (became[x] !== CHANGED && became[y] !== CHANGED) continue;
          compared++;
          const a = things[x] as Thing;
          const shared = [...a.numbers].filter((word) => b.numbers.includes(word));
          const rarity = shared.reduce((sum, word) => sum + rarityOf(common, word), 0);
          if (rarity > 0) tell(x, y, rarity);
        }
      }),
  });
  return { compare, compared: () => compared };
}

/** Pairs that share enough of what they weigh. Those that fall short by little are told as that. */
function sharingMuch() {
  let compared = 0;
  const [enough, most] = [0.5, 0.04];
  const compare: Comparing<Thing> = (things, _, common) => {
    const weigh = (words: Iterable<number>): number =>
      [...words].reduce((sum, word) => sum + rarityOf(common, word), 0);
    const weights = Float64Array.from(things, ({ numbers }) => weigh(numbers));
    const scoreOf = (x: number, y: number): number | null => {
      const [a, b] = [things[x] as Thing, things[y] as Thing];
      const shared = weigh([...a.numbers].filter((word) => b.numbers.includes(word)));
      const score = shared / Math.sqrt((weights[x] ?? 1) * (weights[y] ?? 1));
      return score >= enough ? score : score >= enough - most ? NEARLY : null;
    };
    return {
      withAll: (became, tell) =>
        things.forEach((_, y) => {
          for (let x = 0; x < y; x++) {
            if (became[x] !== CHANGED && became[y] !== CHANGED) continue;
            compared++;
            const score = scoreOf(x, y);
            if (score !== null) tell(x, y, score);
          }
        }),
      drifting: { weights, most, rescore: scoreOf },
    };
  };
  return { compare, compared: () => compared };
}

const join = (pairs: readonly Pair<Thing>[]): string =>
  pairs.map(({ a, b, score }) => `${a.name} ${b.name} ${score}`).join(", ");
const joined: Summing<Thing, string> = { isOfNote: () => true, sumUp: join };
/** What tells little together is summed up when asked for only. */
const joinedWhereMuch: Summing<Thing, { readonly all: string }> = {
  isOfNote: (scores) => scores.length > 2,
  sumUp: (pairs) => ({ all: join(pairs) }),
};
const thing = (name: string, ...words: number[]): Thing => ({ name, numbers: Int32Array.from(words) });

const words = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 });
const reports = fc
  .array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 14 })
  .map((all) => all.map((things, r) => things.map((numbers, t) => thing(`${r}.${t}`, ...numbers))));
/** Which of the reports are there, step by step. */
const steps = fc.array(fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), { minLength: 2, maxLength: 6 });

test.each([
  ["all", sharing],
  ["those near the line", sharingMuch],
])("what is kept from step to step is what comparing all with all gives, where %s are compared again", (_, open) => {
  fc.assert(
    fc.property(reports, steps, (all, taken) => {
      const kept = openPairs(open().compare, joinedWhereMuch);
      for (const isThere of taken) {
        const lists = all.filter((_, r) => isThere[r]);
        const [now, anew] = [kept(lists), openPairs(open().compare, joinedWhereMuch)(lists)];
        expect(now.told).toEqual(anew.told);
        for (const [i, list] of lists.entries())
          for (const other of lists.slice(i)) expect(now.between(list, other)).toEqual(anew.between(list, other));
      }
    }),
  );
});

test("only what is not as it was is compared again", () => {
  const { compare, compared } = sharing();
  const kept = openPairs(compare, joined);
  const lists = [[thing("a", 1, 2)], [thing("b", 1, 3)], [thing("c", 2, 3)], [thing("d", 9)]];
  kept(lists);
  expect(compared()).toBe(6);
  kept(lists);
  expect(compared()).toBe(6);
  // The second to have the ninth word: it is no longer as rare as it was for the first.
  kept([...lists, [thing("e", 9)]]);
  expect(compared()).toBe(6 + 4 + 3);
});

test("what has words a little more common is weighed again with its own alone, until it has moved too far", () => {
  const { compare, compared } = sharingMuch();
  const kept = openPairs(compare, joined);
  const own = [[thing("a", 1, 2, 3, 4)], [thing("b", 1, 2, 3, 5)], [thing("c", 6)], [thing("d", 7)]];
  const others = Array.from({ length: 12 }, (_, i) => [thing(`${i}`, 1, 20 + i)]);
  const lists = (more: number) => [...own, ...others.slice(0, more)];
  const counts = others.map((_, more) => {
    const before = compared();
    expect(kept(lists(more)).told).toEqual(openPairs(sharingMuch().compare, joined)(lists(more)).told);
    return compared() - before;
  });
  // One more is compared with all that were there; when two have moved too far, they are as well.
  expect(counts.slice(1).filter((count, more) => count === more + own.length)).not.toHaveLength(0);
  expect(counts.slice(1).filter((count, more) => count > more + own.length)).not.toHaveLength(0);
});

test("what two reports tell stays one object as long as nothing in it has changed", () => {
  const kept = openPairs(sharing().compare, { isOfNote: () => true, sumUp: (pairs) => ({ pairs }) });
  const lists = [[thing("a", 1, 2)], [thing("b", 1, 2)], [thing("c", 5)], [thing("d", 5)]];
  const before = kept(lists).told;
  const after = kept([...lists, [thing("e", 5)]]).told;
  expect(after).toContain(before[0]);
  expect(after).not.toContain(before[1]);
});

test("what is not of note is found all the same", () => {
  const kept = openPairs(sharing().compare, { ...joined, isOfNote: () => false });
  const [first, second] = [[thing("a", 1)], [thing("b", 1)]];
  const { told, between } = kept([first, second]);
  expect(told).toEqual([]);
  expect(between(first, second)).toMatch(/^a b /);
  expect(between(second, first)).toBeNull();
});
