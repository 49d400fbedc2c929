import { type Cast, type Draft, mentionsIn, newDraft } from "../cast.ts";
import { bodyCalled, bodyNamed } from "../mentions/bodies.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** Nouns for many who act as one. A report introduces such a body by its own words ("a group of investors led by Obi") and goes on with "the group". */
export const COLLECTIVES = /^(?:chamber|coalition|committee|consortium|council|court|group|panel|syndicate|tribunal)$/;

/** "The group of 45 least developed countries" are the least developed countries. */
const OF_STATES = /^(?:bloc|group) of (?:\d+ )?(.+ (?:countries|nations|states))$/;

/** The body that such a noun means: one that is named, the group around its leader, or one by the words that introduce it. */
export function collectiveOf(phrase: NounPhrase): Draft | null {
  const { word, mention, cast, parse } = phrase;
  const own = namedBeside(phrase) ?? bodyNamed(word, mention.firstToken, cast);
  if (own) return own;
  const leader = leaderOf(phrase);
  if (leader) return groupAround(leader, word, cast);
  const known = cast.drafts.find((d) => d.kind === "group" && d.nouns.has(word));
  const name = wordsOf(phrase);
  if (name === null) return known ?? (word === "group" ? bodyCalled(word, mention.firstToken, cast, parse) : null);
  const states = OF_STATES.exec(name)?.[1];
  const told = states && cast.drafts.find((d) => d.kind === "group" && d.name === states);
  const group = known ?? (told || newDraft(cast.drafts, states ?? name, "group"));
  group.nouns.add(word);
  group.aliases.add(name);
  return group;
}

/** "Tern Lines, a group that …". */
function namedBeside({ mention, cast, parse }: NounPhrase): Draft | null {
  const head = parse.tokens[mention.head];
  const named = head?.relation === "appos" ? cast.at[head.head] : null;
  return named?.kind === "organisation" ? named : null;
}

/** The words that tell of this group: "tribal council" of "the tribal council", "group of investors"; `null` of "the group". */
function wordsOf({ mention, parse }: NounPhrase): string | null {
  const first = firstOwnWord(mention, parse);
  const isBare = first === mention.head;
  const of = isBare && parse.tokens[mention.head + 1]?.text === "of" ? parse.child(mention.head, "nmod") : null;
  const end = of !== null && of > mention.head && of - mention.head < 6 ? of + 1 : mention.endToken;
  if (isBare && end === mention.endToken) return null;
  return parse
    .text({ start: parse.tokens[first]?.start ?? 0, end: parse.tokens[end - 1]?.end ?? 0 })
    .replace(/\s+/g, " ");
}

/** Behind marks, article and figures: "the 12-member | trade panel". */
function firstOwnWord({ firstToken, head }: NounPhrase["mention"], { tokens }: NounPhrase["parse"]): number {
  const isMark = (i: number): boolean =>
    /^(?:DT|PRP\$|CD|JJ)$/.test(tokens[i]?.pos ?? "") && !/^\p{L}+$/u.test(tokens[i]?.text ?? "");
  let first = firstToken;
  while (first < head && isMark(first)) first++;
  if (/^(?:DT|PRP\$)$/.test(tokens[first]?.pos ?? "")) first++;
  while (first < head && /\d/.test(tokens[first]?.text ?? "")) first++;
  return first;
}

/** Who led, headed or formed a group as the report introduces it. */
function leaderOf({ mention, cast, parse }: NounPhrase): Draft | null {
  const { tokens } = parse;
  const isLedBy = (i: number): boolean =>
    tokens[i]?.text === "by" && /^(?:form|head|lead|organi[sz]e)$/.test(tokens[i - 1]?.lemma ?? "");
  let by = mention.head + 1;
  while (by < mention.head + REACH && !isLedBy(by)) by++;
  if (!isLedBy(by)) return null;
  const behind = mentionsIn(tokens[by]?.sentence ?? -1, cast, parse);
  const leader = behind.find((m) => m.firstToken > by && m.form === "name");
  return leader ? (cast.at[leader.head] ?? null) : null;
}

/** How many words behind the noun "led by" may stand. */
const REACH = 7;

function groupAround(leader: Draft, noun: string, cast: Cast): Draft {
  const name = `${leader.name} ${noun}`;
  const group = cast.drafts.find((d) => d.kind === "group" && d.name === name) ?? newDraft(cast.drafts, name, "group");
  group.nouns.add(noun);
  return group;
}
