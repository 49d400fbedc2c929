import { type PloverRoot, QUAD_OF, type Quad } from "./plover-roots.ts";
import type { Position } from "./position.ts";

/** Roots that an act can have, the first where the words give none of them. An assessment changes nothing and is no event. */
const ROOTS_OF: Readonly<Record<Position["act"], readonly PloverRoot[]>> = {
  offer: ["AGREE"],
  demand: ["REQUEST", "THREATEN"],
  accept: ["AGREE", "SUPPORT", "YIELD"],
  reject: ["REJECT"],
  commit: [
    "AGREE",
    "AID",
    "ASSAULT",
    "COERCE",
    "CONSULT",
    "COOPERATE",
    "MOBILIZE",
    "PROTEST",
    "SANCTION",
    "SUPPORT",
    "THREATEN",
    "YIELD",
  ],
  support: ["SUPPORT", "AID"],
  accuse: ["ACCUSE"],
  threaten: ["THREATEN"],
  assess: [],
};

/** What a coder of events writes for a position; `null` for what is no event. docs/codebook.md says why. */
export function ploverOf({
  act,
  deed,
}: Pick<Position, "act" | "deed">): { readonly root: PloverRoot; readonly quad: Quad } | null {
  const roots = ROOTS_OF[act];
  const root = deed && roots.includes(deed) ? deed : roots[0];
  return root ? { root, quad: QUAD_OF[root] } : null;
}
