import { type Word, wordsIn } from "../../text/content-words.ts";
import { once } from "../once.ts";
import { KNOWN_ISSUES } from "./known-issues.ts";

interface Sign {
  readonly label: string;
  readonly keys: readonly string[];
}

const SIGNS: readonly Sign[] = KNOWN_ISSUES.trim()
  .split("\n")
  .filter((line) => line !== "")
  .flatMap((line) => {
    const [label = "", alternatives = ""] = line.split(": ");
    return alternatives.split(", ").map((words) => ({ label, keys: wordsIn(words).map((w) => w.key) }));
  });

const BY_FIRST_KEY = Map.groupBy(SIGNS, (s) => s.keys[0] ?? "");
/** Words of one sign stand near each other. */
const WITHIN_WORDS = 6;

/** Labels of the known issues that the words show, the surest first: signs of more words, then those nearer the start. */
export const recognise = once((words: readonly Word[]): readonly string[] => {
  const found = words.flatMap(({ key }, at) =>
    (BY_FIRST_KEY.get(key) ?? []).flatMap(({ label, keys }) => {
      const around = words.slice(Math.max(0, at - WITHIN_WORDS), at + WITHIN_WORDS + 1).map((w) => w.key);
      return keys.every((k) => around.includes(k)) ? [{ label, at, size: keys.length }] : [];
    }),
  );
  found.sort((a, b) => b.size - a.size || a.at - b.at);
  return [...new Set(found.map((f) => f.label))];
});
