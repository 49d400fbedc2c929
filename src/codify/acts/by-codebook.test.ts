import { expect, test } from "vitest";
import type { Act } from "../../domain/position.ts";
import { actByCodebook } from "./by-codebook.ts";

test.each<[string, Act, Act]>([
  ["Norland is ready to sign the treaty", "offer", "accept"],
  ["the union is prepared to accept the draft", "offer", "accept"],
  ["the nurses can live with eight per cent", "support", "accept"],
  ["Norland no longer objects to observers", "reject", "accept"],
  ["Sudmark dropped its opposition to the map", "reject", "accept"],
  ["the crews dropped their demand for a bonus", "demand", "offer"],
  ["the union called off the strike", "reject", "commit"],
  ["the guards walked out at noon", "reject", "commit"],
  ["the strike could be called off", "threaten", "offer"],
  ["the ministry would support mediation", "offer", "support"],
  ["the opposition welcomed the audit", "accept", "support"],
  ["the owner dismissed him as a dreamer", "reject", "accuse"],
  ["a longer guarantee was impossible", "assess", "reject"],
])("%s: no %s but %s", (words, taken, is) => expect(actByCodebook(taken, words)).toBe(is));

test.each<[string, Act]>([
  ["the growers are ready to cut shipments", "offer"],
  ["the union would accept crews of ten", "offer"],
  ["Sudmark refuses to drop its opposition", "reject"],
  ["the crews dropped anchor", "commit"],
  ["the union called off talks", "reject"],
  ["the board supports the audit", "commit"],
  ["the board dismissed the bid as too low", "reject"],
  ["peace is possible", "assess"],
  ["the demand was impossible", "demand"],
])("%s stays %s", (words, act) => expect(actByCodebook(act, words)).toBe(act));
