import type { Boilerplate } from "../../domain/article.ts";
import { ASKS, CALLS, LEADS_UP, OWN_TRADE } from "./appeal-words.ts";
import type { Line } from "./lines.ts";
import type { BoilerplateRule } from "./rule.ts";

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly calls: boolean;
  readonly strong: boolean;
  readonly leads: boolean;
}

const SENTENCE = /[^.!?]+(?:[.!?]+["”’)]*|$)/g;
/** Quoted words are somebody's, and somebody's wish is news. A quotation may run on to the end of the line. */
const QUOTED = /["“„«][^"”»]*(?:["”»]|$)/g;
const REPORTED =
  /\b(?:according to|added|announced|asked|called|declared|demanded|said|says|stated|told|urged|warned)\b/i;
const TO_READER = /\byou(?:r|'re|’re)?\b/i;
/** Longest run of sentences between two strong ones that belongs to the same appeal. */
const GAP = 3;
const SHORT_LINE = 220;

function sentencesOf(line: Line): readonly Sentence[] {
  const unquoted = line.text.replace(QUOTED, (quote) => " ".repeat(quote.length));
  return [...unquoted.matchAll(SENTENCE)].map((match) => {
    const words = match[0];
    const asks = ASKS.test(words) && !REPORTED.test(words);
    const calls = CALLS.test(words.trim()) && words.trim().length < 80;
    const strong = asks && (TO_READER.test(words) || OWN_TRADE.test(words) || calls);
    const start = match.index + words.length - words.trimStart().length;
    return {
      start,
      end: match.index + words.trimEnd().length,
      asks,
      calls,
      strong,
      leads: LEADS_UP.test(words) && !REPORTED.test(words),
    };
  });
}

function appealIn(line: Line): readonly Boilerplate[] {
  const sentences = sentencesOf(line);
  const strong = sentences.flatMap((sentence, at) => (sentence.strong ? [at] : []));
  const [first] = strong;
  if (first === undefined) return [];
  const last = strong.reduce((end, at) => (at - end <= GAP + 1 ? at : end), first);
  const count = strong.filter((at) => at <= last).length;
  const ownLine =
    line.text.length <= SHORT_LINE && sentences.every(({ strong, asks, calls }) => strong || asks || calls);
  if (count < 2 && !ownLine) return [];
  const before = sentences[first - 1];
  // One sentence on the trade may lead up to the asking.
  const from = first === 1 && before?.leads ? before : sentences[first];
  let end = last;
  while (sentences[end + 1]?.calls) end++;
  const to = sentences[end];
  return from && to ? [{ start: line.start + from.start, end: line.start + to.end, kind: "appeal" }] : [];
}

/** An outlet asking its readers for money, a subscription or an address: at least two sentences of it, or a line of its own. */
export const appeals: BoilerplateRule = { id: "clean/appeals@1", find: (lines) => lines.flatMap(appealIn) };
