import type { Draft } from "./cast.ts";

/** One way in which words stand for somebody. `T` is what the words tell. */
export interface ActorReader<T> {
  readonly when: (words: T) => boolean;
  /** `null` leaves the words to the readers behind. */
  readonly whom: (words: T) => Draft | null;
  /** Where it finds no one, the words stand for nobody: the readers behind are not asked. */
  readonly orNobody?: true;
}

/** The answer of the first reader that has one. */
export function firstAnswer<T>(readers: readonly ActorReader<T>[], words: T): Draft | null {
  for (const { when, whom, orNobody } of readers) {
    if (!when(words)) continue;
    const draft = whom(words);
    if (draft || orNobody) return draft;
  }
  return null;
}

/** The readers, for such words only. */
export const onlyFor = <T>(which: (words: T) => boolean, readers: readonly ActorReader<T>[]): ActorReader<T>[] =>
  readers.map((one) => ({ ...one, when: (words) => which(words) && one.when(words) }));

export const always = (): boolean => true;
