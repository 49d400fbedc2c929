import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { ACCORDS, PROPOSALS } from "../../../text/negotiation-nouns.ts";
import { stateNamed } from "../../../text/states/states.ts";
import { isStopWord } from "../../../text/stop-words.ts";
import type { Digest } from "../../digest.ts";
import { once } from "../../once.ts";
import { directionTo, stepAt } from "../../told/direction.ts";

/** Where a headline's matter ends: what follows is its price, its time or its source. */
const ENDS =
  /^(?:after|amid|as|at|because|before|but|despite|for|if|in|over|say|says|said|to|unless|until|when|while|with|without)$/i;
/** Nouns of what is negotiated: they tell one matter from another only with a word before them. */
const NEGOTIATED = new RegExp(
  `^(?:${[...ACCORDS, ...PROPOSALS, "bid", "claim", "demand", "effort", "request", "talk", "term"].join("|")})s?$`,
  "i",
);
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
    .filter(({ word }) => !isStopWord(word.toLowerCase()) && !NEGOTIATED.test(word) && word.length > 2);
  const [matter] = telling;
  const direction = matter ? directionTo(words, matter.at) : 0;
  const actor = words.slice(0, first.at).filter((w) => !isStopWord(w.toLowerCase()));
  if (!matter || direction === 0 || actor.length === 0) return null;
  return { actor: new Set(actor.map(keyOf)), matter: new Set(telling.map(({ word }) => keyOf(word))), direction };
}

/** The claim of a headline, its matter without the names of places: the "Almaty truce plan" is about the truce. */
const claimIn = once(({ title, article, names: printed }: Digest): Claim | null => {
  const claim = title && claimOf(article.text.slice(title.start, title.end));
  if (!claim) return null;
  const names = new Set([...printed.keys()].map(keyOf));
  const core = claim.matter.difference(names);
  return core.size > 0 ? { ...claim, matter: core } : claim;
});

/**
 * The sentence of the body that says the reverse of the headline: it goes the other way about the same matter, and no sentence goes
 * the headline's way. `null` where any does, or none goes either way.
 */
export const reverseOf = once((report: Digest): Span | null => {
  const claim = claimIn(report);
  return claim && turnedIn(report, claim, report.title?.end ?? 0);
});

/** The same of other reports' bodies: the sentences of those that say the reverse of this one's headline, and nowhere what it says. */
export const reversedBy = (
  report: Digest,
  others: readonly Digest[],
): { readonly report: Digest; readonly span: Span }[] => {
  const claim = claimIn(report);
  return others.flatMap((other) => {
    const span = claim && other !== report && turnedIn(other, claim, other.title?.end ?? 0);
    return span ? [{ report: other, span }] : [];
  });
};

function turnedIn({ article, report }: Digest, { actor, matter, direction }: Claim, from: number): Span | null {
  const turned: Span[] = [];
  for (const sentence of report.annotations.sentences) {
    const start = Math.max(sentence.start, from);
    if (sentence.end <= start) continue;
    const words = wordsOf(article.text.slice(start, sentence.end));
    const keys = words.map(keyOf);
    const directions = keys.flatMap((key, at) => (matter.has(key) ? [directionTo(words, at)] : []));
    if (directions.includes(direction)) return null;
    const isActor =
      keys.some((key) => actor.has(key)) || /\b(?:he|her|his|I|it|its|she|their|they|we|our)\b/i.test(words.join(" "));
    const shared = [...matter].filter((key) => keys.includes(key)).length;
    if (isActor && shared >= SAME_MATTER * matter.size && directions.some((d) => d !== 0))
      turned.push({ start, end: sentence.end });
  }
  return turned[0] ?? null;
}
