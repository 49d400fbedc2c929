import { expect, test } from "vitest";
import type { ActorKind } from "../../domain/actor.ts";
import type { Act } from "../../domain/position.ts";
import { mayHold } from "./may-hold.ts";

const UNTOLD = { outlet: null, agency: null };
const REPORT = { outlet: "The Harbour Post", agency: "MNA" };

test.each<[ActorKind, string, Act, boolean]>([
  ["state", "Kenya", "offer", true],
  ["group", "growers", "reject", true],
  ["unnamed", "critics", "assess", true],
  ["unnamed", "critics", "accuse", true],
  ["unnamed", "observers", "demand", true],
  ["unnamed", "observers", "offer", false],
  ["unnamed", "analysts", "reject", false],
  ["unnamed", "port sources", "assess", true],
  ["unnamed", "port sources", "demand", false],
])("%s %s: %s %s", (kind, name, act, expected) => expect(mayHold({ kind, name }, act, UNTOLD)).toBe(expected));

test.each(["Harbour Post", "HARBOUR POST", "MNA", "Reuters", "Associated Press"])("%s only tells", (name) =>
  expect(mayHold({ kind: "organisation", name }, "demand", REPORT)).toBe(false),
);

test.each(["Harbour Board", "Post", "PA", "AP", "Coast Courier"])("%s may be a party", (name) =>
  expect(mayHold({ kind: "organisation", name }, "demand", REPORT)).toBe(true),
);

test("what a party itself puts out is its word", () =>
  expect(
    mayHold({ kind: "organisation", name: "Halm Ferries" }, "offer", { outlet: "Halm Ferries", agency: null }),
  ).toBe(true));
