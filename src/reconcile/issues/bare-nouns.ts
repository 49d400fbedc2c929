import { wordsIn } from "../../text/content-words.ts";
import { ACCORDS, ARRANGEMENTS } from "../../text/negotiation-nouns.ts";

const keysOf = (words: string): ReadonlySet<string> => new Set(wordsIn(words).map((w) => w.key));

/** Names for what is negotiated that say nothing of its matter; one key for all of them. Sorted. */
export const DEAL: ReadonlySet<string> = keysOf([...ACCORDS, ...ARRANGEMENTS].join(" "));

/**
 * Heads that tell no issue from another: stances, stages and manners of talks, people, measures, and the furniture of reports.
 * A topic of such words alone is about what its report is about. Sorted.
 */
export const BARE: ReadonlySet<string> = keysOf(
  `ability action activity advance alternative ambition anger answer approach area argument aspect assessment attempt
  attitude authority balance basis battle behaviour bidder body breakthrough building buyer call campaign chair
  challenge chance chief citizen city claim commander comment commitment committee community company compromise concern
  conclusion condition conduct confidence conflict consequence consideration consultation contact conversation council counterpart
  country crisis criticism debate decision deference degree delay delegate delegation demand desire dialogue difference
  difficulty diplomat director disagreement discussion dispute district dlrs door draft driver economy effect effort
  element end engineer enthusiasm event example expectation extent fact factor failure family fear figure flag
  flexibility follow force form framework front future gap goal government ground group gulf gun hall head help home
  hope house idea impact importance importer improvement incentive initiative intention interest island issue job key
  lack leader leadership letter line lorry manager manner market matter meaning meeting member men message method mind
  minister mission mln move name nation need negotiation neighbour newspaper nothing number objection objective offer
  official opening operator opinion opportunity opposition option outcome outline owner package page paper part
  participant partner party passenger path patient people period phase place plan point policy position possibility
  potential power presence president press pressure principle priority problem process producer progress project promise
  proposal prospect province purchaser purpose quarrel question range reaction readiness reason regard region relation
  relationship report representative request requirement resistance resolution respect response responsibility result
  risk role room round sailor scenario scheme sense serviceman session share side sign signature situation soldier
  solution something source spokesman spokeswoman stage stance standpoint statement step story strategy street subject
  success suggestion summit support surprise system table talk task team telephone tension term thing threat time tone
  toughness town truck type understanding use viability view village visitor warning way weakness willingness wish woman
  word work world`,
);
