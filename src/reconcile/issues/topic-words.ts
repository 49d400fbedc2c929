import { type Word, wordsIn } from "../../text/content-words.ts";
import { once, onceIn } from "../once.ts";
import { BARE, DEAL } from "./bare-nouns.ts";
import { isName, type Printed } from "./printed.ts";
import type { TopicUse } from "./topic-use.ts";

/**
 * Keys of the words in the names of parties: they say whose issue it is, not which. A party that is only called by one word, which the
 * reports mostly print small, was misread at the head of a sentence ("Golden share dropped").
 *
 * @param parties the names of each.
 */
export const nameWords = (
  parties: readonly (readonly string[])[],
  printed: (sense: string) => Printed,
): ReadonlySet<string> =>
  new Set(
    parties.flatMap((names) => {
      const words = names.flatMap((name) => wordsIn(name).filter(({ content }) => content));
      const [only] = new Set(words.map(({ sense }) => sense)).size === 1 ? words : [];
      const isMisread = only && printed(only.sense).small > 0 && !isName(printed(only.sense));
      return isMisread ? [] : words.map(({ key }) => key);
    }),
  );

const keyOf = ({ key, sense }: Word): string => (DEAL.has(key) ? "~deal" : sense);

/** What tells the matter, whoever the parties are. */
const matterIn = once((words: readonly Word[]) =>
  words.filter((w) => w.content && !/^\d/.test(w.key) && !BARE.has(w.key)).map((w) => ({ key: w.key, as: keyOf(w) })),
);

/** The words of a topic or passage that tell its matter, synonyms as one. Bare nouns and names of parties are left out. */
export const tellingWords = (words: readonly Word[], parties: ReadonlySet<string>): Set<string> =>
  new Set(matterIn(words).flatMap(({ key, as }) => (parties.has(key) ? [] : [as])));

/** How long, which of several: they tell no matter, though the paper is about "four years". */
const SPANS: ReadonlySet<string> = new Set(
  wordsIn("day decade half hour midnight minute month noon quarter third tonight week year").map(({ key }) => key),
);

/**
 * A topic's telling words: "the deal" alone tells nothing, "minerals deal" does. What tells nothing by itself tells one matter from another
 * before a noun: "job guarantee", "state guarantee".
 */
export const topicWords = onceIn(({ report, topic }: TopicUse, parties: ReadonlySet<string>): ReadonlySet<string> => {
  const words = (report.topics.get(topic) ?? []).filter(({ key }) => !SPANS.has(key));
  const telling = tellingWords(words, parties);
  const head = words.at(-1)?.key;
  for (const { key, sense, content } of words)
    if (content && key !== head && BARE.has(key) && !DEAL.has(key) && !parties.has(key)) telling.add(sense);
  if (telling.size === 1 && telling.has("~deal")) telling.clear();
  return telling;
});

/** Those around it. */
export const wordsAround = onceIn(
  ({ context }: TopicUse, parties: ReadonlySet<string>): ReadonlySet<string> => tellingWords(context, parties),
);

/** Words as one, the same for the same words in any order. */
export const wordingOf = once((words: ReadonlySet<string>): string => [...words].sort().join(" "));
