import type { Topic } from "../../domain/coded-report.ts";
import { wordsIn } from "../../text/content-words.ts";

/** Names for what is negotiated that say nothing of its matter; one key for all of them. */
const DEAL = new Set(
  wordsIn("accord agreement arrangement bargain compact contract deal pact treaty understanding").map((w) => w.key),
);
const TALKS = new Set(
  wordsIn("consultation conversation dialogue discussion meeting negotiation summit talk").map((w) => w.key),
);
const PLAN = new Set(
  wordsIn("blueprint draft framework initiative offer package plan proposal scheme text").map((w) => w.key),
);

const kindOf = (key: string): string =>
  DEAL.has(key) ? "~deal" : TALKS.has(key) ? "~talks" : PLAN.has(key) ? "~plan" : key;

/** A topic's words as keys, synonyms for "deal", "talks" and "plan" made one, names of parties left out unless nothing else is there. */
export function topicWords(topic: Topic, parties: ReadonlySet<string>): ReadonlySet<string> {
  const own = wordsIn(`${topic.phrase} ${topic.words.join(" ")}`).filter((w) => w.content);
  const matter = own.filter((w) => !parties.has(w.key));
  return new Set((matter.length > 0 ? matter : own).map((w) => kindOf(w.key)));
}

/** "the deal", "talks": which one, only the context tells. */
export const isBare = (words: ReadonlySet<string>): boolean => [...words].every((w) => w.startsWith("~"));
