import { type Commonness, inGrains, rarityOf } from "../commonness.ts";
import { once } from "../once.ts";

/** How much words tell of what they stand around, a number or a day: squared and added up. Those around all of a storyline tell little. */
export interface WordWeight {
  readonly of: (senses: ReadonlySet<string>) => number;
  /** The same for a set that is asked about again and again. */
  readonly ofAll: (senses: ReadonlySet<string>) => number;
}

export function weightAmong(contexts: readonly { readonly context: ReadonlySet<string> }[]): WordWeight {
  const carriers = new Map<string, number>();
  for (const { context } of contexts) for (const s of context) carriers.set(s, (carriers.get(s) ?? 0) + 1);
  const all = Math.max(contexts.length, 40);
  const squares = new Map([...carriers].map(([sense, n]) => [sense, Math.log(1 + all / n) ** 2]));
  const of = (senses: ReadonlySet<string>): number => {
    let sum = 0;
    for (const sense of senses) sum += squares.get(sense) ?? 0;
    return sum;
  };
  return { of, ofAll: once(of) };
}

/** The same of things whose words have numbers, by how common these are. */
export function weightBy(common: Commonness, numberOf: (sense: string) => number): WordWeight {
  const squares = new Map<string, number>();
  const of = (senses: ReadonlySet<string>): number => {
    let sum = 0;
    for (const sense of senses) {
      const square = squares.get(sense) ?? inGrains(rarityOf(common, numberOf(sense)) ** 2);
      squares.set(sense, square);
      sum += square;
    }
    return sum;
  };
  return { of, ofAll: once(of) };
}

/** How much of the telling words is in both, by weight, in [0, 1]. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: WordWeight): number {
  const all = weight.ofAll(a) * weight.ofAll(b);
  return all > 0 ? weight.of(a.intersection(b)) / Math.sqrt(all) : 0;
}
