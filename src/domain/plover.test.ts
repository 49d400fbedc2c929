import { expect, test } from "vitest";
import { ploverOf } from "./plover.ts";

test.each([
  { act: "commit", deed: "AID", event: { root: "AID", quad: 2 } },
  { act: "commit", deed: null, event: { root: "AGREE", quad: 1 } },
  { act: "accept", deed: "SUPPORT", event: { root: "SUPPORT", quad: 1 } },
  { act: "reject", deed: "AID", event: { root: "REJECT", quad: 3 } },
  { act: "assess", deed: "ACCUSE", event: null },
] as const)("$act of words that do $deed", ({ act, deed, event }) => expect(ploverOf({ act, deed })).toEqual(event));
