import type { Span } from "../../domain/span.ts";
import { wordsIn } from "../../text/content-words.ts";
import { SIGNED } from "../../text/negotiation-nouns.ts";
import type { Digest } from "../digest.ts";
import type { ParseTable } from "../parse-table.ts";

/** What is done once, with what it is done to: talks are opened, a ship is seized, a pact is signed on one day. */
export interface Deed {
  readonly kind: keyof typeof DEEDS;
  /** Senses of its subject and object; "~paper" for whatever is signed. */
  readonly of: ReadonlySet<string>;
}

const sensesOf = (words: string): ReadonlySet<string> => new Set(wordsIn(words).map((w) => w.sense));
const DEEDS = {
  begin: sensesOf("begin inaugurate open reopen start"),
  close: sensesOf("close seal shut"),
  resign: sensesOf("resign"),
  seize: sensesOf("arrest board capture hijack intercept kidnap seize"),
  sign: sensesOf("initial initialed initialled sign"),
} as const;
const KINDS = Object.keys(DEEDS) as (keyof typeof DEEDS)[];
const PAPERS = sensesOf([...SIGNED, "paper"].join(" "));
export const INTO_FORCE =
  /\b(?:c[ao]me|comes|enter(?:s|ed)?|go|goes|went|take|took) (?:in)?to (?:force|effect)|\bt(?:akes?|ook) effect/i;
/** "Met on Tuesday for their first talks". */
const FIRST = /\b(?:convened?|meet|met)\b.{0,60}\bfirst(?: [\w-]+){0,2} (meeting|negotiations|round|session|talks)\b/i;
const HOPS = 4;

export const BEGIN: ReadonlySet<string> = DEEDS.begin;

/** A verb that a time hangs on. */
interface Hook {
  readonly deed: Deed | null;
  /** It is told in the past tense. */
  readonly isPast: boolean;
}

/** "The truce, starting on Friday"; "the ship was seized on Sunday": the deed that a time hangs on, with its subject and its object. */
export function deedAt({ report, parse, words, article }: Digest, sentence: Span, time: Span): Hook {
  const { starts, heads, tags, relations } = parse;
  const { firstToken = 0, endToken = 0 } = report.annotations.sentences.find((s) => s.start === sentence.start) ?? {};
  const senseAt = (token: number): string | undefined => words.find((w) => w.start === starts[token])?.sense;
  const at = starts.indexOf(time.start);
  const led = verbLedBy(parse, article.text, at, [firstToken, endToken]);
  let verb = led ?? at;
  for (let hops = 0; hops < HOPS && verb >= 0 && !/^VB/.test(tags[verb] ?? ""); hops++) verb = heads[verb] ?? -1;
  if (verb < 0) return { deed: null, isPast: false };
  const printed = article.text.slice(sentence.start, sentence.end);
  const isPast = /^VBD/.test(tags[verb] ?? "");
  const first = FIRST.exec(printed)?.[1];
  if (first && isPast) return { deed: { kind: "begin", of: sensesOf(first) }, isPast };
  const kindOf = (token: number): Deed["kind"] | undefined => KINDS.find((k) => DEEDS[k].has(senseAt(token) ?? ""));
  const direct = INTO_FORCE.test(printed) ? "begin" : kindOf(verb);
  // "Late on Saturday, when they initialled an accord".
  const then = direct ? -1 : whenClauseOf(verb, parse, article.text, [firstToken, endToken]);
  if (then >= 0) verb = then;
  const kind = direct ?? (then >= 0 ? kindOf(then) : undefined);
  if (!kind) return { deed: null, isPast };
  const of = new Set<string>();
  const add = (token: number): void => {
    const sense = senseAt(token);
    if (sense) of.add(kind === "sign" && PAPERS.has(sense) ? "~paper" : sense);
  };
  const addPhrase = (noun: number): void => {
    add(noun);
    for (let i = firstToken; i < endToken; i++)
      if (heads[i] === noun && /^(?:appos|compound|conj|nn)$/.test(relations[i] ?? "")) add(i);
  };
  for (let i = firstToken; i < endToken; i++) {
    const isParty = kind === "sign" && i > verb && isBetween(i, parse, article.text);
    if (isParty) addPhrase(i);
    if (heads[i] !== verb) continue;
    const relation = relations[i] ?? "";
    // What is signed is often read as a circumstance.
    if (/^(?:nsubj|dobj)/.test(relation) || (kind === "sign" && PAPERS.has(senseAt(i) ?? ""))) addPhrase(i);
  }
  if (/^(?:acl|partmod|vmod)/.test(relations[verb] ?? "")) addPhrase(heads[verb] ?? -1);
  // "The vessel, intercepted on Sunday": a comma often parts a participle from its noun in the parse, too.
  if (of.size === 0 && tags[verb] === "VBN" && printedAt(parse, article.text, verb - 1) === ",")
    for (let i = verb - 2; i >= firstToken && /^NN/.test(tags[i] ?? ""); i--) add(i);
  return { deed: { kind, of }, isPast };
}

/** "On Friday night the ministers signed": a time that opens a clause goes with the next verb in the past, whatever it hangs on. */
function verbLedBy(
  parse: ParseTable,
  text: string,
  at: number,
  [first, end]: readonly [number, number],
): number | null {
  const { tags } = parse;
  const before = at - (/^(?:IN|JJ|RB)$/.test(tags[at - 1] ?? "") ? 2 : 1);
  if (at < 0 || (before >= first && !/^[:;—–-]$/.test(printedAt(parse, text, before)))) return null;
  for (let i = at + 1; i < end && tags[i] !== "."; i++) if (tags[i] === "VBD") return i;
  return null;
}

/** The verb of the clause that says what was done then, or -1. */
function whenClauseOf(
  verb: number,
  { heads, relations, ...parse }: ParseTable,
  text: string,
  [first, end]: readonly [number, number],
): number {
  for (let i = first; i < end; i++) {
    if (!/^when$/i.test(printedAt({ heads, relations, ...parse }, text, i))) continue;
    const clause = heads[i] ?? -1;
    if (heads[clause] === verb && /^advcl/.test(relations[clause] ?? "")) return clause;
  }
  return -1;
}

/** "Initialled in Accra between Norland and Sudania". */
const isBetween = (token: number, parse: ParseTable, text: string): boolean =>
  /^nmod/.test(parse.relations[token] ?? "") &&
  [token - 1, token - 2].some((i) => parse.heads[i] === token && /^between$/i.test(printedAt(parse, text, i)));

const printedAt = ({ starts, ends }: ParseTable, text: string, token: number): string =>
  text.slice(starts[token] ?? 0, ends[token] ?? 0);
