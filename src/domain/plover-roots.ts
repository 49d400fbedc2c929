/** PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/**
 * Event roots of PLOVER (https://github.com/openeventdata/PLOVER) with their quad class. `YIELD` is what later lists part into CONCEDE
 * and RETREAT; docs/codebook.md, "From acts to PLOVER".
 */
export const QUAD_OF = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  AID: 2,
  COOPERATE: 2,
  YIELD: 2,
  ACCUSE: 3,
  REJECT: 3,
  REQUEST: 3,
  THREATEN: 3,
  ASSAULT: 4,
  COERCE: 4,
  MOBILIZE: 4,
  PROTEST: 4,
  SANCTION: 4,
} as const satisfies Readonly<Record<string, Quad>>;
export type PloverRoot = keyof typeof QUAD_OF;
