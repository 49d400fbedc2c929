import { expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

type Told = NonNullable<Written["positions"]>[number];
const told = (id: string, on: string, position: Omit<Told, "party" | "topic" | "words" | "on">): Written => ({
  id,
  published: on,
  text: `Report ${id}: the Docklands Union spoke of the ferry timetable, if the port pays, in Port Arran.`,
  positions: [
    { party: "Docklands Union", topic: "ferry timetable", words: "spoke of the ferry timetable", on, ...position },
  ],
});
const condition = { relation: "if" as const, words: "if the port pays", topic: "harbour dues" };
const shiftsOf = (...reports: readonly Written[]): string[] =>
  reconcile(reports.map(written), null).shifts.map((s) => s.kind);

const EARLY = "2031-05-01";
const LATE = "2031-05-09";
test.each([
  { kind: "reversal", from: { act: "reject" as const }, to: { act: "accept" as const } },
  {
    kind: "softening",
    from: { act: "offer" as const, strength: "hint" as const, conditions: [] },
    to: { act: "offer" as const, strength: "will" as const },
  },
])("$kind", ({ kind, from, to }) => {
  const [a, b] = [told("a", "2031-04-01", from), told("b", LATE, to)];
  expect(shiftsOf(a, b)).toEqual([kind]);
});

test("a condition is gone, or new, when two reports of different origin leave it out", () => {
  const bound = (on: string) => told("a", on, { act: "offer", conditions: [condition] });
  const free = (on: string) => told("b", on, { act: "offer" });
  const freeElsewhere = (on: string): Written => ({
    ...told("c", on, { act: "offer" }),
    text: "By the quay in Port Arran the Docklands Union spoke of the ferry timetable again.",
  });
  expect(shiftsOf(bound(EARLY), free(LATE))).toEqual([]);
  expect(shiftsOf(bound(EARLY), free(LATE), freeElsewhere(LATE))).toEqual(["dropped-condition"]);
  expect(shiftsOf(free(EARLY), bound(LATE))).toEqual([]);
  expect(shiftsOf(free(EARLY), freeElsewhere(EARLY), bound(LATE))).toEqual(["new-condition"]);
});

const terms = { conditions: [condition] };
test.each([
  ["a refusal for good, after an offer", { act: "offer" as const }, { act: "reject" as const }, ["reversal"]],
  [
    "an offer with a price, after a refusal",
    { act: "reject" as const },
    { act: "offer" as const, ...terms },
    ["reversal"],
  ],
  ["a refusal, after an offer with a price", { act: "offer" as const, ...terms }, { act: "reject" as const }, []],
  ["both with a price", { act: "reject" as const, ...terms }, { act: "offer" as const, ...terms }, []],
])("on terms: %s", (_, from, to, kinds) =>
  expect(shiftsOf(told("a", EARLY, from), told("b", LATE, to))).toEqual(kinds),
);

test("what may be misread is no move, unless another origin bears it out", () => {
  const [before, after] = [told("a", EARLY, { act: "reject" }), told("b", LATE, { act: "accept", score: 0.4 })];
  const again = { ...after, id: "c", text: "By the quay the Docklands Union spoke of the ferry timetable again." };
  expect(shiftsOf(before, after)).toEqual([]);
  expect(shiftsOf(before, after, again)).toEqual(["reversal"]);
});

test.each([
  ["one day", told("a", EARLY, { act: "reject" }), told("b", EARLY, { act: "accept" })],
  ["the same act again", told("a", EARLY, { act: "reject" }), told("b", LATE, { act: "reject" })],
  ["judging after refusing", told("a", EARLY, { act: "reject" }), told("b", LATE, { act: "assess" })],
  [
    "a slightly firmer word",
    told("a", EARLY, { act: "offer", strength: "ready" }),
    told("b", LATE, { act: "offer", strength: "will" }),
  ],
])("stays silent on %s", (_, a, b) => expect(shiftsOf(a, b)).toEqual([]));

test("one move told in several positions of a day is one shift", () => {
  const before = told("a", EARLY, { act: "reject" });
  const later = (["accept", "commit", "offer"] as const).map((act) => told(act, LATE, { act }));
  expect(shiftsOf(before, ...later)).toEqual(["reversal"]);
});

test("who both refused and agreed on a day has not turned round by agreeing again", () => {
  const before = (["reject", "accept"] as const).map((act) => told(act, EARLY, { act }));
  expect(shiftsOf(...before, told("later", LATE, { act: "offer" }))).toEqual([]);
});

test("who raises an offer gives way, whatever stands between", () => {
  const offer = (id: string, published: string, words: string, act: "offer" | "reject" = "offer"): Written => ({
    id,
    published,
    text: `The Docklands Union spoke: it ${words}.`,
    positions: [{ party: "Docklands Union", topic: "wages", words, on: published, act }],
  });
  const first = offer("a", EARLY, "offered a raise of 3 per cent");
  const refused = offer("b", "2031-05-04", "ruled out a bonus", "reject");
  expect(shiftsOf(first, refused, offer("c", LATE, "offered a raise of 5 per cent"))).toEqual(["softening"]);
  expect(shiftsOf(first, offer("c", LATE, "offered a raise of €5 million"))).toEqual([]);
});

test("who refuses one thing and grants another has not turned round, though both are one issue", () => {
  const about = (id: string, published: string, act: "reject" | "accept", words: string): Written => ({
    id,
    published,
    text: `The Docklands Union spoke of ${words} in Port Arran.`,
    positions: [{ party: "Docklands Union", topic: "ferry timetable", words, on: published, act }],
  });
  const night = about("a", EARLY, "reject", "the night ferry");
  expect(shiftsOf(night, about("b", LATE, "accept", "a pause at noon"))).toEqual([]);
  expect(shiftsOf(night, about("c", LATE, "accept", "one more ferry by night"))).toEqual(["reversal"]);
  // The same words later, read otherwise.
  const [first, again] = ["reject", "accept"] as const;
  const words = "the night ferry from the lower quay";
  expect(shiftsOf(about("a", EARLY, first, words), about("d", LATE, again, words))).toEqual([]);
});
