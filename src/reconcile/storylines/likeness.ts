import type { Word } from "../../text/content-words.ts";
import { stem } from "../../text/stem.ts";
import { cosines, type Links, type Vector } from "../clustering.ts";
import { inOrder } from "../groups.ts";
import { USUAL_WORDS } from "./usual-words.ts";

/** How often the words of one report that tell what it is about stand in it. */
export interface TellingWords {
  /** Whom and where: states, and words written with a capital letter throughout, within sentences too. */
  readonly names: ReadonlyMap<string, number>;
  /** What: all other words of content. */
  readonly matters: ReadonlyMap<string, number>;
}

/** Pairs less alike than this count as not alike at all. */
const LEAST = 0.03;

/** Rarity of a state's name, and the most that any word can have. */
const STATE = 3.5;
const MOST = 6.5;
/** In few reports, those at hand do not tell which words are rare: what all of them share may be what they are about. */
const USUAL_CORPUS = 100;
const STEEPNESS = 1.6;
/** The words that say most about a report; the tail adds time. */
const MATTERS_KEPT = 80;

const USUAL: ReadonlyMap<string, number> = new Map(
  USUAL_WORDS.trim()
    .split("\n")
    .flatMap((line) => {
      const [rarity, ...words] = line.split(" ");
      return words.map((word) => [stem(word), Number(rarity)] as const);
    }),
);

export function tellingWords(words: readonly Word[], text: string): TellingWords {
  const told = words.filter((w) => w.content && w.key.length > 2 && !/^\d/.test(w.key));
  const small = new Set(told.filter((w) => !w.marked).map((w) => w.key));
  const within = new Set(
    told.filter((w) => w.marked && WITHIN.test(text.slice(0, w.start).slice(-2))).map((w) => w.key),
  );
  const [names, matters] = [new Map<string, number>(), new Map<string, number>()];
  for (const { key } of told) {
    const isName = key.startsWith("@") || (within.has(key) && !small.has(key) && !USUAL.has(key));
    const counts = isName ? names : matters;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { names, matters };
}

/** What stands before a word that does not begin a sentence or quotation. */
const WITHIN = /[\p{L}\p{N},;]\s$/u;

/**
 * How alike each report is to the others, from 0 to 1: the geometric mean of the cosines of their names and of their matters, since
 * reports of one war share its names and those of one negotiation its matters too; of their matters alone where one names nobody.
 */
export function likenesses(reports: readonly TellingWords[]): Links {
  const names = cosines(profiles(reports.map((r) => r.names)), LEAST);
  const matters = cosines(profiles(reports.map((r) => r.matters)), LEAST);
  const nameless = reports.map((r) => r.names.size === 0);
  return matters.map((row, at) => {
    const alike = new Map<number, number>();
    for (const [other, byMatters] of row) {
      const byNames = nameless[at] || nameless[other] ? byMatters : (names[at]?.get(other) ?? 0);
      const likeness = Math.sqrt(byNames * byMatters);
      if (likeness >= LEAST) alike.set(other, likeness);
    }
    return alike;
  });
}

/** tf–idf (Salton & Buckley 1988) with logarithmic counts; a word's rarity is the lesser of that in news and that in these reports. */
function profiles(counted: readonly ReadonlyMap<string, number>[]): Vector[] {
  const spread = new Map<string, number>();
  for (const counts of counted) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const corpus = Math.max(counted.length, USUAL_CORPUS);
  const rarity = new Map(
    [...spread].map(([word, n]) => {
      const inNews = word.startsWith("@") ? STATE : (USUAL.get(word) ?? MOST);
      return [word, Math.min(inNews, STEEPNESS * Math.log(1 + corpus / n))] as const;
    }),
  );
  return counted.map((counts) => {
    const weighted = [...counts]
      .map(([word, n]) => [word, Math.log(1 + n) * (rarity.get(word) ?? 0)] as const)
      .sort(([a, x], [b, y]) => y - x || inOrder(a, b))
      .slice(0, MATTERS_KEPT);
    const length = Math.hypot(...weighted.map(([, w]) => w)) || 1;
    return new Map(weighted.map(([word, w]) => [word, w / length]));
  });
}
