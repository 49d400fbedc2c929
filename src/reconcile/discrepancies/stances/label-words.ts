import { wordsIn } from "../../../text/content-words.ts";

/**
 * What parties call, and refuse to call, what one of them does: one label a line, its forms after it. "It is no blockade" and "the
 * blockade" cannot both be right. Own-written, sorted.
 */
const LABELS = `
annexation annex annexed
apology apologise apologised apologize apologized
attack attacked
bailout
ban banned
blackmail
blockade blockaded
boycott boycotted
bribe bribed bribery
censorship
concession
coup
crackdown
default defaulted
deportation deported
detention detain detained detainee detainees
devaluation devalued
dismissal dismissed
embargo
espionage spying
exchange exchanged swap swapped
execution executed
expropriation expropriated
expulsion expelled
genocide
hostage hostages
invasion invaded
kidnapping kidnapped
layoff layoffs
lockout
massacre massacred
mutiny
nationalisation nationalised nationalization nationalized
occupation occupied
piracy
prisoner prisoners
ransom
recession
redundancy redundancies
retreat retreated
sabotage sabotaged
secession seceded
siege besieged
strike
subsidy subsidies
surrender surrendered
takeover
terrorist terrorists
torture tortured
treason
ultimatum
war
`;

/** The label of a word's key: its line's first word. */
export const LABEL_OF: ReadonlyMap<string, string> = new Map(
  LABELS.trim()
    .split("\n")
    .flatMap((line) => {
      const [label = ""] = line.split(" ");
      return wordsIn(line).map((w) => [w.key, label] as const);
    }),
);
