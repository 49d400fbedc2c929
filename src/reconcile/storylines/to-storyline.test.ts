import { expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

type Told = NonNullable<Written["positions"]>[number];
const TEXT = "Of the ferry timetable and the harbour dues spoke Norland, the Docklands Union and some dockers.";
const report = (...positions: readonly Omit<Told, "act" | "words">[]): Written => ({
  id: "a",
  title: "A night on the quay",
  text: TEXT,
  actors: [
    { name: "Norland", kind: "state" },
    { name: "Docklands Union", kind: "organisation" },
    { name: "dockers", kind: "group" },
  ],
  positions: positions.map((p) => ({ ...p, act: "demand", words: p.topic })),
});
const titleOf = (one: Written): string | undefined => reconcile([written(one)], null).storylines[0]?.title;

test.each([
  [
    "two parties and what they deal on",
    report({ party: "Norland", topic: "ferry timetable" }, { party: "Docklands Union", topic: "ferry timetable" }),
    "Docklands Union, Norland: ferry timetable",
  ],
  ["no crowd", report({ party: "dockers", topic: "ferry timetable" }), "ferry timetable"],
  ["its headline, where nobody takes a position", report(), "A night on the quay"],
])("a storyline is called by %s", (_, one, title) => expect(titleOf(one)).toBe(title));
