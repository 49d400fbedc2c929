import { type Word, wordsIn } from "../../text/content-words.ts";
import { once } from "../once.ts";
import { KNOWN_ISSUES } from "./known-issues.ts";

interface Sign {
  readonly label: string;
  readonly keys: readonly string[];
  readonly senses: readonly string[];
  /** Where it stands in the list: issues of one kind of negotiation. */
  readonly field: number;
  /** A word of several trades ("bid", "strike"): it counts in negotiations of its field only. */
  readonly isShared: boolean;
}

const SIGNS: readonly Sign[] = KNOWN_ISSUES.trim()
  .split("\n\n")
  .flatMap((lines, field) =>
    lines.split("\n").flatMap((line) => {
      const [label = "", alternatives = ""] = line.split(": ");
      return alternatives.split(", ").map((alternative) => {
        const words = wordsIn(alternative);
        const [keys, senses] = [words.map(({ key }) => key), words.map(({ sense }) => sense)];
        return { label, field, isShared: alternative.endsWith("?"), keys, senses };
      });
    }),
  );

const BY_FIRST_KEY = Map.groupBy(SIGNS, (s) => s.keys[0] ?? "");
/** Words of one sign stand near each other. */
const WITHIN_WORDS = 6;
/** Of the signs that only one field has, the share that a field must have to be what is negotiated about. */
const SHARE_OF_FIELD = 0.1;

const signsIn = once((words: readonly Word[]): readonly { readonly sign: Sign; readonly at: number }[] =>
  words.flatMap(({ key }, at) =>
    (BY_FIRST_KEY.get(key) ?? []).flatMap((sign) => {
      const around = words.slice(Math.max(0, at - WITHIN_WORDS), at + WITHIN_WORDS + 1).map((w) => w.key);
      return sign.keys.every((k) => around.includes(k)) ? [{ sign, at }] : [];
    }),
  ),
);

/** The fields that passages show; of those of no field, all. */
export function fieldsOf(passages: readonly (readonly Word[])[]): ReadonlySet<number> {
  const sure = passages.flatMap((words) => signsIn(words).flatMap(({ sign }) => (sign.isShared ? [] : [sign.field])));
  const counts = Map.groupBy(sure, (field) => field);
  return new Set([...counts].flatMap(([field, all]) => (all.length >= SHARE_OF_FIELD * sure.length ? [field] : [])));
}

/** Labels of the known issues that the words show, the surest first: signs of more words, then those nearer the start. */
export function recognise(words: readonly Word[], fields: ReadonlySet<number>): string[] {
  const found = signsIn(words).filter(({ sign }) => !sign.isShared || fields.has(sign.field));
  if (found.length < 2) return found.map(({ sign }) => sign.label);
  return [
    ...new Set(
      found.toSorted((a, b) => b.sign.keys.length - a.sign.keys.length || a.at - b.at).map(({ sign }) => sign.label),
    ),
  ];
}

/** A word in so many signs of an issue tells of it by itself where the issue is negotiated: "pay" of wages. */
const OFTEN = 3;

/** Which of the labels a word is short for: the one of which it is in most signs; among equals the first. `null` when it is in few. */
export function shortFor(word: string, labels: readonly string[]): string | null {
  const signs = (label: string): number => SIGNS.filter((s) => s.label === label && s.senses.includes(word)).length;
  const [best] = labels.map((label) => ({ label, often: signs(label) })).sort((a, b) => b.often - a.often);
  return best && best.often >= OFTEN ? best.label : null;
}
