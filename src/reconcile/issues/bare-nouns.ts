import { wordsIn } from "../../text/content-words.ts";

const keysOf = (words: string): ReadonlySet<string> => new Set(wordsIn(words).map((w) => w.key));

/** Names for what is negotiated that say nothing of its matter; one key for all of them. Sorted. */
export const DEAL: ReadonlySet<string> = keysOf(
  "accord agreement arrangement bargain compact contract deal pact settlement treaty understanding",
);

/**
 * Heads that tell no issue from another: stances, stages and manners of talks, people, measures, and the furniture of reports.
 * A topic of such words alone is about what its report is about. Sorted.
 */
export const BARE: ReadonlySet<string> = keysOf(
  `ability action activity advance alternative ambition anger answer approach area argument aspect assessment attempt attitude
  authority balance basis battle behaviour breakthrough call campaign challenge chance claim comment commitment committee
  community company compromise concern conclusion condition conduct confidence conflict consequence consideration consultation
  contact council country criticism crisis debate decision deference degree delay delegate delegation demand desire dialogue
  difference difficulty disagreement discussion dispute dlrs draft economy effect effort element end enthusiasm event example
  expectation extent fact factor failure fear flexibility follow force form framework future gap goal government ground group head
  help hope idea impact importance importer improvement incentive initiative intention interest issue job key lack leader leadership
  letter line manner market matter meaning meeting member message method minister mission mln move nation need negotiation
  nothing objection objective offer official opening opinion opportunity opposition option outcome outline package part participant
  partner party path people period phase plan point policy position possibility potential power presence president pressure
  principle priority problem process producer progress project promise proposal prospect purpose question range reaction readiness
  reason regard relation relationship report representative request requirement resistance resolution respect response responsibility
  result risk role round scenario scheme sense session share side sign situation solution something source stage stance standpoint
  statement step story strategy success suggestion summit support surprise system talk task team tension term thing threat time
  tone toughness type understanding use view viability warning way weakness willingness wish word work world`,
);
