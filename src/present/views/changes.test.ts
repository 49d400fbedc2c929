import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import { coursesOf, newLines } from "./changes.ts";
import type { ClaimLine } from "./claim-line.ts";
import { revisionSummary } from "./revisions.ts";
import { UNPLACED } from "./unplaced.ts";

const [story] = briefing(SAMPLE).storylines;
if (!story) throw new Error("the sample has one storyline");

test("changes tell shifts, and since a day what is new", () => {
  expect(story.changes.shifts.map((shift) => [shift.verb, shift.isFromOneOrigin])).toEqual([["softened", true]]);
  const later = briefing(SAMPLE, { since: "2031-05-07" }).storylines[0]?.changes;
  expect(
    later && coursesOf(later).map(({ told, caution, lines }) => [told, caution, lines.map(({ id }) => id)]),
  ).toEqual([["softened", "one origin only", ["no-bonus", "half-bonus"]]]);
  expect(later && newLines(later).map(({ id }) => id)).toEqual(["wants-bonus", "accepts-half"]);
  expect(later?.reports).toEqual(["file ledger.txt", "=Copy & <b>Paste</b>"]);
  expect(later?.lines.map((line) => line.id)).toEqual(["accepts-half", "half-bonus", "wants-bonus"]);
  expect(briefing(SAMPLE, { since: "2032-01-01" }).storylines[0]?.changes.shifts).toEqual([]);
});

test("of what is new the surely read comes first, and of that the latest", () => {
  const line = (id: string, isDoubtful: boolean, isPast = false): ClaimLine =>
    ({ id, isDoubtful, isPast, marks: [{ kind: "new" }] }) as unknown as ClaimLine;
  const [lookedBack, ...told] = ["had asked", "early", "guess", "late", "last guess"].map((id) =>
    line(id, id.endsWith("guess"), id === "had asked"),
  );
  const lines = [...told, ...(lookedBack ? [lookedBack] : [])];
  expect(newLines({ lines, shifts: [] }).map(({ id }) => id)).toEqual([
    "late",
    "early",
    "last guess",
    "guess",
    "had asked",
  ]);
});

test("of what is new a named issue comes before other matters", () => {
  const line = (id: string, issueId: string): ClaimLine =>
    ({ id, issueId, isDoubtful: false, isPast: false, marks: [] }) as unknown as ClaimLine;
  const lines = [line("pay", "wages"), line("no", UNPLACED.id)];
  expect(newLines({ lines, shifts: [] }).map(({ id }) => id)).toEqual(["pay", "no"]);
});

test("shifts of one party on one issue are told together, in order of time", () => {
  const [first] = SAMPLE.shifts;
  if (!first) throw new Error("the sample has a shift");
  const record = {
    ...SAMPLE,
    shifts: [first, { ...first, from: "half-bonus", to: "no-bonus", kind: "hardening" as const, origins: 2 }],
  };
  const changes = briefing(record).storylines[0]?.changes;
  expect(changes && coursesOf(changes).map(({ told, caution, lines }) => [told, caution, lines.length])).toEqual([
    ["hardened, then softened", "the latest from one origin only", 2],
  ]);
  const again = { ...SAMPLE, shifts: [first, { ...first, from: "half-bonus", to: "no-bonus" }] };
  const [course] = coursesOf(briefing(again).storylines[0]?.changes ?? { shifts: [] });
  expect(course?.told).toBe("softened twice");
});

test("a report that changed tells which of its lines stand, in which words, and which are gone", () => {
  const [report, ...more] = story.changes.revisions;
  expect(more).toEqual([]);
  expect(report && revisionSummary(report)).toBe(
    "2 versions read, the last on 7 May 2031; 1 line stands, 1 in other words, 1 gone",
  );
  expect(report?.lines.map(({ told, now }) => [told, now?.words])).toEqual([
    ["words changed since 6 May 2031", "The port authority rejected any bonus."],
    ["no longer in the report, as it was on 6 May 2031", undefined],
  ]);
  expect(briefing(SAMPLE, { since: "2031-05-08" }).storylines[0]?.changes.revisions).toEqual([]);
  const marked = story.lines.filter(({ marks }) => marks.some(({ kind }) => kind === "reworded"));
  expect(marked.map(({ id }) => id)).toEqual(["no-bonus"]);
});
