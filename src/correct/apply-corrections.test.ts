import { describe, expect, test } from "vitest";
import type { Change, Correction, Line } from "../domain/correction.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { conflictOf } from "./conflicts.ts";
import { lineOf } from "./line.ts";
import { quoteOf } from "./quote.ts";
import { at, FIRST, position, SECOND, sampleRecord } from "./sample-record.contract.ts";

const machine = sampleRecord();
const log = (...changes: readonly Change[]): Correction[] =>
  changes.map((change, n) => ({ id: `c${n + 1}`, at: "2031-05-03T08:00:00.000Z", by: "ada", change }));
const lineFor = (id: string, record = machine): Line => {
  const found = record.positions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return lineOf(record, found);
};
const corrected = (...changes: readonly Change[]) => applyCorrections(machine, log(...changes));
const inShort = (record: ParleyRecord) =>
  record.positions.map((one) => `${one.id} ${one.party} ${one.act} ${one.issue}`);

/** The same texts, read by another model and cleaned another way: everything moved, all ids new. */
const reread = () =>
  sampleRecord([`Update. ${FIRST.replace("will sail", "will\n  sail")}`, `By our own. ${SECOND}`], "-2");

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

describe("read anew by another model", () => {
  const changes: readonly Change[] = [
    { kind: "reject", line: lineFor("p2"), reason: null },
    { kind: "correct", line: lineFor("p1"), set: { act: "demand" } },
    { kind: "confirm", line: lineFor("p3") },
  ];

  test("corrections find their lines by their words", () => {
    const record = applyCorrections(reread(), log(...changes));
    expect(inShort(record)).toEqual([
      "p1-2 seafarers-union demand sailing",
      "p3-2 ferry-line offer night-duty",
      "p4-2 seafarers-union reject night-duty",
      "p5-2 ferry-line offer pay",
    ]);
    expect(record.notes).toEqual([]);
  });

  test("what people said stays when the model lost the line", () => {
    const blind = { ...reread(), positions: [] };
    const record = applyCorrections(blind, log(...changes));
    expect(inShort(record)).toEqual([
      "human-c2 seafarers-union demand sailing",
      "human-c3 ferry-line offer night-duty",
    ]);
    for (const { evidence } of record.positions)
      for (const span of evidence) {
        const text = blind.articles.find(({ id }) => id === span.article)?.text.slice(span.start, span.end);
        expect(text?.replace(/\s+/g, " ")).toMatch(/sail again if the line drops night duty|ready to drop night duty/);
      }
  });

  test("a model that comes to the corrected line by itself does not double it", () => {
    const fresh = reread();
    const positions = fresh.positions.map((one) => (one.id === "p1-2" ? { ...one, act: "demand" as const } : one));
    expect(inShort(applyCorrections({ ...fresh, positions }, log(...changes)))[0]).toBe(
      "p1-2 seafarers-union demand sailing",
    );
  });

  test("what was said of words that the report has changed since is not said of the new ones", () => {
    const softened = SECOND.replace("it is ready to drop", "it may yet drop");
    const line = { ...lineFor("p3"), claim: "The line is ready to drop night duty." };
    const blind = {
      ...machine,
      articles: machine.articles.map((one) => (one.text === SECOND ? { ...one, id: "b-2", text: softened } : one)),
      positions: [],
    };
    for (const change of [
      { kind: "confirm", line },
      { kind: "reject", line, reason: null },
    ] as const) {
      const record = applyCorrections(blind, log(change));
      expect(record.positions).toEqual([]);
      expect(record.notes).toMatchObject([
        { article: "b-2", code: "correction-outdated", message: expect.stringContaining("it may yet drop night duty") },
      ]);
    }
  });

  test("words that are gone are told in a note, and nothing is made up", () => {
    const record = applyCorrections(
      sampleRecord([FIRST, SECOND], "-2"),
      log({
        kind: "add",
        line: {
          ...lineFor("p3"),
          evidence: lineFor("p3").evidence.map((one) => ({ ...one, exact: "words that were cut" })),
        },
      }),
    );
    expect(record.positions).toHaveLength(5);
    expect(record.notes).toMatchObject([{ by: "correct", code: "correction-lost" }]);
  });

  test("a correction of articles that are not here is passed over without a word", () => {
    const elsewhere = { ...machine, articles: [], positions: [] };
    expect(applyCorrections(elsewhere, log(...changes))).toEqual(elsewhere);
  });
});

