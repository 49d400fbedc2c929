import type { Token } from "../../domain/annotation.ts";
import type { Span } from "../../domain/span.ts";
import { listed } from "../../text/listed.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";
import { closedQuotes } from "./closed-quotes.ts";
import { listOf } from "./each-holder.ts";
import { toldBefore } from "./told-before.ts";

const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\b/;
const OF_PERSONS = /^(?:he|she|him|her|his)$/i;

/**
 * One plain sentence from the words of the evidence: pronouns named, who says so left out, white space evened, the holder put first when
 * absent. `spans` are read on from one another: the evidence, or the words that a list begins with and the evidence.
 */
export function claimOf(
  spans: readonly [Span, ...Span[]],
  holder: number,
  party: Draft,
  speaker: Draft | null,
  cast: Cast,
  parse: Parse,
): string {
  const printed = spans.map((span) => parse.text(span));
  const isQuoted = FIRST_PERSON.test(printed.join(" ").replace(/[“"][^“”"]*[”"]/g, ""));
  const opening = parse.tokens[parse.tokenAt(spans[0].start)];
  const words = plain(
    isQuoted ? printed.join(" … ") : spans.map((span) => withNames(span, holder, cast, parse)).join(" "),
    isThing(opening),
  );
  const name = speaker?.name ?? party.name;
  if (isQuoted) return `${name}: “${closedQuotes(words)}”`;
  const told = closedQuotes(words + referredTo(spans.at(-1) ?? spans[0], parse));
  const holds = (span: Span): boolean => {
    const { first, end } = parse.tokensIn(span);
    return holder >= first && holder < end;
  };
  if (spans.some(holds)) return `${upperFirst(told)}.`;
  if (told.startsWith(`${name} `) || told.startsWith(`${name}’`)) return `${told}.`;
  const own = ownSubject(spans[0], holder, [party, speaker], cast, parse);
  if (Array.isArray(own))
    return `${own.length > 1 ? listed(own.map((token) => cast.at[token]?.name ?? parse.tokens[token]?.text ?? "")) : name} ${told}.`;
  if (own === "pronoun" && PRONOUN.test(told))
    return `${told.replace(PRONOUN, (word) => (/^(?:he|she|it|they)$/i.test(word) ? name : `${name}’s`))}.`;
  return `${upperFirst(name)}: ${told}.`;
}

/** "The crews rejected" + " a raise", "the port had demanded" + " this: the gates stay open": what a clause only refers back to. */
function referredTo(evidence: Span, parse: Parse): string {
  const before = toldBefore(evidence, parse);
  if (!before) return "";
  const told = plain(parse.text(before.words));
  return before.kind === "object" ? ` ${told}` : ` this: ${told}`;
}

/** "That is too little", said of something: no joining word. */
const isThing = (token: Token | undefined): boolean => token?.pos === "DT";

/** White space evened; interjections, marks at the ends and, unless the first is none, joining words left out. */
const plain = (text: string, isWhole = false): string =>
  text
    .replace(/\s+/g, " ")
    .replace(INTERJECTION, "")
    .replace(isWhole ? "" : OPENING, "")
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, "")
    .replace(/[.]+(?=[”"’]?$)/u, "");

const INTERJECTION = /^(?:look|oh|ok|okay|well|yeah|yes), /i;
const OPENING = /^(?:that|to|and|but|as|which|who)\s+/i;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words with a name for each third-person pronoun that surely stands for one, and without "he said" between commas. */
function withNames(evidence: Span, holder: number, cast: Cast, parse: Parse): string {
  const { text: article } = parse.annotations.article;
  const { first, end } = parse.tokensIn(evidence);
  const asides = asidesIn(evidence, parse);
  const before = holder < first || holder >= end ? cast.at[holder] : null;
  const named = new Set<Draft>();
  let [text, at] = ["", evidence.start];
  for (let i = first; i < end; i++) {
    const token = parse.tokens[i];
    const aside = asides.find(({ start }) => start === token?.start);
    if (aside) {
      text += article.slice(at, aside.start).trimEnd();
      at = aside.end;
      i = parse.tokenAt(aside.end) - 1;
      continue;
    }
    const draft = cast.at[i];
    const full = inFull(token);
    const isAfterPronoun = at === token?.start || (i === first + 1 && PRONOUN.test(parse.tokens[first]?.text ?? ""));
    if (token && full && isAfterPronoun) {
      text += `${article.slice(at, token.start)} ${full}`;
      at = token.end;
    }
    if (!token || !draft) continue;
    if (/^PRP/.test(token.pos) && draft !== before && isSure(i, draft, holder, named, cast, parse)) {
      text += article.slice(at, token.start) + draft.name + (token.pos === "PRP$" ? "’s" : "");
      at = token.end;
    }
    named.add(draft);
  }
  return text + article.slice(at, evidence.end);
}

/** "Ada Obi would" for "she'd": what is short behind a pronoun is not behind a name; `null` for all else. */
function inFull(token: Token | undefined): string | null {
  const [, short = ""] = /^['’](d|ll|re|ve)$/.exec(token?.text ?? "") ?? [];
  return short === "d" && token?.pos === "VBD" ? "had" : (FULL.get(short) ?? null);
}

const FULL = new Map([
  ["d", "would"],
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
]);

/**
 * "If it brings peace": an "it" that does not hold the stance may stand for nobody. Nor is who accuses "him" the one accused. After
 * another name "his" is rather that one's: "Obi dropped his objection"; and of a crowd without a name it tells no more than "their".
 */
function isSure(i: number, draft: Draft, holder: number, named: ReadonlySet<Draft>, cast: Cast, parse: Parse): boolean {
  const { text = "" } = parse.tokens[i] ?? {};
  if (i === holder) return true;
  if (named.has(draft) || draft.kind === "unnamed" || /sel(?:f|ves)$/.test(text)) return false;
  if (/^it/i.test(text) || (/^(?:him|them)$/i.test(text) && draft === cast.at[holder])) return false;
  return ![...named].some(({ kind }) => !OF_PERSONS.test(text) || kind === "person");
}

/** ", he said," within the words: source and cue, with the comma before them, and the one behind unless a new clause begins there. */
function asidesIn(evidence: Span, parse: Parse): readonly Span[] {
  return parse.spokenNear(evidence).flatMap((index) => {
    const { source = null, cue = null } = parse.annotations.spoken[index] ?? {};
    if (!source || !cue) return [];
    const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
    if (start <= evidence.start || end >= evidence.end) return [];
    const [before, after] = [parse.tokens[parse.tokenAt(start) - 1], parse.tokens[parse.tokenAt(end)]];
    const isInside = before && after && before.start > evidence.start && after.end < evidence.end;
    if (!isInside || before.text !== "," || after.text !== "," || end - start > 60) return [];
    const joins = /^(?:CC|IN|WDT|WP)$/.test(parse.tokens[parse.tokenAt(after.end)]?.pos ?? "");
    return [{ start: before.start, end: joins ? end : after.end }];
  });
}

/**
 * How the words begin with the holder: with a verb whose subject it is, alone or in a list of names ("has called off the strike": the
 * tokens of those), or with a pronoun that stands for it ("its crews will"); `null` where they are somebody else's clause.
 */
function ownSubject(
  evidence: Span,
  holder: number,
  own: readonly (Draft | null)[],
  cast: Cast,
  parse: Parse,
): number[] | "pronoun" | null {
  const { first, end } = parse.tokensIn(evidence);
  const isOwn = (token: number): boolean => {
    const draft = cast.at[token];
    return token === holder || (draft != null && (own.includes(draft) || own.includes(partyOf(draft))));
  };
  let at = first;
  while (at < end && !isThing(parse.tokens[at]) && OPENING.test(`${parse.tokens[at]?.text} `)) at++;
  const opening = at;
  const { text = "", start = 0 } = parse.tokens[at] ?? {};
  if (EXPLETIVE.test(parse.text({ start, end: evidence.end }))) return null;
  if (PRONOUN.test(text)) return isOwn(at) ? "pronoun" : null;
  while (parse.tokens[at]?.pos === "RB" && at < end) at++;
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(parse.tokens[at]?.pos ?? "")) return null;
  const helps = /^(?:aux|auxpass|cop)$/.test(parse.tokens[at]?.relation ?? "");
  const subject = subjectOutside(helps ? (parse.tokens[at]?.head ?? at) : at, parse);
  if (subject === null || subject >= opening) return null;
  const together = listOf(subject, cast, parse).filter((token) => token < opening);
  return together.some(isOwn) || isRelative(subject, parse) ? together : null;
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)\b/i;

/** "It was wrong to": an "it" that stands for nobody; not "it is holding talks", "it is ready". */
const EXPLETIVE =
  /^it\s?(?:['’]s|is|was|seems?|seemed|appears?|appeared|(?:will|would|may|might|could|must|should|has|had) (?:\w+ )?be(?:en)?)\b(?! (?:\w+ing|able|close|concerned|open|opposed|prepared|ready|unable|unwilling|willing)\b)/i;

const isRelative = (token: number, parse: Parse): boolean =>
  /^(?:which|who|that)$/i.test(parse.tokens[token]?.text ?? "");

/** The subject of a verb, or of the verb that it is joined to: "Obi met the crews and called off the strike". */
function subjectOutside(verb: number, parse: Parse, hops = 0): number | null {
  const subject = parse.child(verb, "nsubj", "nsubjpass");
  const { relation = "", head = -1 } = parse.tokens[verb] ?? {};
  return subject === null && hops < 3 && head >= 0 && /^(?:conj|xcomp|dep)$/.test(relation)
    ? subjectOutside(head, parse, hops + 1)
    : subject;
}
