import type { Sentence } from "../../../domain/annotation.ts";
import type { Span } from "../../../domain/span.ts";
import { type Word, wordsIn } from "../../../text/content-words.ts";
import { lemmaOf } from "../../../text/lemma.ts";
import type { Digest } from "../../digest.ts";
import { once } from "../../once.ts";
import { stepAt } from "../../told/direction.ts";
import { type Answer, answersOf } from "./opposite-verbs.ts";

/** What a clause says that somebody does, or does not. */
export interface Assertion {
  readonly report: Digest;
  readonly sentence: Span;
  /** Sense of its verb; `ANSWER`, `ATTENDANCE` or `DEMAND` for all that answer that question with yes or no. */
  readonly verb: string;
  readonly isDenied: boolean;
  /** Of what is taken: all of it, or a part; `null` where the clause does not say. */
  readonly extent: "all" | "part" | null;
  /** Senses of the words for who does it; empty where nobody or a pronoun without a meaning is named. */
  readonly subject: ReadonlySet<string>;
  /** Senses of the other words of its clause, the head of its object first. */
  readonly matter: ReadonlySet<string>;
}

export const ANSWER = "~answer";
export const ATTENDANCE = "~attendance";
export const DEMAND = "~demanded";

const SAYS_SO = /^(?:say|vote)$/;
const IN_FULL = /\b(?:in full|fully|entire(?:ly|ty)?|unconditionally|whole|without (?:conditions?|reservations?))\b/i;
const IN_PART = /\b(?:conditionally|in (?:part|principle)|only|part(?:ly|ially|s)?|with reservations?)\b/i;
/** "Rejected a part of the plan." */
const PART = /^(?:aspect|clause|element|part|point|provision|section)s?$/i;
/** Verbs so general that they say nothing by themselves. */
const LIGHT: ReadonlySet<string> = new Set(
  "be become begin do get give happen have know let make mean need put say see seem set take tell think try want".split(
    " ",
  ),
);
const INVITATION = wordsIn("invitation")[0]?.sense ?? "";
const SAYING =
  /^(?:add|admit|announce|assure|claim|confirm|declare|explain|insist|note|report|say|state|stress|tell|think|warn)$/;
/** What is so weakened is neither said nor denied. */
const UNSURE = /^(?:could|may|might|should)$/i;
/** Of another time. */
const PAST = /\b(?:ago|earlier|former(?:ly)?|last (?!night|minute)|once|previous(?:ly)?)\b/i;
/** What stands behind it in its sentence is no assertion. */
const CONDITION = /^(?:if|unless|until|whether)$/i;
const NOBODY = /^(?:neither|no|nobody|none|nothing)$/i;
const NEVER = /^(?:cannot|hardly|never)$/i;
/** Clauses within a clause. */
const OTHER_CLAUSE = /^(?:acl|advcl|ccomp|conj|csubj|parataxis|xcomp)/;
/** A verb that hangs so on another word shares its fate: "refused to sell", "no intention of selling". */
const GOVERNED = /^(?:acl$|ccomp|xcomp|pcomp)/;
/** What it hangs on so has its subject, or says whose "it" is. */
const PASSED_ON = /^(?:acl$|ccomp|conj|dobj|pcomp|xcomp)/;
const PRONOUN = /^(?:PRP|WP|WDT|DT|EX)/;
const FIRST_PERSON = /^(?:I|we)$/i;
const HOPS = 4;

/** One sentence of a report with the tokens that hang on each. */
interface Tree {
  readonly report: Digest;
  readonly sentence: Sentence;
  readonly words: ReadonlyMap<number, Word>;
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** Printed words of the sentence, by token. */
  readonly printed: readonly string[];
}

/** The assertions of a report; questions and conditions are none. */
export const assertionsIn = once((report: Digest): readonly Assertion[] => {
  const { text } = report.article;
  const words = new Map(report.words.map((w) => [w.start, w]));
  return report.report.annotations.sentences.flatMap((sentence): Assertion[] => {
    const printed = text.slice(sentence.start, sentence.end);
    if (printed.includes("?") || PAST.test(printed)) return [];
    const tree = treeOf(sentence, report, words);
    const condition = tree.printed.findIndex((word) => CONDITION.test(word));
    const verbs = range(sentence).filter(
      (v) => isVerb(v, tree) && (condition < 0 || v - sentence.firstToken < condition),
    );
    return verbs.flatMap((v) => assertionsOf(v, tree));
  });
});

const range = ({ firstToken, endToken }: Sentence): number[] =>
  Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);

