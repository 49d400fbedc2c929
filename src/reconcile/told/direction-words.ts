import { NEGATIONS } from "../../text/negation.ts";
/**
 * Words by which one lets go of a thing, and words by which one takes or wants it, as lemmas; a phrase is a verb and its particle.
 * Own-written, sorted.
 */
export const AWAY: ReadonlySet<string> = new Set(
  "abandon block cancel decline dismiss drop forgo halt lose oppose quit rebuff refuse reject relinquish renounce resist scrap shelve shun spurn suspend veto waive withdraw".split(
    " ",
  ),
);
export const AWAY_PHRASES: ReadonlySet<string> = new Set([
  "back away",
  "back out",
  "give up",
  "no to",
  "pull out",
  "rule out",
  "shut door",
  "slam door",
  "throw out",
  "turn down",
  "walk away",
  "walk out",
]);
export const TOWARD: ReadonlySet<string> = new Set(
  "accept accession adopt admission agree approve back demand embrace endorse enter entry join keep ratify ready retain secure seek sign support want welcome willing willingness yes".split(
    " ",
  ),
);
export const DENYING: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ..."fail lack reluctant unready unwilling without".split(" "),
]);
