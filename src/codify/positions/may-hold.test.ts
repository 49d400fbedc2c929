import { expect, test } from "vitest";
import type { ActorKind } from "../../domain/actor.ts";
import type { Act } from "../../domain/position.ts";
import { mayHold } from "./may-hold.ts";

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
])("%s %s: %s %s", (kind, name, act, expected) => expect(mayHold({ kind, name }, act)).toBe(expected));