function treeOf(sentence: Sentence, report: Digest, words: Tree["words"]): Tree {
  const { starts, ends, heads } = report.parse;
  const tokens = range(sentence);
  return {
    report,
    sentence,
    words,
    children: Map.groupBy(tokens, (t) => heads[t] ?? -1),
    printed: tokens.map((t) => report.article.text.slice(starts[t], ends[t])),
  };
}

const wordAt = (t: number, { printed, sentence }: Tree): string => printed[t - sentence.firstToken] ?? "";
const relationOf = (t: number, { report }: Tree): string => report.parse.relations[t] ?? "";
const tagOf = (t: number, { report }: Tree): string => report.parse.tags[t] ?? "";
const childrenOf = (t: number, { children }: Tree): readonly number[] => children.get(t) ?? [];

const isVerb = (t: number, tree: Tree): boolean =>
  (/^VB/.test(tagOf(t, tree)) && !/^(?:aux|cop|amod)/.test(relationOf(t, tree))) ||
  childrenOf(t, tree).some((c) => relationOf(c, tree) === "cop");

/** What a verb says, once by itself and once as an answer. */
function assertionsOf(v: number, tree: Tree): Assertion[] {
  const { report, sentence } = tree;
  const chain = governorsOf(v, tree);
  const all = [v, ...chain];
  if (all.some((t) => childrenOf(t, tree).some((c) => isWeakening(c, tree)))) return [];
  const answers = answersAt(v, tree);
  const isRefused = chain.filter((g) => isTurning(g, tree)).length + all.filter((t) => isNegated(t, tree)).length;
  const isDenied = isRefused % 2 === 1;
  const subject = subjectOf(v, tree);
  const matter = matterOf(v, tree);
  const lemma = lemmaOf(wordAt(v, tree), "VB");
  const printed = tree.words.get(report.parse.starts[v] ?? -1)?.sense;
  // "Selling" has another stem than "sell"; what retellings put for it has one sense.
  const sense = printed?.startsWith("~") ? printed : wordsIn(lemma)[0]?.sense;
  const takes = answers.find(({ to }) => to === "answer");
  const extent = takes?.isYes && !isDenied ? extentOf(v, tree) : null;
  const told = { report, sentence, subject, matter, extent };
  const deed = sense && !LIGHT.has(lemma) && !takes ? [{ ...told, verb: sense, isDenied }] : [];
  const answered = answers.map(({ to, isYes }): Assertion => {
    const question = { ...told, isDenied: isDenied === isYes };
    if (to === "answer") return { ...question, verb: ANSWER, matter: matter.union(toldThen(v, tree, /^xcomp/)) };
    if (to === "attendance") return { ...question, verb: ATTENDANCE, extent: null };
    return {
      ...question,
      verb: DEMAND,
      extent: null,
      matter: matter.union(toldThen(v, tree, /^(?:ccomp|nmod:tmod|xcomp)/)),
    };
  });
  return [...deed, ...answered].filter((a) => a.matter.size > 0 || a.extent !== null);
}

/** "Says no" refuses; who takes an invitation comes. */
function answersAt(v: number, tree: Tree): Answer[] {
  const lemma = lemmaOf(wordAt(v, tree), "VB");
  const next = wordAt(v + 1, tree).toLowerCase();
  if (SAYS_SO.test(lemma)) return /^(?:no|yes)$/.test(next) ? [{ to: "answer", isYes: next === "yes" }] : [];
  const answers = answersOf(lemma, next);
  const invited = answers.filter(({ to }) => to === "answer" && matterOf(v, tree).has(INVITATION));
  return [...answers, ...invited.map(({ isYes }): Answer => ({ to: "attendance", isYes }))];
}

/** "In full", "only a part". */
function extentOf(v: number, tree: Tree): Assertion["extent"] {
  const tokens = phraseOf(v, tree).sort((a, b) => a - b);
  const clause = tokens.map((t) => wordAt(t, tree)).join(" ");
  return IN_PART.test(clause) ? "part" : IN_FULL.test(clause) ? "all" : null;
}

/** The words that a verb hangs on, up to the one that tells what is said. */
function governorsOf(v: number, tree: Tree): number[] {
  const found: number[] = [];
  for (let at = v; found.length < HOPS && GOVERNED.test(relationOf(at, tree)); ) {
    at = tree.report.parse.heads[at] ?? -1;
    if (at < 0 || SAYING.test(lemmaOf(wordAt(at, tree), "VB"))) break;
    found.push(at);
  }
  return found;
}

