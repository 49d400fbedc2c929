import { type Word, wordsIn } from "../../text/content-words.ts";
import { once, onceIn } from "../once.ts";
import { BARE, DEAL } from "./bare-nouns.ts";
import type { TopicUse } from "./topic-use.ts";

/** Keys of the words in the names of parties: they say whose issue it is, not which. */
export const nameWords = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((n) => wordsIn(n).flatMap((w) => (w.content ? [w.key] : []))));

const keyOf = ({ key, sense }: Word): string => (DEAL.has(key) ? "~deal" : sense);

/** What tells the matter, whoever the parties are. */
const matterIn = once((words: readonly Word[]) =>
  words.filter((w) => w.content && !/^\d/.test(w.key) && !BARE.has(w.key)).map((w) => ({ key: w.key, as: keyOf(w) })),
);

/** The words of a topic or passage that tell its matter, synonyms as one. Bare nouns and names of parties are left out. */
export const tellingWords = (words: readonly Word[], parties: ReadonlySet<string>): Set<string> =>
  new Set(matterIn(words).flatMap(({ key, as }) => (parties.has(key) ? [] : [as])));

/** A topic's telling words: "the deal" alone tells nothing, "minerals deal" does. */
export const topicWords = onceIn(({ report, topic }: TopicUse, parties: ReadonlySet<string>): ReadonlySet<string> => {
  const telling = tellingWords(report.topics.get(topic) ?? [], parties);
  if (telling.size === 1 && telling.has("~deal")) telling.clear();
  return telling;
});

/** Those around it. */
export const wordsAround = onceIn(
  ({ context }: TopicUse, parties: ReadonlySet<string>): ReadonlySet<string> => tellingWords(context, parties),
);

/** Words as one, the same for the same words in any order. */
export const wordingOf = once((words: ReadonlySet<string>): string => [...words].sort().join(" "));
