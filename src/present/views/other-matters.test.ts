import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import type { Act } from "../../domain/position.ts";
import { type ClaimLine, claimLine } from "./claim-line.ts";
import { lookup } from "./lookup.ts";
import { otherMatters } from "./other-matters.ts";
import type { Stand } from "./state-of-play.ts";

const [FIRST] = SAMPLE.positions;
if (!FIRST) throw new Error("the sample has lines");
const LINE = claimLine(lookup(SAMPLE), FIRST);

const line = (party: string, claim: string, act: Act = "offer", isDoubtful = false): ClaimLine => ({
  ...LINE,
  ...{ id: claim, party, partyId: party, claim, act, isDoubtful, conditions: [], isPast: false },
});
const stand = ([current, ...beside]: readonly ClaimLine[]): Stand => {
  if (!current) throw new Error("a stand has a line");
  return { partyId: current.partyId, party: current.party, current, beside, history: [] };
};
const told = (...stands: readonly (readonly ClaimLine[])[]) => {
  const { lines, more } = otherMatters({ stands: stands.map(stand) });
  return { claims: lines.map(({ claim }) => claim), more };
};

test("several lines of one party, for none of them stands for another", () => {
  const own = ["offers 31,000 a head", "puts off the last pour", "wants bidders by Friday"];
  expect(told(own.map((claim) => line("Firm", claim)))).toEqual({ claims: own, more: 0 });
});

test("those whom it is between first, then others, and never all of one party", () => {
  const many = (party: string) =>
    ["ships", "fuel", "pensions", "cranes"].map((matter) => line(party, `wants ${matter}`, "demand"));
  const { lines, more } = otherMatters({ stands: ["Firm", "Union", "Town", "Bank", "Church"].map(many).map(stand) });
  const byParty = Map.groupBy(lines, ({ party }) => party);
  expect([...byParty].map(([party, all]) => [party, all.length])).toEqual([
    ["Firm", 3],
    ["Union", 3],
    ["Town", 2],
    ["Bank", 1],
    ["Church", 1],
  ]);
  expect(more).toBe(10);
});

test.each([
  ["a doubtful line", line("Firm", "asks for calm", "demand", true)],
  ["a comment, where something is asked or given", line("Firm", "calls it a scandal", "assess")],
  ["what says the same again", line("Firm", "“31,000 a head is what it offers”")],
])("leaves out %s", (_name, other) => {
  expect(told([line("Firm", "offers 31,000 a head"), other])).toEqual({ claims: ["offers 31,000 a head"], more: 1 });
});

test("comments where there is nothing else", () => {
  expect(told([line("Firm", "calls it a scandal", "assess")])).toEqual({ claims: ["calls it a scandal"], more: 0 });
});
