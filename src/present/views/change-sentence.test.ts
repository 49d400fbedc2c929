import { expect, test } from "vitest";
import type { Change, Line } from "../../domain/correction.ts";
import { changeSentence } from "./change-sentence.ts";

const line: Line = {
  party: "Dockers Union",
  speaker: null,
  act: "offer",
  strength: "will",
  issue: "blockade",
  toward: [],
  claim: "It would lift the blockade.",
  conditions: [],
  statedBy: "self",
  said: null,
  evidence: [],
};
const conflict = { kind: "figure", evidence: [] } as const;
const LINE = "Dockers Union: “It would lift the blockade.”";

test.each<{ change: Change; told: string }>([
  { change: { kind: "confirm", line }, told: `confirmed ${LINE}` },
  { change: { kind: "reject", line, reason: null }, told: `rejected ${LINE}` },
  { change: { kind: "reject", line, reason: "nobody says it" }, told: `rejected ${LINE}: nobody says it` },
  {
    change: {
      kind: "correct",
      line,
      set: { act: "demand", issue: "bonus", said: { date: "2031-05-06", basis: "stated" }, conditions: [] },
    },
    told: `corrected ${LINE}: demands, issue bonus, said on 6 May 2031 and 0 conditions`,
  },
  { change: { kind: "correct", line, set: { said: null } }, told: `corrected ${LINE}: no day` },
  { change: { kind: "add", line }, told: `added ${LINE}` },
  { change: { kind: "confirm-conflict", conflict }, told: "confirmed that reports disagree (figure)" },
  {
    change: { kind: "dismiss-conflict", conflict, reason: "two years" },
    told: "dismissed a disagreement (figure): two years",
  },
  { change: { kind: "merge", of: "actor", from: ["A", "B"], into: "C" }, told: "merged A and B into C" },
  {
    change: { kind: "split", of: "actor", from: "A", into: "B", aliases: ["the B"], lines: [line] },
    told: "split B from A with the B and 1 claim",
  },
  { change: { kind: "rename", of: "issue", from: "a", to: "b" }, told: "renamed a to b" },
  { change: { kind: "undo", correction: "c1" }, told: "took a correction back" },
])("$told", ({ change, told }) => expect(changeSentence(change)).toBe(told));
