import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestRun, bestRuns, decodeAttributions, type Run } from "./decode-attributions.ts";
import { LINK, LINKS, ROLE_TAGS, ROWS, type Scores } from "./scores.ts";

const scored = fc.array(
  fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 2 }), fc.integer({ min: -4, max: 2 })),
  {
    minLength: 1,
    maxLength: 7,
  },
);
const columns = (rows: readonly (readonly [number, number, number])[]) =>
  [0, 1, 2].map((i) => Float64Array.from(rows, (row) => row[i] ?? 0)) as [Float64Array, Float64Array, Float64Array];

/** The sum that a choice of runs scores. */
function worthOf(runs: readonly Run[], [inner, begins, ends]: readonly Float64Array[]): number {
  return runs.reduce((sum, [a, b]) => {
    const words = inner?.slice(a, b).reduce((x, y) => x + y, 0) ?? 0;
    return sum + words + (begins?.[a] ?? 0) + (ends?.[b - 1] ?? 0);
  }, 0);
}

function everyChoice(n: number): Run[][] {
  return Array.from({ length: 2 ** n }, (_, mask) => {
    const runs: [number, number][] = [];
    for (let i = 0; i < n; i++) {
      if (!(mask & (1 << i))) continue;
      const last = runs.at(-1);
      if (last?.[1] === i) last[1]++;
      else runs.push([i, i + 1]);
    }
    return runs;
  });
}

describe("the best runs", () => {
  test("are as good as the best of all choices", () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const given = columns(rows);
        const best = Math.max(...everyChoice(rows.length).map((runs) => worthOf(runs, given)));
        expect(worthOf(bestRuns(...given), given)).toBe(best);
      }),
    );
  });
  test("one run is as good as the best single one", () => {
    fc.assert(
      fc.property(scored, (rows) => {
        const given = columns(rows);
        const single = everyChoice(rows.length).filter((runs) => runs.length <= 1);
        const best = Math.max(...single.map((runs) => worthOf(runs, given)));
        const found = bestRun(...given);
        expect(worthOf(found ? [found] : [], given)).toBe(best);
      }),
    );
  });
});

const DECODING = { cue: 0, edge: 0, twin: 0.5, gap: 2 };
type Role = "source" | "content";

/** Scores of a window in which `cues[word]` links to runs. */
function scoresOf(words: number, cues: Record<number, Record<Role, readonly Run[]> & { sure?: number }>): Scores {
  const stride = Math.max(words, ROWS);
  const role = new Float32Array(stride * ROLE_TAGS);
  const link = new Float32Array(ROWS * LINKS * stride).fill(-5);
  for (let i = 0; i < stride; i++) role[i * ROLE_TAGS + 3] = 9;
  Object.entries(cues).forEach(([word, linked]) => {
    role[Number(word) * ROLE_TAGS + 4] = linked.sure ?? 12;
    for (const name of ["source", "content"] as const) {
      for (const [a, b] of linked[name]) {
        const row = (Number(word) * LINKS + LINK[name]) * stride;
        link.fill(5, row + a, row + b);
      }
    }
  });
  const none = new Int32Array(0);
  const rows = Int32Array.from({ length: ROWS }, (_, i) => i);
  return {
    words,
    stride,
    role,
    rows,
    link,
    pos: none,
    entity: none,
    head: none,
    relation: none,
    end: new Float32Array(0),
    stance: new Float32Array(0),
    inside: new Float32Array(0),
    condition: new Float32Array(0),
    anchors: none,
    stanceLink: new Float32Array(0),
    root: new Float32Array(0),
  };
}
const decode = (scores: Scores) =>
  decodeAttributions(scores, DECODING).map(({ source, cue, content }) => ({ source, cue, content }));

describe("decodeAttributions", () => {
  test("joins source, cue and content that its cue cuts in two", () => {
    const scores = scoresOf(12, {
      5: {
        source: [[4, 5]],
        content: [
          [0, 3],
          [6, 11],
        ],
      },
    });
    expect(decode(scores)).toEqual([
      {
        source: [4, 5],
        cue: [5, 6],
        content: [
          [0, 3],
          [6, 11],
        ],
      },
    ]);
  });
  test("keeps two speakers in one sentence apart", () => {
    const scores = scoresOf(14, {
      1: { source: [[0, 1]], content: [[2, 6]] },
      8: { source: [[7, 8]], content: [[9, 13]] },
    });
    expect(decode(scores).map((found) => found.source)).toEqual([
      [0, 1],
      [7, 8],
    ]);
  });
  test("a source may be absent; an attribution without content is none", () => {
    expect(decode(scoresOf(6, { 1: { source: [], content: [[2, 5]] } }))[0]?.source).toBeNull();
    expect(decode(scoresOf(6, { 1: { source: [[0, 1]], content: [] } }))).toEqual([]);
  });
  test("a cue that lies in pieces is one cue", () => {
    const linked = { source: [[0, 1] as const], content: [[5, 9] as const] };
    expect(decode(scoresOf(9, { 2: linked, 4: { ...linked, sure: 10 } }))).toEqual([
      { source: [0, 1], cue: [2, 5], content: [[5, 9]] },
    ]);
  });
  test("no cue, nothing", () => expect(decode(scoresOf(5, {}))).toEqual([]));
});
