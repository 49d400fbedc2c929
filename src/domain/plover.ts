import type { Act } from "./position.ts";

/** Event roots of PLOVER (https://github.com/openeventdata/PLOVER), as far as words alone can carry them. */
export type PloverRoot = "AGREE" | "CONSULT" | "SUPPORT" | "YIELD" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN";

/** PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

const ROOT_OF: Readonly<Record<Act, { readonly root: PloverRoot; readonly quad: Quad }>> = {
  offer: { root: "AGREE", quad: 1 },
  demand: { root: "REQUEST", quad: 3 },
  accept: { root: "AGREE", quad: 1 },
  reject: { root: "REJECT", quad: 3 },
  commit: { root: "AGREE", quad: 1 },
  support: { root: "SUPPORT", quad: 1 },
  accuse: { root: "ACCUSE", quad: 3 },
  threaten: { root: "THREATEN", quad: 3 },
  assess: { root: "CONSULT", quad: 1 },
};

/** What a coder of events writes for an act; docs/codebook.md says why. */
export const ploverOf = (act: Act): { readonly root: PloverRoot; readonly quad: Quad } => ROOT_OF[act];
