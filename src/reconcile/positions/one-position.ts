import { wordsOf } from "../digest.ts";
import type { WithIssues } from "../issues/find-issues.ts";
import { QUANTITIES, tellingWords } from "../issues/topic-words.ts";
import { onceIn } from "../once.ts";
import type { WithPassages } from "../statements/compare-passages.ts";
import { likelyIn, type ToldAlike } from "../statements/in-context.ts";
import type { WithReports } from "../storylines/gather.ts";
import { DEEDS, NO_DEEDS } from "./matter.ts";
import type { PlacedPosition } from "./placed-position.ts";

/** Of the telling words of the shorter wording, the share that the longer must have, too. */
const SHARE = 0.5;

/** A stance with what it is compared by; the same object as long as that is the same. */
export interface Comparable {
  readonly position: PlacedPosition;
  readonly wording: Wording;
  /** Those whose passages tell the same, by their ids. */
  readonly alike: ReadonlySet<string>;
}

interface Wording {
  /** What tells its matter. */
  readonly words: ReadonlySet<string>;
  /** All words that are not of grammar: "turned down several drafts" has no other. */
  readonly all: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** What stances are compared by. */
export function openComparable({
  pairs,
  reportOf,
  partyNames,
}: WithReports & WithPassages & WithIssues): (position: PlacedPosition) => Comparable {
  const alike = pairsOf(pairs.told);
  return (position) =>
    steadyComparable(position, {
      position,
      wording: wordingAt(position, partyNames, reportOf),
      alike: alike.get(position.id) ?? NOTHING,
    });
}

const NOTHING: ReadonlySet<string> = new Set();

const steadyComparable = onceIn(
  (_: PlacedPosition, comparable: Comparable): Comparable => comparable,
  (a, b) => a.wording === b.wording && a.alike.size === b.alike.size && a.alike.isSubsetOf(b.alike),
);

/**
 * Are two stances of one party, act and issue one position? An issue holds several matters, and who asks for a raise and for a guarantee
 * asks for two things. Two reports tell of one when the one's words are mostly the other's, too (a word will do where their passages are
 * told alike), with the same numbers if both have any. What one report tells of the same is shown together.
 */
export function areOne(
  { position: a, wording: x, alike }: Comparable,
  { position: b, wording: y }: Comparable,
): boolean {
  if (isOfOneReport(a, b)) return true;
  const areNumbersApart = x.numbers.isDisjointFrom(y.numbers);
  if (x.numbers.size > 0 && y.numbers.size > 0 && areNumbersApart) return false;
  if (x.words.size === 0 || y.words.size === 0) return !areNumbersApart || shares(x.all, y.all, SHARE, 2);
  return shares(x.words, y.words, alike.has(b.id) ? 0 : SHARE, 1);
}

/** Have they so many words in common, and so much of the smaller of the two? */
const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>, share: number, least: number): boolean => {
  const common = a.intersection(b).size;
  return common >= least && common >= share * Math.min(a.size, b.size);
};

/** Positions by their ids, with those whose passages tell the same. */
function pairsOf(told: readonly ToldAlike[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const note = (p: string, q: string): void => void pairs.set(p, (pairs.get(p) ?? new Set()).add(q));
  for (const { a, b } of likelyIn(told))
    for (const p of a.positions)
      for (const q of b.positions) {
        note(p.id, q.id);
        note(q.id, p.id);
      }
  return pairs;
}

const wordingAt = onceIn(
  ({ evidence }: PlacedPosition, parties: ReadonlySet<string>, reportOf: WithReports["reportOf"]): Wording => {
    const all = evidence.flatMap((e) => {
      const report = reportOf(e.article);
      return report ? wordsOf(report, e) : [];
    });
    const telling = all.filter(({ key }) => !QUANTITIES.has(key));
    return {
      all: new Set(all.flatMap(({ content, key, sense }) => (content && !parties.has(key) ? [sense] : []))),
      words: tellingWords(telling, parties).difference(DEEDS).difference(NO_DEEDS),
      numbers: new Set(all.flatMap(({ key }) => (/^\d/.test(key) ? [key] : []))),
    };
  },
);

const isOfOneReport = (a: PlacedPosition, b: PlacedPosition): boolean =>
  a.evidence[0]?.article === b.evidence[0]?.article;
