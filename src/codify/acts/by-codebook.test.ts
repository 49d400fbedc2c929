import { expect, test } from "vitest";
import type { Act } from "../../domain/position.ts";
import { actByCodebook } from "./by-codebook.ts";

test.each<[string, Act, Act]>([
  ["Norland is ready to sign the treaty", "offer", "accept"],
  ["the union is prepared to accept the draft", "offer", "accept"],
  ["ministers appear close to signing", "assess", "accept"],
  ["the nurses can live with eight per cent", "support", "accept"],
  ["the board is prepared to accept 40", "offer", "accept"],
  ["Sudmark would go along with nine years", "offer", "accept"],
  ["the drivers would accept it", "offer", "accept"],
  ["she would sign such a bill", "offer", "accept"],
  ["Norland will not object to observers", "reject", "accept"],
  ["the owners don't oppose arbitration", "offer", "accept"],
  ["Norland no longer objects to observers", "reject", "accept"],
  ["Sudmark dropped its opposition to the map", "reject", "accept"],
  ["Norland had not rejected the map and would look at it", "accept", "offer"],
  ["the owners did not rule out a bonus", "reject", "offer"],
  ["the union hasn't yet refused the draft", "accept", "offer"],
  ["Sudmark has ruled out nothing", "reject", "offer"],
])("%s: no %s but %s", (words, taken, is) => expect(actByCodebook(taken, words)).toBe(is));

test.each<[string, Act]>([
  ["the growers are ready to cut shipments", "offer"],
  ["they did not say that they would sign it", "reject"],
  ["we did not say we would accept it", "assess"],
  ["she will sign eight", "offer"],
  ["the ministry does not appeal to donors", "reject"],
  ["they stood near the hall where pacts are signed", "assess"],
  ["the union would accept crews of ten", "offer"],
  ["Sudmark refuses to drop its opposition", "reject"],
  ["the crews dropped anchor", "reject"],
  ["Norland will not reject the map", "accept"],
  ["the fleet did not rule out a blockade", "threaten"],
  ["the owners have rejected the bonus", "reject"],
  ["the crews dropped their demand for a bonus", "reject"],
])("%s stays %s", (words, act) => expect(actByCodebook(act, words)).toBe(act));
