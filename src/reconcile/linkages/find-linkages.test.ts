import { expect, test } from "vitest";
import type { Position } from "../../domain/position.ts";
import { linkagesOf } from "./find-linkages.ts";

const offer = (id: string, party: string, names: string): Position => ({
  id,
  party,
  speaker: null,
  act: "offer",
  strength: "will",
  deed: null,
  issue: "herring",
  issueBasis: "stated",
  toward: [],
  claim: "",
  conditions: [{ relation: "if", issue: names, party: null, article: "a", start: 0, end: 1 }],
  statedBy: "self",
  said: null,
  evidence: [{ article: "a", start: 0, end: 1 }],
  attributions: [],
  reports: 1,
  origins: 1,
  score: 1,
  madeBy: [],
});

const linked = (positions: readonly Position[], named: readonly string[]) =>
  linkagesOf(positions, { textOf: () => "", name: (_, issue) => named.includes(issue) }).map(
    ({ party, gives, gets, positions: by }) => [party, gives, gets, ...by],
  );

test("one trade of one party is one linkage, with all positions that say so", () =>
  expect(
    linked(
      [offer("q", "norland", "harbour"), offer("p", "norland", "harbour"), offer("r", "sudania", "harbour")],
      ["herring", "harbour"],
    ),
  ).toEqual([
    ["norland", "herring", "harbour", "p", "q"],
    ["sudania", "herring", "harbour", "r"],
  ]));

test.each([["herring"], ["harbour"]])("whose words name %s alone ties nothing", (issue) =>
  expect(linked([offer("p", "norland", "harbour")], [issue])).toEqual([]),
);