describe("names", () => {
  test("merged parties are one, under the name chosen, with all aliases", () => {
    const record = corrected({ kind: "merge", of: "actor", from: ["Ada Roth"], into: "Seafarers Union" });
    expect(record.actors.map(({ id }) => id)).toEqual(["seafarers-union", "ferry-line"]);
    expect(record.actors[0]?.aliases).toContain("Ada Roth");
    expect(record.attributions[0]?.speaker).toBe("seafarers-union");
    expect(record.linkages).toEqual(machine.linkages);
  });

  test("merged issues are one; what tied them to each other falls away", () => {
    const record = corrected({ kind: "merge", of: "issue", from: ["night duty"], into: "sailing" });
    expect(record.issues.map(({ id }) => id)).toEqual(["sailing", "pay"]);
    expect(inShort(record)[2]).toBe("p3 ferry-line offer sailing");
    expect(record.linkages).toEqual([]);
  });

  test("a split takes what is printed under the aliases that go", () => {
    const change = {
      kind: "split",
      of: "actor",
      from: "Ferry Line",
      into: "Night Line",
      aliases: ["The line"],
      lines: [],
    } as const;
    const record = corrected(change);
    expect(inShort(record).slice(1, 3)).toEqual(["p2 ferry-line reject pay", "p3 night-line offer night-duty"]);
    expect(record.actors.find(({ id }) => id === "ferry-line")?.aliases).toEqual([]);
    expect(record.actors.find(({ id }) => id === "night-line")?.aliases).toEqual(["The line"]);
  });

  test("a split of an issue takes the lines that are named", () => {
    const record = corrected({
      kind: "split",
      of: "issue",
      from: "night duty",
      into: "rosters",
      aliases: [],
      lines: [lineFor("p4")],
    });
    expect(inShort(record).slice(2, 4)).toEqual([
      "p3 ferry-line offer night-duty",
      "p4 seafarers-union reject rosters",
    ]);
  });

  test("renamed keeps its address, and its old name as an alias", () => {
    const record = corrected({ kind: "rename", of: "actor", from: "Ferry Line", to: "Blue Ferry Line" });
    expect(record.actors[1]).toMatchObject({
      id: "ferry-line",
      name: "Blue Ferry Line",
      aliases: ["The line", "Ferry Line"],
    });
    expect(corrected({ kind: "rename", of: "issue", from: "pay", to: "wages" }).issues[2]).toEqual({
      id: "pay",
      label: "wages",
    });
  });

  test("renamed to a name that is taken is merged", () => {
    const record = corrected({ kind: "rename", of: "actor", from: "Ada Roth", to: "Ferry Line" });
    expect(record.actors.map(({ id }) => id)).toEqual(["seafarers-union", "ferry-line"]);
  });

  test.each(["merge", "rename", "split"] as const)(
    "a %s of names that the record does not have changes nothing",
    (kind) => {
      const change = {
        merge: { kind, of: "issue", from: ["tides"], into: "pay" },
        rename: { kind, of: "actor", from: "Nobody", to: "Somebody" },
        split: { kind, of: "actor", from: "Nobody", into: "Somebody", aliases: ["x"], lines: [] },
      }[kind] as Change;
      expect(corrected(change)).toEqual(machine);
    },
  );

  test("a line corrected after a merge is found under the new name", () => {
    const merge: Change = { kind: "merge", of: "actor", from: ["Seafarers Union"], into: "Ada Roth" };
    const merged = corrected(merge);
    const record = corrected(merge, { kind: "reject", line: lineFor("p4", merged), reason: null });
    expect(record.positions.map(({ id }) => id)).toEqual(["p1", "p2", "p3", "p5"]);
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
