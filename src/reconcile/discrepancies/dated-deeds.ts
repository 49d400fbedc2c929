import type { Token } from "../../domain/annotation.ts";
import type { Span } from "../../domain/span.ts";
import { wordsIn } from "../../text/content-words.ts";
import type { Digest } from "../digest.ts";

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
  sign: sensesOf("initial sign"),
} as const;
const KINDS = Object.keys(DEEDS) as (keyof typeof DEEDS)[];
const PAPERS = sensesOf("accord agreement contract convention deal document pact paper protocol text treaty truce");
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
export function deedAt({ report: { annotations }, words, article }: Digest, sentence: Span, time: Span): Hook {
  const { tokens, sentences } = annotations;
  const { firstToken = 0, endToken = 0 } = sentences.find((s) => s.start === sentence.start) ?? {};
  const senseAt = (token: number): string | undefined => words.find((w) => w.start === tokens[token]?.start)?.sense;
  const at = tokens.findIndex((t) => t.start === time.start);
  const led = verbLedBy(tokens, at, firstToken, endToken);
  let verb = led ?? at;
  for (let hops = 0; hops < HOPS && verb >= 0 && !/^VB/.test(tokens[verb]?.pos ?? ""); hops++)
    verb = tokens[verb]?.head ?? -1;
  if (verb < 0) return { deed: null, isPast: false };
  const printed = article.text.slice(sentence.start, sentence.end);
  const isPast = /^VBD/.test(tokens[verb]?.pos ?? "");
  const first = FIRST.exec(printed)?.[1];
  if (first && isPast) return { deed: { kind: "begin", of: sensesOf(first) }, isPast };
  const kind = INTO_FORCE.test(printed) ? "begin" : KINDS.find((k) => DEEDS[k].has(senseAt(verb) ?? ""));
  if (!kind) return { deed: null, isPast };
  const of = new Set<string>();
  const add = (token: number): void => {
    const sense = senseAt(token);
    if (sense) of.add(kind === "sign" && PAPERS.has(sense) ? "~paper" : sense);
  };
  const addPhrase = (noun: number): void => {
    add(noun);
    for (let i = firstToken; i < endToken; i++)
      if (tokens[i]?.head === noun && /^(?:appos|compound|nn)$/.test(tokens[i]?.relation ?? "")) add(i);
  };
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i]?.head !== verb) continue;
    const relation = tokens[i]?.relation ?? "";
    // What is signed is often read as a circumstance.
    if (/^(?:nsubj|dobj)/.test(relation) || (kind === "sign" && PAPERS.has(senseAt(i) ?? ""))) addPhrase(i);
  }
  if (/^(?:acl|partmod|vmod)/.test(tokens[verb]?.relation ?? "")) addPhrase(tokens[verb]?.head ?? -1);
  // "The vessel, intercepted on Sunday": a comma often parts a participle from its noun in the parse, too.
  if (of.size === 0 && tokens[verb]?.pos === "VBN" && tokens[verb - 1]?.text === ",")
    for (let i = verb - 2; i >= firstToken && /^NN/.test(tokens[i]?.pos ?? ""); i--) add(i);
  return { deed: { kind, of }, isPast };
}

/** "On Friday night the ministers signed": a time that opens a clause goes with the next verb in the past, whatever it hangs on. */
function verbLedBy(tokens: readonly Token[], at: number, first: number, end: number): number | null {
  const before = at - (/^(?:IN|JJ|RB)$/.test(tokens[at - 1]?.pos ?? "") ? 2 : 1);
  if (at < 0 || (before >= first && !/^[:;—–-]$/.test(tokens[before]?.text ?? ""))) return null;
  for (let i = at + 1; i < end && tokens[i]?.pos !== "."; i++) if (tokens[i]?.pos === "VBD") return i;
  return null;
}
