import { expect, test } from "vitest";
import { at, SAMPLE } from "../../../test/sample-record.ts";
import { issuesAtStake } from "./at-stake.ts";

const [lift] = SAMPLE.positions;
if (!lift) throw new Error("the sample has positions");
const told = { ...lift, issue: "harbour", conditions: [], origins: 1, evidence: [at("ledger", "would lift")] };
const elsewhere = { ...told, id: "elsewhere", evidence: [at("harbour", "ready to lift")] };
const blames = { ...elsewhere, act: "accuse" as const };
const terms = { ...elsewhere, issue: "blockade", conditions: lift.conditions.map((c) => ({ ...c, issue: "harbour" })) };

const isNamed = (positions: (typeof told)[], origins: number): boolean =>
  issuesAtStake({ ...SAMPLE, positions }, origins).has("harbour");

test.each([
  ["two lines", [told, elsewhere], 4],
  ["a line and another's terms", [told, terms], 4],
  ["one line that two tell independently", [{ ...told, origins: 2 }], 4],
  ["one line that a person has seen", [{ ...told, madeBy: ["human/edit"] as const }], 4],
  ["one line, in a story of few", [told], 3],
] as const)("a page names what is held by %s", (_, positions, origins) =>
  expect(isNamed(positions as unknown as (typeof told)[], origins)).toBe(true),
);

test.each([
  ["one line, in a story of many", [told], 4],
  ["two who say it in one sentence", [told, { ...told, id: "other", party: "union" }], 4],
  ["who only accuses", [blames], 3],
  ["whose words do not tell it", [{ ...told, issueBasis: "inferred" as const }], 3],
] as const)("and not what is held by %s", (_, positions, origins) =>
  expect(isNamed(positions as unknown as (typeof told)[], origins)).toBe(false),
);
