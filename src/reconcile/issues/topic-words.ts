import { type Word, wordsIn } from "../../text/content-words.ts";
import { UNITS } from "../../text/units.ts";
import { once, onceIn } from "../once.ts";
import { BARE, DEAL } from "./bare-nouns.ts";
import { isPrintedAsName, type PrintCounts } from "./printed.ts";
import type { TopicUse } from "./topic-use.ts";

/**
 * Keys of the words in the names of parties: they say whose issue it is, not which. A word that the reports mostly print small is a noun
 * of the language, and before the last one of a name it tells what the body is for ("World Coal Forum", "Damage Fund"). A party that has
 * no other name was misread at the head of a sentence ("Golden share dropped").
 *
 * @param parties the names of each.
 */
export const nameWords = (
  parties: readonly (readonly string[])[],
  printed: (sense: string) => PrintCounts,
): ReadonlySet<string> =>
  new Set(
    parties.flatMap((names) => {
      const worded = names.map((name) => wordsIn(name).filter(({ content }) => content));
      const isMisread = new Set(worded.flat().map(({ sense }) => sense)).size === 1;
      const isNoun = ({ sense }: Word): boolean => printed(sense).small > 0 && !isPrintedAsName(printed(sense));
      return worded.flatMap((words) =>
        words.filter((word) => !isNoun(word) || (!isMisread && word === words.at(-1))).map(({ key }) => key),
      );
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

/** How long, how much, when, which of several: they tell no matter, though the paper is about "four years". */
export const QUANTITIES: ReadonlySet<string> = new Set(
  wordsIn(
    `${UNITS.join(" ")} cent dollar euro pound half third quarter fifth tenth noon midnight tonight
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december`,
  ).map(({ key }) => key),
);

/**
 * A topic's telling words: "the deal" alone tells nothing, "minerals deal" does. What tells nothing by itself tells one matter from another
 * before a noun: "job guarantee", "state guarantee".
 */
export const topicWords = onceIn(({ report, topic }: TopicUse, parties: ReadonlySet<string>): ReadonlySet<string> => {
  const words = (report.topics.get(topic) ?? []).filter(({ key }) => !QUANTITIES.has(key));
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
