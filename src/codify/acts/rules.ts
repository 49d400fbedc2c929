import type { Parse } from "../parse.ts";
import { futures } from "./futures.ts";
import type { Proposal } from "./proposal.ts";
import { signings } from "./signings.ts";
import { stanceNouns, stanceVerbs } from "./stance-words.ts";

/** Every rule that proposes a stance. The surest first: a later one that says the same adds its name only. */
export const ACT_RULES: readonly ((parse: Parse) => readonly Proposal[])[] = [
  signings,
  stanceVerbs,
  futures,
  stanceNouns,
];
