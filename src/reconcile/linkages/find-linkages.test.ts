import { expect, test } from "vitest";
import type { Act, Position, Relation } from "../../domain/position.ts";
import { findLinkages } from "./find-linkages.ts";

const position = (act: Act, relation: Relation, gets: string | null): Position => ({
  id: "p",
  party: "norland",
  speaker: null,
  act,
  strength: "will",
  deed: null,
  issue: "herring",
  toward: [],
  claim: "",
  conditions: [{ relation, issue: gets, party: null, article: "a", start: 0, end: 1 }],
  statedBy: "self",
  said: null,
  evidence: [{ article: "a", start: 0, end: 1 }],
  attributions: [],
  reports: 1,
  origins: 1,
  score: 1,
  madeBy: [],
});

const linkagesOf = (act: Act, relation: Relation, gets: string | null, words: string): string[] =>
  findLinkages([position(act, relation, gets)], () => words).map((l) => `${l.gives} ${l.relation} ${l.gets}`);

test.each<[string, Act, Relation, string]>([
  ["a price", "offer", "in-exchange-for", "in exchange for the harbour"],
  ["what would lift a refusal", "reject", "until", "until the harbour is lit"],
  ["what a refused draft lacks", "reject", "because", "because they held no harbour"],
  ["what a refused draft does not name", "reject", "because", "since it didn’t name the harbour"],
])("%s is a trade", (_, act, relation, words) =>
  expect(linkagesOf(act, relation, "harbour", words)).toEqual([`herring ${relation} harbour`]),
);

test.each<[string, Act, Relation, string | null, string]>([
  ["a reason", "reject", "because", "harbour", "because of the harbour"],
  ["a reason to give", "offer", "because", "harbour", "because no harbour is lit"],
  ["what brings a refusal about", "reject", "if", "harbour", "if the harbour is lit"],
  ["a judgement", "assess", "if", "harbour", "if the harbour is lit"],
  ["one issue for itself", "offer", "if", "herring", "if others give herring"],
  ["what names no issue", "offer", "if", null, "if it was cheap"],
])("%s is none", (_, act, relation, gets, words) => expect(linkagesOf(act, relation, gets, words)).toEqual([]));
