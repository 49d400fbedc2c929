import { numbering } from "../numbering.ts";
import { oddsAfterDays, oddsInContext } from "./evidence.ts";
import { likelihood, toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";
import { KEPT_ODDS, type Likeness } from "./same-utterance.ts";

/** So many other pairs of two reports say how much they tell alike. */
const OTHER_PAIRS = 4;
/** As long as no report is dated, they count as so many days apart. */
const UNDATED_DAYS = 2;

interface Weighed extends Likeness {
  readonly odds: number;
}

/** Each pair in the light of the days between its tellings and of all other pairs of the same two reports. */
export function inContext(
  pairs: readonly Likeness[],
  passages: readonly Passage[],
  daysApart: (a: Passage, b: Passage) => number = () => UNDATED_DAYS,
): Likeness[] {
  const numberOf = numbering();
  const reports = Int32Array.from(passages, (p) => numberOf(p.report.id));
  const stretches = numbering();
  const wholes = Int32Array.from(passages, (p) => stretches(p.stretch));
  const between = Map.groupBy(
    pairs.flatMap((pair): Weighed[] => {
      const [a, b] = [passages[pair.a], passages[pair.b]];
      return a && b && !pair.areOpposed ? [{ ...pair, odds: oddsAfterDays(toOdds(pair.score), daysApart(a, b)) }] : [];
    }),
    ({ a, b }) => (reports[a] ?? 0) * passages.length + (reports[b] ?? 0),
  );
  return [...pairs.filter((p) => p.areOpposed), ...between.values().flatMap((told) => amongOthers(told, wholes))];
}

/** The pairs of two reports. A content and its clauses tell one thing: they are neither another pair nor a rival to each other. */
function amongOthers(told: readonly Weighed[], wholes: Int32Array): Likeness[] {
  const wholeOf = (passage: number): number => wholes[passage] ?? 0;
  const sorted = told.toSorted((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b);
  const byWholes = Map.groupBy(sorted, ({ a, b }) => wholeOf(a) * wholes.length + wholeOf(b));
  const likeliest = [...byWholes.values().take(OTHER_PAIRS + 1)];
  const best = new Map<number, { readonly whole: number; readonly odds: number }[]>();
  const note = (passage: number, partner: number, odds: number): void => {
    const known = best.get(passage) ?? [];
    const whole = wholeOf(partner);
    if (known.length < 2 && known[0]?.whole !== whole) best.set(passage, [...known, { whole, odds }]);
  };
  for (const { a, b, odds } of sorted) {
    note(a, b, odds);
    note(b, a, odds);
  }
  const rivalOf = (passage: number, partner: number): number =>
    best.get(passage)?.find((r) => r.whole !== wholeOf(partner))?.odds ?? KEPT_ODDS;
  return [...byWholes.values()].flatMap((same) => {
    const others = likeliest.filter((o) => o !== same).slice(0, OTHER_PAIRS);
    const much = others.reduce((sum, [first]) => sum + (first ? likelihood(first.odds) : 0), 0);
    return same.map(({ odds, ...pair }) => {
      const rival = Math.max(KEPT_ODDS, Math.min(rivalOf(pair.a, pair.b), rivalOf(pair.b, pair.a)));
      return { ...pair, score: likelihood(oddsInContext(odds, much, odds - rival)) };
    });
  });
}
