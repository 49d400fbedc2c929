import { wordsIn } from "../../text/content-words.ts";
import { MATTER_WORDS } from "./matter-words.ts";

const LEVELS: readonly (readonly [level: number, words: string])[] = MATTER_WORDS.trim()
  .split("\n")
  .map((line) => {
    const at = line.indexOf(" ");
    return [Number(line.slice(0, at)), line.slice(at + 1)] as const;
  });

/** By the key of a word, and by what retellings put for one another: "pay" is oftener a verb, but "wages" are always at stake. */
const OFTEN: ReadonlyMap<string, number> = new Map(
  [...LEVELS]
    .sort(([a], [b]) => a - b)
    .flatMap(([level, words]) =>
      wordsIn(words).flatMap(({ key, sense }) => [[key, level] as const, [sense, level] as const]),
    ),
);

/**
 * How likely words are to name what is negotiated, beside words on average: "pension" 3, what is not known 1, "door" a fifth; the most of
 * them, 0 for none.
 */
export const matterness = (keys: Iterable<string>): number =>
  Math.max(0, ...[...keys].map((key) => OFTEN.get(key) ?? 1));
