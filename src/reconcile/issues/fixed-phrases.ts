import type { Topic } from "../../domain/coded-report.ts";
import { wordsIn } from "../../text/content-words.ts";
import type { TopicUse } from "./topic-use.ts";

/** A modifier that this part of its noun's uses have, in so many uses and independent reports, belongs to the noun's name. */
const SHARE = 0.75;
const USES = 3;
const ORIGINS = 2;

/** Names of two words and more that the reports of a storyline have for a matter: "golden share", "container terminal". */
export interface FixedPhrases {
  /** The topic as it is called: with an adjective that always stands before its noun, and without others. */
  readonly print: (topic: Topic) => string;
  /** Senses of the words that a noun standing alone leaves out: of "golden" for "the share". */
  readonly leftOut: (topic: Topic) => readonly string[];
}

/** A noun, and how often which modifiers stand before it. */
interface Head {
  uses: number;
  readonly modifiers: Map<string, { uses: number; readonly origins: Set<string> }>;
}

export function fixedPhrases(uses: readonly TopicUse[], originOf: (article: string) => string): FixedPhrases {
  const heads = new Map<string, Head>();
  for (const { report, topic } of uses) {
    const head = heads.get(topic.head) ?? { uses: 0, modifiers: new Map() };
    if (head.uses++ === 0) heads.set(topic.head, head);
    for (const modifier of topic.words.slice(0, -1)) {
      const known = head.modifiers.get(modifier) ?? { uses: 0, origins: new Set() };
      if (known.uses++ === 0) head.modifiers.set(modifier, known);
      if (known.origins.size < ORIGINS) known.origins.add(originOf(report.id));
    }
  }
  const fixed = new Map([...heads].map(([head, seen]) => [head, fixedTo(seen)]));
  const of = ({ head }: Topic): readonly string[] => fixed.get(head) ?? [];
  return {
    print: (topic) => {
      const phrase = topic.phrase.trim();
      if (of(topic).length === 0) return phrase;
      const unprinted = of(topic).filter((m) => topic.words.includes(m) && !phrase.toLowerCase().includes(m));
      return [...unprinted, phrase].join(" ");
    },
    leftOut: (topic) => (topic.words.length === 1 ? of(topic).flatMap((m) => wordsIn(m).map((w) => w.sense)) : []),
  };
}

const fixedTo = ({ uses: all, modifiers }: Head): readonly string[] =>
  [...modifiers]
    .filter(([, { uses, origins }]) => uses >= USES && uses >= SHARE * all && origins.size >= ORIGINS)
    .map(([modifier]) => modifier)
    .sort();
