import { wordsIn } from "../../text/content-words.ts";
import { onceIn } from "../once.ts";
import type { FixedPhrases } from "./fixed-phrases.ts";
import { isPrintedAsName, type PrintOf } from "./printed.ts";
import type { TopicUse } from "./topic-use.ts";
import { topicWords, wordsAround } from "./topic-words.ts";

/** A word of which so much stands in quotation marks is somebody's figure of speech. */
const QUOTED_FROM = 0.5;
/** A word that stands there so often, and hardly elsewhere, is not printed in a name. */
const LEAST_QUOTED = 2;
const FIGURE_FROM = 0.8;
/** In a story that so many tell, a matter is one when two do. */
const MANY = 6;

/** What a use tells; the same object as long as it tells the same. */
export interface WordsTold {
  readonly use: TopicUse;
  /** What its topic is called. */
  readonly phrase: string;
  /** Its topic's words that tell a matter of the storyline. */
  readonly own: ReadonlySet<string>;
  /** Those of a matter that too few tell of to be one of the storyline; none beside `own`. */
  readonly unheard: ReadonlySet<string>;
  /** The telling words around it. */
  readonly around: ReadonlySet<string>;
}

/** In what light the words of topics are seen. */
export interface Light {
  /** Keys of the words in the names of parties. */
  readonly parties: ReadonlySet<string>;
  readonly originOf: (article: string) => string;
  /** How reports that take positions print words. */
  readonly printed: PrintOf;
}

/** `shown`: the common issue that each passage shows, if any; a topic from outside the passage yields to it. */
export function wordsTold(
  uses: readonly TopicUse[],
  shown: readonly (string | null)[],
  { print, leftOut }: FixedPhrases,
  { parties, originOf, printed }: Light,
): WordsTold[] {
  const tell = toldOf(uses, parties, originOf, printed);
  const plain = kept(withoutFigures(printed));
  return uses.map((use, i) => {
    const [words, around] = [topicWords(use, parties), wordsAround(use, parties)];
    const fixed = leftOut(use.topic);
    const tells =
      shown[i] && words.isDisjointFrom(around)
        ? TELLS_NOTHING
        : tell(use, fixed.length > 0 ? words.union(new Set(fixed)) : words);
    return steadyTold(use, { use, phrase: plain(print(use.topic)), ...tells, around });
  });
}

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && a.isSubsetOf(b));

const steadyTold = onceIn(
  (_: TopicUse, told: WordsTold): WordsTold => told,
  (a, b) =>
    a.phrase === b.phrase && areEqual(a.own, b.own) && areEqual(a.unheard, b.unheard) && areEqual(a.around, b.around),
);

/**
 * Which words of a topic tell a matter of the storyline; none where nothing of it does. A name tells whose or where, and counts beside
 * another word only. What stands mostly in quotation marks is a figure of speech ("I counted the days on my teeth"). And where six
 * tell the story, stances of two of them, independent of each other, must have a word of it.
 */
export function toldOf(
  uses: readonly TopicUse[],
  parties: ReadonlySet<string>,
  originOf: (article: string) => string,
  printed: PrintOf,
): (use: TopicUse, topic: ReadonlySet<string>) => Pick<WordsTold, "own" | "unheard"> {
  const isToldByMany = new Set(uses.map(({ report }) => originOf(report.id))).size >= MANY;
  const isHeardTwice = heardTwice(uses, parties, originOf);
  const isFigure = (word: string): boolean => {
    const { all, quoted } = printed(word);
    return all > 0 && quoted >= (isToldByMany ? QUOTED_FROM : 1) * all;
  };
  const namesNothing = kept((head: string) => wordsIn(head).every(({ sense }) => isPrintedAsName(printed(sense))));
  const isLeftOut = kept((word: string) => !isPrintedAsName(printed(word)) && isFigure(word));
  const isMatter = kept((word: string) => word !== "~deal" && !isPrintedAsName(printed(word)) && !isLeftOut(word));
  return ({ topic: { head } }, topic) => {
    const words = [...topic];
    const matter = words.filter(isMatter);
    if (matter.length === 0 || namesNothing(head)) return TELLS_NOTHING;
    const told = words.some(isLeftOut) ? new Set(words.filter((word) => !isLeftOut(word))) : topic;
    const isHeard = !isToldByMany || matter.some(isHeardTwice);
    return isHeard ? { own: told, unheard: NOTHING } : { own: NOTHING, unheard: told };
  };
}

/** A name for a matter without somebody's figure of speech: "port" of "port keys", where all that is told of keys stands in quotation marks. */
const withoutFigures =
  (printed: PrintOf) =>
  (phrase: string): string => {
    const words = phrase.split(" ");
    const plain = words.filter((word) =>
      wordsIn(word).every(({ sense }) => {
        const { all, quoted } = printed(sense);
        return quoted < LEAST_QUOTED || quoted < FIGURE_FROM * all;
      }),
    );
    return (plain.length > 0 ? plain : words).join(" ");
  };

const NOTHING: ReadonlySet<string> = new Set();
const TELLS_NOTHING = { own: NOTHING, unheard: NOTHING };

/** Whether stances of two independent reports have the word, which is one of a topic. */
function heardTwice(
  uses: readonly TopicUse[],
  parties: ReadonlySet<string>,
  originOf: (article: string) => string,
): (word: string) => boolean {
  const ofTopics = new Set<string>();
  for (const use of uses) for (const word of topicWords(use, parties)) ofTopics.add(word);
  const first = new Map<string, string>();
  const twice = new Set<string>();
  const hear = (words: ReadonlySet<string>, origin: string): void => {
    for (const word of words) {
      if (!ofTopics.has(word)) continue;
      const before = first.get(word);
      if (before === undefined) first.set(word, origin);
      else if (before !== origin) twice.add(word);
    }
  };
  for (const use of uses) {
    const origin = originOf(use.report.id);
    hear(topicWords(use, parties), origin);
    hear(wordsAround(use, parties), origin);
  }
  return (word) => twice.has(word);
}

/** The same answer for the same words, found once. */
function kept<Answer>(find: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = find(words);
    known.set(words, found);
    return found;
  };
}
