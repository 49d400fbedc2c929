import { describe, expect, test } from "vitest";
import type { Change, Line } from "../domain/correction.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { conflictOf } from "./conflicts.ts";
import { corrected, inShort, lineFor, log, machine, reread } from "./corrected.contract.ts";
import { quoteOf } from "./quote.ts";
import { at, position, sampleRecord } from "./sample-record.contract.ts";

describe("a line", () => {
  test("confirmed keeps its address and says so", () => {
    const [first] = corrected({ kind: "confirm", line: lineFor("p1") }).positions;
    expect(first).toEqual({ ...machine.positions[0], score: 1, madeBy: ["codify/act@1", "human/confirm@c1"] });
  });

  test("rejected goes, with what was drawn from it", () => {
    const record = corrected({ kind: "reject", line: lineFor("p1"), reason: "the narrator's guess" });
    expect(record.positions.map(({ id }) => id)).toEqual(["p2", "p3", "p4", "p5"]);
    expect(record.linkages).toEqual([]);
    expect(corrected({ kind: "reject", line: lineFor("p2"), reason: null }).shifts).toEqual([]);
  });

  test("corrected takes what was set and keeps the rest", () => {
    const set = {
      party: "Ada Roth",
      act: "demand" as const,
      issue: "pay",
      said: { date: "2031-05-01", basis: "stated" as const },
    };
    const record = corrected({ kind: "correct", line: lineFor("p4"), set });
    expect(record.positions[3]).toEqual({
      ...machine.positions[3],
      party: "ada-roth",
      claim: "Ada Roth: called the offer a trap",
      act: "demand",
      issue: "pay",
      said: set.said,
      score: 1,
      madeBy: ["codify/act@1", "human/correct@c1"],
    });
  });

  test("corrected to other words loses the deed that was read off the old ones", () => {
    const read = { ...machine, positions: machine.positions.map((one) => ({ ...one, deed: "AID" as const })) };
    const deedAfter = (set: Partial<Line>) =>
      applyCorrections(read, log({ kind: "correct", line: lineFor("p4"), set })).positions[3]?.deed;
    expect(deedAfter({ act: "demand" })).toBe("AID");
    expect(deedAfter({ evidence: lineFor("p3").evidence })).toBeNull();
  });

  test("corrected to a party and an issue that nobody named yet makes them", () => {
    const set = { party: "Harbour Board", issue: "berthing fees" };
    const record = corrected({ kind: "correct", line: lineFor("p4"), set });
    expect(record.actors.find(({ id }) => id === "harbour-board")?.name).toBe("Harbour Board");
    expect(record.issues.find(({ id }) => id === "berthing-fees")?.label).toBe("berthing fees");
    expect(inShort(record)[3]).toBe("p4 harbour-board reject berthing-fees");
  });

  test("given another condition is tied anew", () => {
    const conditions = lineFor("p1").conditions.map((one) => ({ ...one, issue: "pay" }));
    const record = corrected({ kind: "correct", line: lineFor("p1"), set: { conditions } });
    expect(record.linkages).toEqual([
      { party: "seafarers-union", gives: "sailing", gets: "pay", relation: "if", positions: ["p1"] },
    ]);
  });

  test("added from a selection stands with its words, its attribution and its support", () => {
    const [, second] = machine.articles;
    if (second === undefined) throw new Error("no second article");
    const line: Line = {
      ...lineFor("p3"),
      act: "commit",
      claim: "The line gives in.",
      evidence: [quoteOf(second, at(second, "The line said on Friday it is ready to drop night duty"))],
    };
    const added = corrected({ kind: "add", line }).positions.at(-1);
    expect(added).toMatchObject({
      id: "human-c1",
      party: "ferry-line",
      act: "commit",
      attributions: ["q2"],
      reports: 1,
      origins: 1,
    });
    expect(added?.evidence).toEqual([at(second, "The line said on Friday it is ready to drop night duty")]);
  });
});

describe("the log", () => {
  const reject: Change = { kind: "reject", line: lineFor("p1"), reason: null };

  test("undone is as if it had not been; an undone undo stands again", () => {
    expect(corrected(reject, { kind: "undo", correction: "c1" })).toEqual(machine);
    expect(
      corrected(reject, { kind: "undo", correction: "c1" }, { kind: "undo", correction: "c2" }).positions,
    ).toHaveLength(4);
  });

  test("a later correction of a corrected line holds when the earlier is undone", () => {
    const first: Change = { kind: "correct", line: lineFor("p4"), set: { issue: "pay" } };
    const after = corrected(first);
    const second: Change = { kind: "correct", line: lineFor("p4", after), set: { strength: "done" } };
    expect(corrected(first, second).positions[3]).toMatchObject({ issue: "pay", strength: "done" });
    expect(corrected(first, second, { kind: "undo", correction: "c1" }).positions[3]).toMatchObject({
      issue: "night-duty",
      strength: "done",
    });
  });

  test("nothing said, nothing changed; and the machine's record is untouched", () => {
    const before = structuredClone(machine);
    expect(applyCorrections(machine, [])).toBe(machine);
    corrected(reject, { kind: "merge", of: "actor", from: ["Ada Roth"], into: "Ferry Line" });
    expect(machine).toEqual(before);
  });

  test("a dismissed disagreement goes, read anew as well; a confirmed one stays", () => {
    const [found] = machine.discrepancies;
    if (found === undefined) throw new Error("no discrepancy");
    const conflict = conflictOf(machine, found);
    expect(corrected({ kind: "dismiss-conflict", conflict, reason: "two issues" }).discrepancies).toEqual([]);
    expect(
      applyCorrections(reread(), log({ kind: "dismiss-conflict", conflict, reason: "two issues" })).discrepancies,
    ).toEqual([]);
    expect(corrected({ kind: "confirm-conflict", conflict }).discrepancies).toEqual(machine.discrepancies);
  });
});

test("of several places with the same words, the one with the quote's surroundings is taken", () => {
  const text = "First: no deal. Then: no deal. Last: no deal.";
  const record = sampleRecord();
  const [first] = record.articles;
  if (first === undefined) throw new Error("no article");
  const live = { ...first, text };
  const second = { start: text.indexOf("no deal", 15), end: text.indexOf("no deal", 15) + 7 };
  const quote = quoteOf(live, second);
  const longer = { ...live, id: "later", text: `Preface: no deal. ${text}` };
  const line = { ...lineFor("p3"), evidence: [quote] };
  const [added] = applyCorrections(
    { ...record, articles: [longer], positions: [] },
    log({ kind: "add", line }),
  ).positions;
  expect(added?.evidence).toEqual([{ article: "later", start: second.start + 18, end: second.end + 18 }]);
  expect(position("x", live, "P", "offer", "i", "First").evidence).toHaveLength(1);
});
