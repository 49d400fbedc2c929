import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { stateNamed } from "../../../text/states/states.ts";
import { HEADS } from "../office-words.ts";

/** The state that a text gives a person beside the name, with the words that do. */
export interface PrintedCountry {
  /** Its plain English name. */
  readonly state: string;
  readonly span: Span;
}

/** Words right before a name: a run without a mark. */
const BEFORE = /(?:[\p{L}\p{M}’'.-]+ ){1,7}$/u;
/** "Ana Ruiz of Norland", "Ana Ruiz, the Norland trade minister,". */
const OF =
  /^ of (?:the )?((?:\p{Lu}[\p{L}.]+ ?){1,4}?)(?=[,;:)]|\.(?:\s|$)| (?:asked|called|has|is|said|says|told|was|who|will)\b)/u;
const APPOSED = /^, (?:the )?([^,.;:()]{4,70})(?=[,.;:)])/u;
/** Behind the noun of an office its field may stand; another name is another person's. */
const FIELD = /^(?:| (?:at|for|in|of|on|to) .*)$/i;
const OWNED = /[’']s?$/;
const OWNS = /^[’']s? /;
const LENGTH = 90;

/** "Zambia's Ana Ruiz", "the Zambian minister Ana Ruiz", "Ana Ruiz of Zambia", "Ana Ruiz, Zambia's minister". `null` where none is printed, or what is may be another's: an "Iran envoy" is sent there. */
export function countryBeside(text: string, name: Span): PrintedCountry | null {
  const behind = text.slice(name.end, name.end + LENGTH);
  const of = OF.exec(behind);
  const origin = of?.[1] ? stateNamed(of[1].trim()) : null;
  if (of && origin?.kind === "state" && origin.by === "name") return upTo(of[0].length, origin.name);
  const apposed = APPOSED.exec(behind);
  const [first] = apposed?.[1] ? holdersIn(apposed[1]) : [];
  if (apposed && first?.at === 0 && hasOffice(first.rest)) return upTo(apposed[0].length, first.state);
  const before = BEFORE.exec(text.slice(Math.max(0, name.start - LENGTH), name.start))?.[0] ?? "";
  const last = holdersIn(before).at(-1);
  const isOwn = last && (endsInOffice(last.rest.trim()) || (last.isOwner && last.rest.trim() === ""));
  return isOwn ? { state: last.state, span: { start: name.start - before.length + last.at, end: name.end } } : null;

  function upTo(length: number, state: string): PrintedCountry {
    return { state, span: { start: name.start, end: name.end + length } };
  }
}

/** States in the genitive or by their demonyms, in order, with what follows each. */
function holdersIn(phrase: string) {
  return wordsIn(phrase).flatMap(({ key, start, end }) => {
    if (!key.startsWith("@")) return [];
    const [printed, rest] = [phrase.slice(start, end), phrase.slice(end)];
    const state = stateNamed(printed.replace(OWNED, ""));
    const isOwner = OWNED.test(printed) || OWNS.test(rest);
    if (state?.kind !== "state" || !(isOwner || state.by === "demonym")) return [];
    return [{ state: state.name, at: start, rest: rest.replace(OWNS, " "), isOwner }];
  });
}

const headsIn = (words: string): RegExpExecArray[] =>
  [...words.matchAll(/\p{L}+/gu)].filter((m) => HEADS.has(m[0].toLowerCase()));

const endsInOffice = (words: string): boolean => {
  const last = headsIn(words).at(-1);
  return last !== undefined && last.index + last[0].length === words.length;
};

const hasOffice = (words: string): boolean => {
  const last = headsIn(words).at(-1);
  return last !== undefined && FIELD.test(words.slice(last.index + last[0].length));
};
