import { expect, test } from "vitest";
import type { Change } from "../domain/correction.ts";
import { toGold } from "./gold.ts";
import { lineOf } from "./line.ts";
import { sampleRecord } from "./sample-record.contract.ts";

const machine = sampleRecord();
const lines = machine.positions.map((one) => lineOf(machine, one));
const gold = (...changes: readonly Change[]) =>
  toGold(
    machine,
    changes.map((change, n) => ({ id: `c${n}`, at: "2031-05-03T08:00:00.000Z", by: "ada", change })),
  );
const [one, two, three] = lines;
if (!one || !two || !three) throw new Error("the sample has too few lines");

test("what nobody looked at is no gold", () => expect(gold()).toEqual([]));

test("confirmed and corrected lines stand by document, as the guideline writes them", () => {
  const documents = gold(
    { kind: "confirm", line: one },
    { kind: "correct", line: three, set: { toward: ["Seafarers Union"] } },
  );
  expect(documents.map(({ doc }) => doc)).toEqual(["https://harbour.example/a", "https://harbour.example/b"]);
  expect(documents[0]?.positions).toEqual([
    {
      id: "p1",
      party: "Seafarers Union",
      speaker: null,
      act: "offer",
      issue: "sailing",
      claim: one.claim,
      toward: null,
      conditions: [{ relation: "if", text: "if the line drops night duty", start: 75, issue: "night-duty" }],
      evidence: [{ text: "will sail again if the line drops night duty", start: 59 }],
      when: null,
      stated_by: "party itself",
    },
  ]);
  expect(documents[1]?.positions[0]).toMatchObject({ id: "p3", toward: "Seafarers Union" });
  expect(documents[1]?.attributions).toMatchObject([
    { source: { text: "The line", start: 0 }, cue: { text: "said" }, speaker: "Ferry Line" },
  ]);
});

test("rejected lines are kept as such", () => {
  const [document] = gold({ kind: "reject", line: two, reason: null });
  expect(document?.positions).toEqual([]);
  expect(document?.rejected).toMatchObject([
    { party: "Ferry Line", act: "reject", evidence: [{ text: "refused to raise pay" }] },
  ]);
});

test("offsets count code points", () => {
  const [first] = machine.articles;
  if (!first) throw new Error("no article");
  const text = `🛳🛳 ${first.text}`;
  const [document] = toGold(
    { ...machine, articles: [{ ...first, text }, ...machine.articles.slice(1)], positions: [] },
    [{ id: "c", at: "2031-05-03T08:00:00.000Z", by: "ada", change: { kind: "add", line: one } }],
  );
  expect(document?.positions[0]?.evidence).toEqual([
    { text: "will sail again if the line drops night duty", start: 62 },
  ]);
});
