import { expect, test } from "vitest";
import type { LocalPosition } from "../../domain/coded-report.ts";
import type { Cast } from "../actors/cast.ts";
import type { Digest } from "../digest.ts";
import type { ToldAlike } from "../statements/in-context.ts";
import type { Passage } from "../statements/passages.ts";
import { borneOut } from "./borne-out.ts";

const north = { id: "north" } as Digest;
const south = { id: "south" } as Digest;
const reprint = { id: "reprint" } as Digest;
const originOf = (article: string): string => (article === "reprint" ? "south" : article);
const cast = new Map([
  ["port", { side: "port" }],
  ["union", { side: "union" }],
  ["leader", { side: "union" }],
]) as unknown as Cast;
const casts = new Map([north, south, reprint].map((report) => [report, cast]));

const position = (party: string, act: string, score: number): LocalPosition => ({ party, act, score }) as LocalPosition;
const passage = (report: Digest, ...positions: readonly LocalPosition[]): Passage =>
  ({ report, positions }) as unknown as Passage;

/** The chance of a weakly read refusal by the union, when these passages likely give the same utterance. */
function chance(...others: readonly Passage[]) {
  const weak = position("union", "reject", 0.2);
  const a = passage(north, weak);
  const told = others.map((b) => ({ likely: [{ a, b, score: 0.9 }] }) as unknown as ToldAlike);
  return borneOut({ pairs: { told, between: () => null }, casts, originOf })(weak);
}

const refused = position("union", "reject", 0.8);

test.each<readonly [string, number]>([
  ["the same in another report", chance(passage(south, refused))],
  ["the same by whoever speaks for the party", chance(passage(south, position("leader", "reject", 0.8)))],
])("%s bears a weak reading out", (_, borne) => expect(borne).toBeGreaterThan(0.4));

test.each<readonly [string, number]>([
  ["nothing else", chance()],
  ["another party", chance(passage(south, position("port", "reject", 0.8)))],
  ["another act", chance(passage(south, position("union", "accept", 0.8)))],
  ["its own report", chance(passage(north, refused))],
])("%s leaves it as it is", (_, borne) => expect(borne).toBeCloseTo(0.2));

test("a report and its reprint bear it out once", () =>
  expect(chance(passage(south, refused), passage(reprint, refused))).toBe(chance(passage(south, refused))));

test("two weak readings bear each other out, less than a sure one does", () => {
  const both = chance(passage(south, position("union", "reject", 0.2)));
  expect(both).toBeGreaterThan(0.2);
  expect(both).toBeLessThan(chance(passage(south, refused)));
});
