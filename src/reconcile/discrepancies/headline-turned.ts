import type { Span } from "../../domain/span.ts";
import { wordsIn } from "../../text/content-words.ts";
import { stateNamed } from "../../text/states/states.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Digest } from "../digest.ts";
import { once } from "../once.ts";
import { directionTo, stepAt } from "./direction.ts";

/** Where a headline's matter ends: what follows is its price, its time or its source. */
const ENDS =
  /^(?:after|amid|as|at|because|before|but|despite|for|if|in|over|say|says|said|to|unless|until|when|while|with|without)$/i;
/** Nouns of what is negotiated: they tell one matter from another only with a word before them. */
const PAPERS =
  /^(?:accord|agreement|bid|claim|deal|demand|effort|offer|pact|plan|proposal|request|talks?|term|treaty)s?$/i;
/** Part of the headline's words for its matter that a sentence about it has. */
const SAME_MATTER = 0.6;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const CLAUSE_END = /[;:—–]|, (?:but|while|as|and) /u;

/** What a headline says is taken or let go, and by whom. */
interface Claim {
  readonly actor: ReadonlySet<string>;
  readonly matter: ReadonlySet<string>;
  readonly direction: 1 | -1;
}

const keyOf = (word: string): string => {
  const bare = word.replace(/['’]s?$/, "");
  return stateNamed(bare)?.name ?? wordsIn(bare)[0]?.sense ?? bare;
};

const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map((m) => m[0]);

/** "Norland agrees to drop harbour claim": Norland, away from the harbour. `null` when its words tell no direction. */
export function claimOf(headline: string): Claim | null {
  const clause = headline.split(CLAUSE_END)[0] ?? "";
  if (/\?/.test(headline)) return null;
  const words = wordsOf(clause);
  const steps = words.flatMap((_, at) => {
    const step = stepAt(words, at);
    return step.sign !== 0 ? [{ at, after: at + step.length }] : [];
  });
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first.at === 0) return null;
  const rest = words.slice(last.after).map((word, k) => ({ word, at: last.after + k }));
  const end = rest.findIndex(({ word }, k) => ENDS.test(word) && k > 0);
  const telling = rest
    .slice(0, end < 0 ? undefined : end)
    .filter(({ word }) => !isStopWord(word.toLowerCase()) && !PAPERS.test(word) && word.length > 2);
  const [matter] = telling;
  const direction = matter ? directionTo(words, matter.at) : 0;
  const actor = words.slice(0, first.at).filter((w) => !isStopWord(w.toLowerCase()));
  if (!matter || direction === 0 || actor.length === 0) return null;
  return { actor: new Set(actor.map(keyOf)), matter: new Set(telling.map(({ word }) => keyOf(word))), direction };
}

/**
 * The sentence of the body that says the reverse of the headline: it goes the other way about the same matter, and no sentence goes
 * the headline's way. `null` where any does, or none goes either way.
 */
export const reverseOf = once((report: Digest): Span | null => {
  const { title, article } = report;
  const claim = title && claimOf(article.text.slice(title.start, title.end));
  if (!title || !claim) return null;
  // A place tells a matter apart only where nothing else does: the "Almaty truce plan" is about the truce.
  const names = new Set([...report.names.keys()].map(keyOf));
  const core = claim.matter.difference(names);
  const matter = core.size > 0 ? core : claim.matter;
  const turned: Span[] = [];
  for (const sentence of report.report.annotations.sentences) {
    const start = Math.max(sentence.start, title.end);
    if (sentence.end <= start) continue;
    const words = wordsOf(article.text.slice(start, sentence.end));
    const keys = words.map(keyOf);
    const directions = keys.flatMap((key, at) => (matter.has(key) ? [directionTo(words, at)] : []));
    if (directions.includes(claim.direction)) return null;
    const isActor =
      keys.some((key) => claim.actor.has(key)) ||
      /\b(?:he|her|his|I|it|its|she|their|they|we|our)\b/i.test(words.join(" "));
    const shared = [...matter].filter((key) => keys.includes(key)).length;
    if (isActor && shared >= SAME_MATTER * matter.size && directions.some((d) => d !== 0))
      turned.push({ start, end: sentence.end });
  }
  return turned[0] ?? null;
});
