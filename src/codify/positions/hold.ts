import type { Act } from "../../domain/position.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import { actByCodebook } from "../acts/by-codebook.ts";
import { isNoStance } from "../acts/no-stance.ts";
import type { Proposal } from "../acts/proposal.ts";
import type { Parse } from "../parse.ts";
import { holderTold } from "./holder-told.ts";
import { mayHold } from "./may-hold.ts";
import { wordsShown } from "./words-shown.ts";

/** A proposal whose holder is known. */
export interface Held extends Proposal {
  /** The act that its proposer took the words for, before the codebook settled it. */
  readonly takenFor: Act;
  readonly actor: Draft;
  readonly party: Draft;
}

/** The proposal with its holder's party, the act that its words tell, and the words that a page quotes; none where it is no stance of anybody's. */
export function hold(proposal: Proposal, cast: Cast, parse: Parse): readonly Held[] {
  const actor = holderTold(proposal, cast, parse);
  const evidence = wordsShown(proposal.evidence, parse);
  if (!actor || !evidence) return [];
  const { act: takenFor } = proposal;
  const party = partyOf(actor);
  const isStance = mayHold(party, takenFor, parse.annotations.article) && !isNoStance(proposal, evidence, parse);
  const act = actByCodebook(takenFor, parse.text(evidence));
  return isStance ? [{ ...proposal, act, takenFor, evidence, actor, party }] : [];
}
