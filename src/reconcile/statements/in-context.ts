import type { Digest } from "../digest.ts";
import { oddsAfterDays, oddsInContext } from "./evidence.ts";
import { likelihood, toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";
import { KEPT_ODDS, type Likeness } from "./same-utterance.ts";

/** So many other pairs of two reports say how much they tell alike. */
const OTHER_PAIRS = 4;
/** As long as no report is dated, they count as so many days apart. */
const UNDATED_DAYS = 2;
/** Less likely pairs tell nothing of the reports that they are in. */
const LIKELY = 0.5;

/** What two reports, or one with itself, may tell alike. */
export interface ToldAlike {
  /** In order; one twice where it is told within it. */
  readonly reports: readonly [Digest, Digest];
  /** Each seen alone, in order of the passages. */
  readonly pairs: readonly Likeness[];
  /** In the light of the others and as long as no report is dated, those that are likelier than not. */
  readonly likely: readonly Likeness[];
  /** The most that the odds of any can be in the light of the others, whatever the days. */
  readonly mostOdds: number;
}

/** `pairs`: all that was found between them, at least one. */
export const toldAlike = (pairs: readonly Likeness[]): ToldAlike => ({
  reports: [(pairs[0] as Likeness).a.report, (pairs[0] as Likeness).b.report],
  pairs,
  likely: likelyIn(pairs),
  mostOdds: mostOddsOf(pairs),
});

/** Most reports have none in common. */
const NONE: readonly Likeness[] = [];

function likelyIn(pairs: readonly Likeness[]): readonly Likeness[] {
  const likely = inContext(pairs, () => UNDATED_DAYS).filter((p) => !p.areOpposed && p.score >= LIKELY);
  return likely.length > 0 ? likely : NONE;
}

interface Weighed extends Likeness {
  readonly odds: number;
}

/** The pairs of two reports, each in the light of the days between its tellings and of all the others. */
export function inContext(
  pairs: readonly Likeness[],
  daysApart: (a: Passage, b: Passage) => number,
): readonly Likeness[] {
  const told = pairs.flatMap((pair): Weighed[] =>
    pair.areOpposed ? [] : [{ ...pair, odds: oddsAfterDays(toOdds(pair.score), daysApart(pair.a, pair.b)) }],
  );
  return [...pairs.filter((p) => p.areOpposed), ...amongOthers(told)];
}

/** The pairs of two reports. A content and its clauses tell one thing: they are neither another pair nor a rival to each other. */
function amongOthers(told: readonly Weighed[]): Likeness[] {
  const [only] = told;
  if (only && told.length === 1) return [weighed(only, 0, KEPT_ODDS)];
  const sorted = told.toSorted((x, y) => y.odds - x.odds);
  const byWholes = Map.groupBy(sorted, ({ a, b }) => `${a.stretch} ${b.stretch}`);
  const likeliest = [...byWholes.values().take(OTHER_PAIRS + 1)];
  const best = new Map<Passage, { readonly whole: string; readonly odds: number }[]>();
  const note = (passage: Passage, { stretch }: Passage, odds: number): void => {
    const known = best.get(passage) ?? [];
    if (known.length < 2 && known[0]?.whole !== stretch) best.set(passage, [...known, { whole: stretch, odds }]);
  };
  for (const { a, b, odds } of sorted) {
    note(a, b, odds);
    note(b, a, odds);
  }
  const rivalOf = (passage: Passage, partner: Passage): number =>
    best.get(passage)?.find((r) => r.whole !== partner.stretch)?.odds ?? KEPT_ODDS;
  return [...byWholes.values()].flatMap((same) => {
    const others = likeliest.filter((o) => o !== same).slice(0, OTHER_PAIRS);
    const much = others.reduce((sum, [first]) => sum + (first ? likelihood(first.odds) : 0), 0);
    return same.map((pair) =>
      weighed(pair, much, Math.max(KEPT_ODDS, Math.min(rivalOf(pair.a, pair.b), rivalOf(pair.b, pair.a)))),
    );
  });
}

const weighed = ({ a, b, areOpposed, odds }: Weighed, others: number, rival: number): Likeness => ({
  a,
  b,
  areOpposed,
  score: likelihood(oddsInContext(odds, others, odds - rival)),
});

/** If all others were other pairs, none a rival, and all told on one day. */
function mostOddsOf(pairs: readonly Likeness[]): number {
  const scores = pairs.map((p) => p.score).sort((x, y) => y - x);
  const others = scores.slice(0, Math.min(OTHER_PAIRS, scores.length - 1)).reduce((sum, score) => sum + score, 0);
  const odds = toOdds(scores[0] ?? 0);
  return oddsInContext(odds, others, odds - KEPT_ODDS);
}
