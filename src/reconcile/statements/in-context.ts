import type { Digest } from "../digest.ts";
import type { Summing } from "../kept-pairs.ts";
import { once } from "../once.ts";
import { type Context, haveOtherAmounts, oddsAfterDays, oddsInContext } from "./evidence.ts";
import { likelihood, toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";
import { isOpposed, KEPT_ODDS, type Likeness } from "./same-utterance.ts";

/** Two passages can open a group when the logarithm of the odds that they give one utterance is at least this. */
export const OPENS = -0.6;
/** What is told so many days later is told anew, unless something tells otherwise. */
export const LATER = 4;
const RUN_OF_LATER = 3;
/** Other amounts so many days later are another offer, another count. */
const MOVED = 2;
/** Odds are the same but for the order in which they were added up. */
const SLIP = 1e-9;
/** So many other pairs of two reports say how much they tell alike. */
const OTHER_PAIRS = 4;
/** So many sentences further on is still right beside. */
const BESIDE = 2;
/** As long as no report is dated, they count as so many days apart. */
const UNDATED_DAYS = 2;
/** Less likely pairs tell nothing of the reports that they are in. */
const LIKELY = 0.5;

/** What two reports, or one with itself, tell alike. */
export interface ToldAlike {
  /** In order; one twice where it is told within it. */
  readonly reports: readonly [Digest, Digest];
  /** Each seen alone, in order of the passages. */
  readonly pairs: readonly Likeness[];
  /** In the light of the others and as long as no report is dated, those that are likelier than not. */
  readonly likely: readonly Likeness[];
  /** Whether any can open a group though they are told `LATER` days apart or more. */
  readonly mayBeLater: boolean;
}

/** What all reports tell alike that is likelier than not. */
export const likelyIn = once((told: readonly ToldAlike[]): readonly Likeness[] => told.flatMap(({ likely }) => likely));

/** Of note is what two reports tell alike where some pair can be likely enough to be told as one. */
export const toldAlike: Summing<Passage, ToldAlike> = {
  isOfNote: (scores) => mostOddsOf(scores) >= OPENS - SLIP,
  sumUp: (pairs) => {
    const { a, b } = pairs[0] as Likeness;
    const mayBeLikely = mostOddsIn(weighed(pairs, null)) >= toOdds(LIKELY) - SLIP;
    const inLight = mayBeLikely ? inContext(pairs, null) : [];
    const likely = inLight.filter((p) => p.score >= LIKELY);
    const mayBeLater = mostOddsIn(weighed(pairs, () => LATER)) >= OPENS - SLIP;
    return { reports: [a.report, b.report], pairs, likely, mayBeLater };
  },
};

/** Told on other days, these are two things whatever words they share. */
const areOfOtherDays = (pair: Likeness, days: number): boolean =>
  (days >= LATER && !mayBeToldLater(pair)) || (days >= MOVED && haveOtherAmounts(pair.a, pair.b));

/** A run of words is told again, one speaker is known to tell both, or one passage says that it looks back. */
const mayBeToldLater = ({ a, b, run }: Likeness): boolean =>
  run >= RUN_OF_LATER || (a.speaker !== null && a.speaker === b.speaker) || a.isLookingBack || b.isLookingBack;

/** A pair with its odds in the light of the days between its tellings. */
interface Weighed {
  readonly pair: Likeness;
  readonly odds: number;
}

/** The pairs of two reports, each in the light of the days between its tellings, `null` as long as none is known, and of all the others. */
export function inContext(pairs: readonly Likeness[], daysApart: DaysApart | null): readonly Likeness[] {
  const opposed = pairs.filter(isOpposed);
  const told = weighed(pairs, daysApart);
  return told.length === 0 ? opposed : [...opposed, ...amongOthers(told)];
}

type DaysApart = (a: Passage, b: Passage) => number;

/** Those that days leave likely enough to count. */
function weighed(pairs: readonly Likeness[], daysApart: DaysApart | null): readonly Weighed[] {
  const told: Weighed[] = [];
  for (const pair of pairs) {
    if (isOpposed(pair)) continue;
    const days = daysApart?.(pair.a, pair.b) ?? UNDATED_DAYS;
    if (daysApart && areOfOtherDays(pair, days)) continue;
    const odds = oddsAfterDays(toOdds(pair.score), days, pair);
    if (odds >= KEPT_ODDS) told.push({ pair, odds });
  }
  return told;
}

/** Both their passages stand close by in their reports, but are not in the same two sentences. */
function areBeside(p: Likeness, q: Likeness): boolean {
  const [a, b] = [Math.abs(p.a.sentence - q.a.sentence), Math.abs(p.b.sentence - q.b.sentence)];
  return a <= BESIDE && b <= BESIDE && a + b > 0;
}

/** The pairs of two reports. A content and its clauses tell one thing: they are neither another pair nor a rival to each other. */
function amongOthers(told: readonly Weighed[]): Likeness[] {
  const [only] = told;
  if (only && told.length === 1) return [rescored(only, { others: 0, lead: only.odds - KEPT_ODDS, beside: 0 })];
  const sorted = told.toSorted((x, y) => y.odds - x.odds);
  const byWholes = Map.groupBy(sorted, ({ pair: { a, b } }) => `${a.stretch} ${b.stretch}`);
  const likeliest = [...byWholes.values().take(OTHER_PAIRS + 1)];
  const best = new Map<Passage, { readonly whole: string; readonly odds: number }[]>();
  const note = (passage: Passage, { stretch }: Passage, odds: number): void => {
    const known = best.get(passage) ?? [];
    if (known.length < 2 && known[0]?.whole !== stretch) best.set(passage, [...known, { whole: stretch, odds }]);
  };
  for (const { pair, odds } of sorted) {
    note(pair.a, pair.b, odds);
    note(pair.b, pair.a, odds);
  }
  const rivalOf = (passage: Passage, partner: Passage): number =>
    best.get(passage)?.find((r) => r.whole !== partner.stretch)?.odds ?? KEPT_ODDS;
  return [...byWholes.values()].flatMap((same) => {
    const others = likeliest.filter((o) => o !== same).slice(0, OTHER_PAIRS);
    const much = others.reduce((sum, [first]) => sum + (first ? likelihood(first.odds) : 0), 0);
    return same.map((one) => {
      const { a, b } = one.pair;
      const rival = Math.max(KEPT_ODDS, Math.min(rivalOf(a, b), rivalOf(b, a)));
      const beside = sorted.find((p) => areBeside(p.pair, one.pair) && !same.includes(p));
      return rescored(one, {
        others: much,
        lead: one.odds - rival,
        beside: beside ? likelihood(beside.odds) : 0,
      });
    });
  });
}

const rescored = ({ odds, pair }: Weighed, context: Context): Likeness => ({
  ...pair,
  score: likelihood(oddsInContext(odds, context)),
});

/** The most that the odds of any pair of these scores can be, all told on one day. */
export const mostOddsOf = (scores: readonly number[]): number => mostOdds(scores.map(toOdds));

const mostOddsIn = (told: readonly Weighed[]): number => mostOdds(told.map(({ odds }) => odds));

/** If all others were other pairs, one right beside, and none a rival. */
function mostOdds(all: readonly number[]): number {
  const likeliest = all.length <= 1 + OTHER_PAIRS ? all : all.toSorted((x, y) => y - x).slice(0, 1 + OTHER_PAIRS);
  let odds = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const one of likeliest) {
    odds = Math.max(odds, one);
    sum += likelihood(one);
  }
  const others = sum - likelihood(odds);
  return oddsInContext(odds, { others, lead: odds - KEPT_ODDS, beside: all.length > 1 ? likelihood(odds) : 0 });
}