const isWeakening = (c: number, tree: Tree): boolean =>
  /^aux/.test(relationOf(c, tree)) && UNSURE.test(wordAt(c, tree));

/** "Refused to", "denied that". */
function isTurning(g: number, tree: Tree): boolean {
  const { sign, denies } = stepAt(tree.printed, g - tree.sentence.firstToken);
  return sign < 0 || denies || /^den(?:y|ies|ied|ying)$/i.test(wordAt(g, tree));
}

/** "Not", "never"; "no" before its subject or object, or none of them. */
const isNegated = (t: number, tree: Tree): boolean =>
  childrenOf(t, tree).some((c) => {
    if (relationOf(c, tree) === "neg" || NEVER.test(wordAt(c, tree))) return true;
    if (!/^(?:nsubj|dobj)/.test(relationOf(c, tree)) || SAYS_SO.test(lemmaOf(wordAt(t, tree), "VB"))) return false;
    return NOBODY.test(wordAt(c, tree)) || childrenOf(c, tree).some((d) => NOBODY.test(wordAt(d, tree)));
  });

/** Of the verb, of what it hangs on, or, for a pronoun, of who says so. */
function subjectOf(v: number, tree: Tree): ReadonlySet<string> {
  const { heads } = tree.report.parse;
  for (let t = v, hops = 0; t >= 0 && hops <= HOPS; t = PASSED_ON.test(relationOf(t, tree)) ? (heads[t] ?? -1) : -1) {
    hops++;
    const noun = childrenOf(t, tree).find((c) => relationOf(c, tree) === "nsubj");
    if (noun !== undefined && FIRST_PERSON.test(wordAt(noun, tree))) return speakerAt(noun, tree);
    if (noun === undefined || PRONOUN.test(tagOf(noun, tree))) continue;
    const phrase = phraseOf(noun, tree).filter((t) => senseOf(t, tree).length > 0);
    const names = phrase.filter((t) => /^NNP/.test(tagOf(t, tree)));
    return new Set((names.length > 0 ? names : phrase).flatMap((t) => senseOf(t, tree)));
  }
  return new Set();
}

/** Whoever says "I" or "we", and the side that they speak for. */
function speakerAt(t: number, { report: { parse, report } }: Tree): ReadonlySet<string> {
  const start = parse.starts[t] ?? -1;
  const said = report.attributions.find((a) => a.content.some((c) => c.start <= start && start < c.end));
  const who = report.actors.find(({ id }) => id === said?.speaker);
  const side = report.actors.find(({ id }) => id === who?.speaksFor);
  const names = [who, side].flatMap((actor) => (actor ? wordsIn(actor.name) : []));
  return new Set(names.flatMap((w) => (w.content ? [w.sense] : [])));
}

/** What else the clause tells. */
const matterOf = (v: number, tree: Tree): ReadonlySet<string> =>
  new Set(
    childrenOf(v, tree)
      .filter((c) => !PART.test(wordAt(c, tree)))
      .filter(
        (c) => !OTHER_CLAUSE.test(relationOf(c, tree)) && !/^(?:nsubj$|advmod|nmod:tmod)/.test(relationOf(c, tree)),
      )
      .flatMap((c) => phraseOf(c, tree))
      .flatMap((t) => senseOf(t, tree)),
  );

/** "Agreed to free the crew", "insisted that the army leave", "has not given up August". */
const toldThen = (v: number, tree: Tree, relations: RegExp): ReadonlySet<string> =>
  new Set(
    childrenOf(v, tree)
      .filter((c) => relations.test(relationOf(c, tree)))
      .flatMap((c) => (/^nmod/.test(relationOf(c, tree)) ? phraseOf(c, tree) : [c]))
      .flatMap((c) => [...senseOf(c, tree), ...(isVerb(c, tree) ? matterOf(c, tree) : [])]),
  );

/** A word with all that hangs on it, clauses left out. */
const phraseOf = (t: number, tree: Tree): number[] => [
  t,
  ...childrenOf(t, tree)
    .filter((c) => !OTHER_CLAUSE.test(relationOf(c, tree)))
    .flatMap((c) => phraseOf(c, tree)),
];

function senseOf(t: number, { report, words }: Tree): string[] {
  const word = words.get(report.parse.starts[t] ?? -1);
  return word?.content && !DAY.test(word.key) ? [word.sense] : [];
}

const DAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day?$|^\d|^(?:today|tonight|yesterday|tomorrow|week|month|year)$/;
