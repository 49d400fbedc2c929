import { expect, test } from "vitest";
import { mergePositions } from "./merge-positions.ts";
import type { PlacedPosition } from "./placed-position.ts";

const demand = (article: string, start: number, list: string | null = null): PlacedPosition => ({
  id: `${article} ${start}`,
  party: "crews",
  speaker: null,
  act: "demand",
  strength: "will",
  deed: null,
  issue: "terms",
  issueBasis: "stated",
  toward: [],
  claim: "",
  conditions: [],
  statedBy: "self",
  said: null,
  about: null,
  evidence: [{ article, start, end: start + 9 }],
  attributions: [],
  score: 1,
  madeBy: [],
  list,
});

const SAME = { words: new Set(["break"]), all: new Set(["break"]), numbers: new Set<string>() };

const merge = (...placed: readonly PlacedPosition[]) =>
  mergePositions(placed, { id: "story", attributions: new Map(), originOf: (article) => article }, (position) => ({
    position,
    wording: SAME,
    alike: new Set(),
  }));

/** Where the evidence of each merged position stands. */
const merged = (...placed: readonly PlacedPosition[]): string[] =>
  merge(...placed)
    .map(({ evidence }) =>
      evidence
        .map(({ article, start }) => `${article} ${start}`)
        .sort()
        .join(", "),
    )
    .sort();

test("one demand in two reports is one position", () =>
  expect(merged(demand("a", 0), demand("b", 5))).toEqual(["a 0, b 5"]));

test("what one sentence lists stays apart though it is of one issue", () =>
  expect(merged(demand("a", 20, "x"), demand("a", 0, "x"), demand("a", 60))).toEqual(["a 0, a 60", "a 20"]));

test("two reports that list the same keep the same things together", () =>
  expect(merged(demand("a", 0, "x"), demand("a", 20, "x"), demand("b", 3, "y"), demand("b", 30, "y"))).toEqual([
    "a 0, b 3",
    "a 20, b 30",
  ]));

test("how strongly it is held is told as in the claim that is shown, not as in most", () => {
  const doubtful = { strength: "hint", score: 0.4 } as const;
  const [one] = merge(
    { ...demand("a", 0), claim: "Crews want a break.", score: 0.9 },
    { ...demand("b", 0), ...doubtful },
    { ...demand("c", 0), ...doubtful },
  );
  expect([one?.claim, one?.strength]).toEqual(["Crews want a break.", "will"]);
});
