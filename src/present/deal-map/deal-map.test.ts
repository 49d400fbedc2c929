import { describe, expect, test } from "vitest";
import type { Position } from "../../domain/position.ts";
import { dealMap } from "./deal-map.ts";
import { stateOf } from "./issue-state.ts";

const position = (
  party: string,
  act: Position["act"],
  issue: string,
  on = "2031-01-01",
  hangsOn: string | null = null,
): Position => ({
  id: `${party} ${act} ${issue} ${on}`,
  party,
  speaker: null,
  act,
  strength: "will",
  deed: null,
  issue,
  issueBasis: "stated",
  toward: [],
  claim: "",
  conditions: hangsOn ? [{ relation: "if", issue: hangsOn, party: null, article: "a", start: 0, end: 1 }] : [],
  statedBy: "self",
  said: { date: on, basis: "stated" },
  evidence: [{ article: "a", start: 0, end: 1 }],
  attributions: [],
  reports: 1,
  origins: 1,
  score: 1,
  madeBy: [],
});

const asks = (party: string, of: string): Position => ({ ...position(party, "demand", "herring"), toward: [of] });
const ready = (one: Position): Position => ({ ...one, strength: "ready" });
const doubtful = (one: Position): Position => ({ ...one, score: 0.4 });

test.each([
  { state: "agreed", latest: [position("Norland", "offer", "herring"), position("Sudania", "accept", "herring")] },
  { state: "agreed", latest: [position("Norland", "accept", "herring"), position("Sudania", "demand", "herring")] },
  { state: "agreed", latest: [position("Norland", "accept", "herring"), asks("Sudania", "Norland")] },
  { state: "contested", latest: [position("Norland", "accept", "herring"), asks("Sudania", "Tarn")] },
  { state: "contested", latest: [position("Norland", "commit", "herring"), asks("Sudania", "Norland")] },
  { state: "contested", latest: [position("Norland", "commit", "herring"), position("Sudania", "commit", "herring")] },
  { state: "contested", latest: [position("Norland", "offer", "herring"), position("Sudania", "demand", "herring")] },
  {
    state: "conditional",
    latest: [
      position("Norland", "offer", "herring", "2031-01-01", "harbour"),
      position("Sudania", "demand", "herring"),
    ],
  },
  {
    state: "conditional",
    latest: [ready(position("Norland", "accept", "herring")), position("Sudania", "demand", "herring")],
  },
  { state: "contested", latest: [ready(position("Norland", "accept", "herring"))] },
  { state: "contested", latest: [position("Norland", "demand", "herring"), position("Sudania", "demand", "herring")] },
  { state: "contested", latest: [position("Norland", "offer", "herring")] },
  { state: "blocked", latest: [position("Norland", "demand", "herring"), position("Sudania", "reject", "herring")] },
  { state: "silent", latest: [] },
  { state: "contested", latest: [position("Norland", "offer", "herring"), position("Sudania", "support", "herring")] },
  { state: "contested", latest: [position("Norland", "offer", "herring"), position("Sudania", "offer", "herring")] },
  {
    state: "contested",
    latest: [doubtful(position("Norland", "accept", "herring")), position("Sudania", "demand", "herring")],
  },
  {
    state: "contested",
    latest: [position("Norland", "offer", "herring"), doubtful(position("Sudania", "accept", "herring"))],
  },
  {
    state: "contested",
    latest: [position("Norland", "demand", "herring"), doubtful(position("Sudania", "reject", "herring"))],
  },
])("$state", ({ state, latest }) => expect(stateOf(latest)).toBe(state));

describe("the deal map", () => {
  const positions = [
    position("Norland", "reject", "herring", "2031-01-01"),
    position("Norland", "offer", "herring", "2031-01-05", "harbour"),
    position("Sudania", "offer", "harbour", "2031-01-04", "prisoners"),
    position("Norland", "commit", "prisoners", "2031-01-06"),
    position("Sudania", "accept", "prisoners", "2031-01-06"),
    position("Sudania", "assess", "weather", "2031-01-06"),
  ];
  const map = dealMap({
    positions,
    issues: ["herring", "harbour", "prisoners", "weather"].map((id) => ({ id, label: id })),
    linkages: [
      {
        party: "Norland",
        gives: "herring",
        gets: "harbour",
        relation: "if",
        positions: ["Norland offer herring 2031-01-05"],
      },
      {
        party: "Sudania",
        gives: "harbour",
        gets: "prisoners",
        relation: "if",
        positions: ["Sudania offer harbour 2031-01-04"],
      },
    ],
  });

  test("gives each issue the state of its latest positions", () => {
    expect(map.issues.map((i) => [i.issue, i.state])).toEqual([
      ["herring", "conditional"],
      ["harbour", "conditional"],
      ["prisoners", "agreed"],
      ["weather", "silent"],
    ]);
    expect(map.issues[0]?.stances).toEqual([{ party: "Norland", position: "Norland offer herring 2031-01-05" }]);
  });
  test("finds what would have to be granted, along the conditions", () => {
    expect(map.chains.map((c) => [c.issue, c.steps.map((s) => `${s.party}: ${s.to}`)])).toEqual([
      ["herring", ["Norland: harbour", "Sudania: prisoners"]],
      ["harbour", ["Sudania: prisoners"]],
    ]);
  });
  test("has no edge without a position", () => {
    const known = new Set(positions.map((p) => p.id));
    expect(map.edges.length).toBeGreaterThan(0);
    for (const edge of map.edges)
      expect(edge.positions.length > 0 && edge.positions.every((id) => known.has(id))).toBe(true);
  });
  test("nobody grants what it asks for itself", () => {
    const own = dealMap({
      positions: [
        position("Norland", "offer", "herring", "2031-01-01", "harbour"),
        position("Norland", "offer", "harbour", "2031-01-01", "prisoners"),
      ],
      issues: ["herring", "harbour", "prisoners"].map((id) => ({ id, label: id })),
      linkages: [
        { party: "Norland", gives: "herring", gets: "harbour", relation: "if", positions: ["p"] },
        { party: "Norland", gives: "harbour", gets: "prisoners", relation: "if", positions: ["q"] },
      ],
    });
    expect(own.chains.map((c) => [c.issue, c.steps.map((s) => s.to)])).toEqual([
      ["herring", ["harbour"]],
      ["harbour", ["prisoners"]],
    ]);
  });
  test("conditions that go round in a circle end", () => {
    const circle = dealMap({
      positions: [
        position("Norland", "offer", "herring", "2031-01-01", "harbour"),
        position("Sudania", "offer", "harbour", "2031-01-01", "herring"),
      ],
      issues: ["herring", "harbour"].map((id) => ({ id, label: id })),
      linkages: [
        { party: "Norland", gives: "herring", gets: "harbour", relation: "if", positions: ["p"] },
        { party: "Sudania", gives: "harbour", gets: "herring", relation: "if", positions: ["q"] },
      ],
    });
    expect(circle.chains).toEqual([]);
  });
});
