import { expect, test } from "vitest";
import type { Act } from "../../domain/position.ts";
import { strengthOf } from "./strength.ts";

test.each<[Act, string, string]>([
  ["offer", "the union hinted at a shorter strike", "hint"],
  ["offer", "the owners are open to a bonus", "open"],
  ["accept", "the union is ready to sign", "ready"],
  ["commit", "we will reopen the port", "will"],
  ["reject", "the union has rejected the offer", "done"],
  ["demand", "they must pay the bonus", "will"],
  ["reject", "the union was not ready to sign", "will"],
  ["reject", "there could be no deal without a bonus", "will"],
  ["reject", "the union might not sign", "hint"],
  ["reject", "the union could reject the offer", "open"],
  ["offer", "the owners have not ruled out a bonus and could not wait", "open"],
  ["offer", "the owners have not yet rejected the draft", "open"],
])("%s: “%s” is %s", (act, words, strength) => expect(strengthOf(act, words)).toBe(strength));

test.each<[Act, string, string]>([
  ["assess", "a deal may be close", "will"],
  ["accuse", "the owners could have paid", "will"],
])("%s is not weakened by its own doubt: %s", (act, words, strength) => expect(strengthOf(act, words)).toBe(strength));
