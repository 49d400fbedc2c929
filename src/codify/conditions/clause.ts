import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";

/** Longer than this, in letters, the parse has run on. */
const LONGEST = 400;

/** From a marker (tokens `first` to `last`) to the end of the clause or phrase that it opens: what hangs on its words, cut at a clause mark. */
export function clauseFrom(first: number, last: number, sentenceEnd: number, parse: Parse): Span {
  const { tokens } = parse;
  const start = tokens[first]?.start ?? 0;
  const markerEnd = tokens[last]?.end ?? start;
  let end = underMarker(first, last, start, parse);
  if (end <= markerEnd || end - start > LONGEST) end = tokens[sentenceEnd - 1]?.end ?? start;
  let opened = 0;
  for (let i = last + 1; i < sentenceEnd; i++) {
    const token = tokens[i];
    if (!token || token.start >= end) break;
    if (/^["“‘]$/.test(token.text) && opensQuote(i, parse)) opened++;
    else if (/^["”]$/.test(token.text) && opened > 0) opened--;
    else if ((closesAt(i, parse) && i > last + 1) || /^["”]$/.test(token.text))
      return { start, end: tokens[i - 1]?.end ?? end };
  }
  return { start, end: phraseEnd(trimmed(start, end, parse), sentenceEnd, parse) };
}

/** Words that a phrase without a verb is made of, and marks that end it. */
const NOMINAL = /^(?:DT|JJ|JJR|JJS|NNS?|NNPS?|PRP\$|POS|CD|IN|TO|VBN|``)$/;
const [LONGEST_TAIL, MARK] = [10, /^[,.;:?!”")]$/];

/** "Because of skewed" goes on to its noun: where only nouns and what belongs to them stand before the next mark, the parse has torn a phrase. */
export function phraseEnd(end: number, sentenceEnd: number, parse: Parse): number {
  const { tokens } = parse;
  const last = parse.tokenAt(end) - 1;
  for (let i = last + 1; i <= last + LONGEST_TAIL && i <= sentenceEnd; i++) {
    const { pos = "", text = "" } = tokens[i] ?? {};
    if (i === sentenceEnd || MARK.test(text)) return Math.max(end, tokens[i - 1]?.end ?? end);
    if (!NOMINAL.test(pos)) break;
  }
  return end;
}

/** The end of the subtrees of the marker's words' heads that begin with the marker: "in return for" may be parted by the parse. */
function underMarker(first: number, last: number, start: number, parse: Parse): number {
  const { tokens } = parse;
  let end = 0;
  for (let i = first; i <= last; i++)
    for (const at of [i, tokens[i]?.head ?? -1]) {
      const under = at < 0 ? null : parse.subtree(at);
      if (under && under.start >= start) end = Math.max(end, under.end);
    }
  return end;
}

const opensQuote = (i: number, parse: Parse): boolean =>
  parse.tokens[i]?.text !== '"' || (parse.tokens[i + 1]?.start ?? 0) === (parse.tokens[i]?.end ?? -1);

const closesAt = (i: number, parse: Parse): boolean => {
  const { text = "" } = parse.tokens[i] ?? {};
  return (
    text === ";" ||
    (text === "," &&
      /^(?:he|she|it|they|and|but|or|so|though|although|while|who|which|said|says)$/i.test(
        parse.tokens[i + 1]?.text ?? "",
      ))
  );
};

/** The end without the blanks, marks and joining words before it. */
const trimmed = (start: number, end: number, parse: Parse): number =>
  start + parse.text({ start, end }).replace(/[\s.,;:”"'’–-]*(?:\b(?:and|but|or))?[\s.,;:”"'’–-]*$/, "").length;
