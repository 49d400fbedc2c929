import { describe, expect, test } from "vitest";
import type { Change } from "../domain/correction.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { inShort, lineFor, log, machine, reread } from "./corrected.contract.ts";
import { FIRST, SECOND, sampleRecord } from "./sample-record.contract.ts";

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
