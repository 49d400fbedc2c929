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
])("%s: “%s” is %s", (act, words, strength) => expect(strengthOf(act, words)).toBe(strength));

test.each<[Act, string, string]>([
  ["assess", "a deal may be close", "will"],
  ["accuse", "the owners could have paid", "will"],
])("%s is not weakened by its own doubt: %s", (act, words, strength) => expect(strengthOf(act, words)).toBe(strength));
