import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import type { Act } from "../../domain/position.ts";
import { digest } from "../digest.ts";
import { moveBetween, sumIn } from "./sums.ts";

const read = (text: string) => {
  const report = digest(written({ id: "r", text }));
  return sumIn([{ article: "r", start: 0, end: text.length }], () => report);
};

test.each([
  ["The port offered 3 per cent", "%", 3],
  ["The port raised its offer to €55 million, from €50 million", "$ euro", 55e6],
])("%s", (text, of, value) => expect(read(text)).toMatchObject({ of, value }));

test.each([
  ["two sums", "The port offered 3 per cent now and 2 per cent in May"],
  ["no sum of money or share of anything", "The port offered 14 cabins for nine years"],
  ["no sum", "The port offered more"],
])("names not one sum: %s", (_, text) => expect(read(text)).toBeNull());

const move = (act: Act, from: string, to: string) => {
  const [a, b] = [read(from), read(to)];
  return a && b && moveBetween(act, a, b);
};

test.each<[Act, string, string, string]>([
  ["offer", "offered 3 per cent", "offered 5 per cent", "softening"],
  ["offer", "offered 5 per cent", "offered 3 per cent", "hardening"],
  ["offer", "would cut its fees to $40", "would cut its fees to $30", "softening"],
  ["demand", "demanded $90 million", "demanded $70 million", "softening"],
  ["demand", "demanded $70 million", "demanded $90 million", "hardening"],
])("%s: %s, then %s", (act, from, to, kind) => expect(move(act, from, to)).toBe(kind));

test.each<[Act, string, string]>([
  ["offer", "offered 3 per cent", "offered €5 million"],
  ["offer", "offered 3 per cent", "offered 3 percent"],
  ["offer", "offered $3 million", "would lend $5 million"],
  ["reject", "rejected 3 per cent", "rejected 5 per cent"],
])("no move: %s %s, then %s", (act, from, to) => expect(move(act, from, to)).toBeNull());
