/** What each state has one of, by the key of its name. */
export const ANY_STATES =
  /^(?:administration|army|cabinet|government|govt|house|ministry|navy|parliament|presidency|senate|state|treasury)$/;
/** Chambers speak for themselves. */
const EXECUTIVE = /^(?:administration|army|cabinet|government|govt|ministry|navy|presidency|state|treasury)$/;
const MINISTRY = /^(?:ministry \p{L}+(?: \p{L}+)?|\p{L}+ ministry)$/u;

/** Do these words name an organ of a government without its state: "government", "ministry finance"? `key` is in small letters, without "of" and "the". */
export const isOrgan = (key: string): boolean => EXECUTIVE.test(key) || MINISTRY.test(key);

/** In how many reports somebody must speak for the home of the story, and in how many times as many as for the next state. */
const LEAST_REPORTS = 3;
const CLEARLY = 1.5;

/**
 * The one state whose people and organs speak in most reports: "the Ministry of Finance" of a report that says no more is its. `speaking`
 * are the names of the states that speak in each report, but those that stand between the parties.
 */
export function homeOfAll(speaking: Iterable<ReadonlySet<string>>): string | null {
  const counts = new Map<string, number>();
  for (const states of speaking) for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isClear = first && first[1] >= LEAST_REPORTS && first[1] >= CLEARLY * (second?.[1] ?? 0);
  return isClear ? first[0] : null;
}

/** May an organ that a report leaves without its state be this one's? Not where anybody in the report speaks for another. */
export const mayBeOf = (home: string, speaking: ReadonlySet<string>): boolean =>
  [...speaking].every((state) => state === home);
