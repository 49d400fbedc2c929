import { expect, test } from "vitest";
import type { Line } from "../domain/correction.ts";
import { withItsParty } from "./with-its-party.ts";

const line = (claim: string, words: string, speaker: string | null = null): Line => ({
  ...{ party: "government", speaker, act: "reject", strength: "will", issue: "pay", toward: [], claim, conditions: [] },
  ...{ statedBy: "self", said: null },
  evidence: [{ article: "a", source: "a", exact: words, prefix: "", suffix: "", start: 0 }],
});

test.each([
  ["Government: it will not talk", "it will not talk", "Ferry Union: it will not talk"],
  ["Government has kept out", "has so far kept out", "Ferry Union has kept out"],
])("the claim “%s” begins with the new name", (claim, words, now) => {
  expect(withItsParty(line(claim, words), { party: "Ferry Union" })).toEqual({ party: "Ferry Union", claim: now });
});

test.each([
  ["the name is printed", "Government has kept out", "Government has kept out", {}],
  ["somebody else is named", "Ada Roth: it will not talk", "it will not talk", {}],
  ["another word begins so", "Governments have kept out", "have kept out", {}],
  ["the claim was corrected, too", "Government: no", "no", { claim: "It says no." }],
])("the claim stays where %s", (_, claim, words, set) => {
  const said = { party: "Ferry Union", ...set };
  expect(withItsParty(line(claim, words), said)).toEqual(said);
});

test("who spoke for itself is the new party, where no speaker was named", () => {
  const own = line("No", "no", "government");
  expect(withItsParty(own, { party: "Ferry Union" })).toEqual({ party: "Ferry Union", speaker: "Ferry Union" });
  expect(withItsParty(own, { party: "Ferry Union", speaker: null })).toEqual({ party: "Ferry Union", speaker: null });
  expect(withItsParty(line("No", "no", "Ada Roth"), { party: "Ferry Union" })).toEqual({ party: "Ferry Union" });
});

test("without another party nothing follows", () => {
  expect(withItsParty(line("Government: no", "no"), { act: "offer" })).toEqual({ act: "offer" });
  expect(withItsParty(line("Government: no", "no"), { party: "government" })).toEqual({ party: "government" });
});
