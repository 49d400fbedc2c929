import { describe, expect, test } from "vitest";
import type { Change } from "../domain/correction.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { corrected, inShort, lineFor, log, machine } from "./corrected.contract.ts";

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

  test.each([
    ["actor", "Ferry Line", "Blue Ferries", "Seafarers Union, Blue Ferries: pay"],
    ["issue", "pay", "wages", "Seafarers Union, Ferry Line: wages"],
  ] as const)("a storyline is called by the new name of its %s", (of, from, to, title) => {
    const storylines = machine.storylines.map((one) => ({ ...one, title: "Seafarers Union, Ferry Line: pay" }));
    const record = applyCorrections({ ...machine, storylines }, log({ kind: "rename", of, from, to }));
    expect(record.storylines.map((one) => one.title)).toEqual([title]);
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
