import { expect, test } from "vitest";
import type { Act, Relation } from "../domain/position.ts";
import { tradesOf } from "./trades.ts";

const trades = (act: Act, relation: Relation, names: string | null, words = "") =>
  tradesOf(
    { act, issue: "herring", conditions: [{ relation, issue: names, party: null, article: "a", start: 0, end: 1 }] },
    () => words,
  ).map(({ gives, gets }) => `${gives} for ${gets}`);

test.each<[string, Act, Relation, string]>([
  ["a price", "offer", "in-exchange-for", ""],
  ["what would lift a refusal", "reject", "until", "until the harbour is lit"],
  ["what a refused draft lacks", "reject", "because", "because they held no harbour"],
  ["what a refused draft does not name", "reject", "because", "since it didn’t name the harbour"],
  ["what would avert a threat", "threaten", "unless", "unless the harbour is lit"],
])("%s is a trade", (_, act, relation, words) =>
  expect(trades(act, relation, "harbour", words)).toEqual(["herring for harbour"]),
);

test.each<[string, Relation, string]>([
  ["what a demand would buy", "in-exchange-for", "as a condition for the harbour"],
  ["what comes after what is demanded", "until", "before opening the harbour"],
])("%s is given for it", (_, relation, words) =>
  expect(trades("demand", relation, "harbour", words)).toEqual(["harbour for herring"]),
);

test.each<[string, Act, Relation, string | null, string]>([
  ["a reason", "reject", "because", "harbour", "because of the harbour"],
  ["a reason to give", "offer", "because", "harbour", "because no harbour is lit"],
  ["what brings a refusal about", "reject", "if", "harbour", "if the harbour is lit"],
  ["what brings a threat about", "threaten", "if", "harbour", "if the harbour is lit"],
  ["how long an undertaking lasts", "commit", "until", "harbour", "until the harbour is lit"],
  ["what is paid for already", "demand", "in-exchange-for", "harbour", "as compensation for the harbour"],
  ["how long a demand stands", "demand", "until", "harbour", "until the harbour is lit"],
  ["a judgement", "assess", "if", "harbour", "if the harbour is lit"],
  ["one issue for itself", "offer", "if", "herring", "if others give herring"],
  ["what names no issue", "offer", "if", null, "if it was cheap"],
])("%s is none", (_, act, relation, names, words) => expect(trades(act, relation, names, words)).toEqual([]));
