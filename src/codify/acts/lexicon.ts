import type { Act } from "../../domain/position.ts";

/**
 * Words that carry an act when their subject (or the owner of the noun) is an actor. Lemmas, sorted within a line. Own-written from the
 * codebook; docs/codebook.md tells the borderline cases. A negation turns `DENIED` acts round.
 */
const VERBS: Record<Act, string> = {
  offer: "bid offer propose tender volunteer",
  demand:
    "advocate appeal ask beg call clamour demand exhort implore insist lobby plead press pressure push recommend request require seek urge want wish",
  accept: "accept adopt agree approve concede embrace endorse okay ratify sign",
  reject: "block decline defy dismiss disapprove object oppose rebuff refuse reject resist shun spurn veto",
  commit: "assure commit guarantee pledge promise undertake vow",
  support: "applaud back champion commend defend praise support welcome",
  accuse:
    "accuse assail attack blame blast castigate chide complain condemn criticise criticize decry denounce deplore deride fault lambast lament protest question rebuke slam",
  threaten: "threaten warn",
  assess:
    "anticipate believe consider doubt estimate expect feel fear forecast foresee judge predict reckon regard think view",
};

const NOUNS: Record<Act, string> = {
  offer: "bid offer proposal readiness willingness",
  demand: "appeal call demand insistence plea pressure request",
  accept: "acceptance agreement approval consent endorsement",
  reject: "disapproval objection opposition refusal rejection resistance veto",
  commit: "assurance commitment guarantee pledge promise vow",
  support: "backing praise support",
  accuse: "accusation condemnation criticism denunciation protest",
  threaten: "threat ultimatum warning",
  assess: "assessment belief doubt expectation forecast optimism pessimism prediction view",
};

const invert = (table: Record<Act, string>): ReadonlyMap<string, Act> =>
  new Map(Object.entries(table).flatMap(([act, words]) => words.split(" ").map((word) => [word, act as Act] as const)));

export const ACT_OF_VERB = invert(VERBS);
export const ACT_OF_NOUN = invert(NOUNS);

/** What an act becomes when it is denied; acts that are not listed say nothing when denied. */
export const DENIED: Partial<Record<Act, Act>> = { accept: "reject", reject: "accept" };

/** Modals by which a speaker asks something of somebody: "Brazil must pay". */
export const OBLIGING: ReadonlySet<string> = new Set(["must", "ought", "shall", "should"]);
