import type { Parse } from "../parse.ts";
import { type Proposal, READER } from "./proposal.ts";
import { spokenActs } from "./spoken-acts.ts";
import { stanceAdjectives, stanceNouns, stanceVerbs } from "./stance-words.ts";

/** Every rule that proposes a stance. The surest first: a later one that says the same adds its name only. */
export const ACT_RULES: readonly ((parse: Parse) => readonly Proposal[])[] = [
  stanceVerbs,
  stanceAdjectives,
  spokenActs,
  stanceNouns,
];

/** What the reader model itself proposes. */
export const modelProposals = (parse: Parse): readonly Proposal[] =>
  parse.annotations.stances.map((stance) => ({ ...stance, by: READER }));
