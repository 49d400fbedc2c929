import type { Span } from "../../domain/span.ts";
import { wordsIn } from "../../text/content-words.ts";
import { CURRENCIES, namesOf, SCALES } from "../../text/numbers.ts";
import { isWithin, overlaps } from "../../text/spans.ts";
import { UNITS } from "../../text/units.ts";
import type { Digest } from "../digest.ts";
import { once } from "../once.ts";
import type { ParseTable } from "../parse-table.ts";
import type { Amount } from "./amounts.ts";

/** What an amount is of, by the grammar of its clause. */
export interface AmountFrame {
  /** Senses of what is counted or measured, with what belongs to it, and of what is done: "49 per cent | holding in the Karst terminal", "11 people | killed". */
  readonly core: ReadonlySet<string>;
  /** Of what is done alone. */
  readonly deed: ReadonlySet<string>;
  /** All of the clause: who, to whom, where. */
  readonly clause: ReadonlySet<string>;
  /** "37 soldiers and sailors": of two kinds together. */
  readonly isSum: boolean;
}

const sensesOf = (words: readonly string[]): string[] => words.flatMap((w) => wordsIn(w).map(({ sense }) => sense));
/** What any amount is counted in, or any count is of. */
export const ANY: ReadonlySet<string> = new Set(
  sensesOf([
    ...UNITS,
    ...CURRENCIES.flatMap(namesOf),
    ...Object.keys(SCALES),
    ..."cent figure number people percent person total".split(" "),
  ]),
);
/** A number hangs so on what it counts. */
const COUNTS = /^(?:amod|advmod|compound|dep|nummod|quantmod)$/;
const CLAUSE = /^(?:acl|advcl|ccomp|conj|csubj|parataxis|xcomp)/;
/** A verb that hangs so on another has its subject and its circumstances. */
const JOINED = /^(?:acl|conj|xcomp)/;
/** Hops from a number to its noun, from there to its verb, from a verb to those that it is joined to, and down a phrase. */
const TO_NOUN = 3;
const TO_VERB = 5;
const TO_JOINED = 3;
const DEEP = 3;

/** By amount; those of sentences without a parse have none. */
export const framesOf = once((report: Digest): ReadonlyMap<Amount, AmountFrame> => {
  const senses = new Map(report.words.flatMap((w) => (w.content && !/^\d/.test(w.key) ? [[w.start, w.sense]] : [])));
  return new Map(
    report.amounts.flatMap((amount) => {
      const frame = frameOf(amount, report, senses);
      return frame ? [[amount, frame] as const] : [];
    }),
  );
});

function frameOf(amount: Amount, { parse, report }: Digest, senses: ReadonlyMap<number, string>): AmountFrame | null {
  const { at } = amount;
  const { starts, heads, tags, relations } = parse;
  const sentence = report.annotations.sentences.find((s) => isWithin(at, s));
  if (!sentence) return null;
  const tokens = Array.from({ length: sentence.endToken - sentence.firstToken }, (_, i) => sentence.firstToken + i);
  const isAt = (token: number): boolean => isTokenAt(token, at, parse);
  const number = tokens.find((t) => isAt(t) && tags[t] === "CD");
  if (number === undefined) return null;
  const isVerb = (token: number): boolean => /^VB/.test(tags[token] ?? "");
  const isClause = (token: number): boolean => CLAUSE.test(relations[token] ?? "") && isVerb(token);
  const hangingOn = (token: number): number[] => tokens.filter((t) => heads[t] === token);
  const add = (token: number, to: Set<string>): void => {
    const sense = isAt(token) ? undefined : senses.get(starts[token] ?? -1);
    if (sense && (isVerb(token) || !ANY.has(sense))) to.add(sense);
  };
  const addPhrase = (token: number, to: Set<string>, depth = DEEP): void => {
    add(token, to);
    if (depth > 0) for (const t of hangingOn(token)) if (!isClause(t)) addPhrase(t, to, depth - 1);
  };

  const [what, deed, rest] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const noun = nounOf(number, parse);
  addPhrase(noun, what);
  for (const t of hangingOn(noun).filter(isClause)) {
    add(t, deed);
    addPhrase(t, what);
  }
  // "The shortfall | in the fund | of 2 million": from the noun up to the verb.
  const way = wayUp(noun, parse, isVerb);
  const verb = way.at(-1) ?? noun;
  way.forEach((token, i) => {
    add(token, isVerb(token) ? deed : what);
    if (isVerb(token)) return;
    for (const t of hangingOn(token)) if (t !== (way[i - 1] ?? noun) && !isClause(t)) addPhrase(t, rest);
  });
  if (isVerb(verb))
    for (const token of joinedTo(verb, parse)) {
      if (token !== verb) add(token, rest);
      for (const t of hangingOn(token)) if (!isClause(t)) addPhrase(t, rest);
    }
  const core = what.union(deed);
  const isSum = hangingOn(noun).some((t) => relations[t] === "conj" && /^NNP?S$/.test(tags[t] ?? ""));
  return { core, deed, clause: core.union(rest), isSum };
}

const isTokenAt = (token: number, at: Span, { starts, ends }: ParseTable): boolean =>
  overlaps({ start: starts[token] ?? 0, end: ends[token] ?? 0 }, at);

/** What a number counts, or its unit. */
function nounOf(number: number, { heads, relations }: ParseTable): number {
  let noun = number;
  for (let hop = 0; hop < TO_NOUN && COUNTS.test(relations[noun] ?? "") && (heads[noun] ?? -1) >= 0; hop++)
    noun = heads[noun] ?? -1;
  return noun;
}

/** The tokens that one hangs on, up to the first verb. */
function wayUp(from: number, { heads }: ParseTable, isVerb: (token: number) => boolean): number[] {
  const way: number[] = [];
  for (let token = from; way.length < TO_VERB && !isVerb(token); ) {
    token = heads[token] ?? -1;
    if (token < 0) break;
    way.push(token);
  }
  return way;
}

/** A verb and those whose subject and circumstances are its own: "set fire to a depot and | killed". */
function joinedTo(verb: number, { heads, relations }: ParseTable): number[] {
  const joined = [verb];
  for (let token = verb; joined.length < TO_JOINED && JOINED.test(relations[token] ?? ""); ) {
    token = heads[token] ?? -1;
    if (token < 0) break;
    joined.push(token);
  }
  return joined;
}
