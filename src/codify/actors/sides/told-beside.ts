import type { Token } from "../../../domain/annotation.ts";
import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { CHAMBER } from "../mentions/bodies.ts";
import { COURTESY, OFFICES } from "../names/words.ts";

/**
 * "Norway's Aino Lehto": in a report of talks she speaks for Norway; "Acme's Ada Obi" for Acme. No office is told, or not whose: "the United
 * Nations' man, Ambassador Tom Obi of Kenya".
 */
export function owningParty(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const text = (i: number): string => parse.tokens[i]?.text ?? "";
  let before = mention.firstToken - 1;
  while (OFFICES.has(text(before).toLowerCase())) before--;
  if (text(before) === "," && /^(?:man|woman)$/.test(text(before - 1))) before -= 2;
  if (parse.tokens[before]?.pos !== "POS") return null;
  const owner = cast.at[before - 1];
  return owner && owner.kind !== "person" && owner.kind !== "unnamed" ? owner : null;
}

/** "Aino Lehto of Norway", "Ada Obi (Acme)", "Ada Obi, of the Dockers Union, said", "Ada Obi, from Acme, said". */
export function partyAfter({ endToken }: Mention, cast: Cast, parse: Parse): Draft | null {
  const opening = /^[,(]$/.exec(parse.tokens[endToken]?.text ?? "")?.[0] ?? null;
  const first = nameBehind(endToken, opening, parse);
  const named = first < 0 ? undefined : partyNamedAt(first, cast, parse);
  const party = named && isClosed(named, opening, parse) ? cast.at[named.head] : null;
  return party && maySpeakFor(party, opening) ? party : null;
}

/** "Ada Obi, whose Dockers Union came first, said"; not so "whose Dockers Union card". */
export function partyWhose({ endToken }: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  if (tokens[endToken]?.text !== "," || tokens[endToken + 1]?.text !== "whose") return null;
  const first = endToken + 2;
  const named = cast
    .mentionsNear({ start: tokens[first]?.start ?? 0, end: tokens[first]?.end ?? 0 })
    .find((m) => m.form === "name" && m.firstToken === first);
  const party = named && !/^(?:NN|JJ|POS)/.test(tokens[named.endToken]?.pos ?? "") ? cast.at[named.head] : null;
  return party?.kind === "organisation" ? party : null;
}

/** Where somebody comes from is not whom she speaks for, nor is the chamber that she sits in. */
const maySpeakFor = ({ kind, name }: Draft, opening: string | null): boolean =>
  kind === "group" ||
  (kind === "organisation" && !CHAMBER.test(name)) ||
  (opening !== "," && (kind === "state" || kind === "bloc"));

/** The name that begins there, or else the noun phrase that ends there or goes on: "the growers |", "the | Dockers Union". */
function partyNamedAt(first: number, cast: Cast, { tokens }: Parse): Mention | undefined {
  const words = { start: tokens[first - 1]?.start ?? 0, end: tokens[first]?.end ?? 0 };
  const isName = ({ form, firstToken }: Mention): boolean =>
    firstToken === first && (form === "state" || form === "name");
  const isNoun = ({ form, firstToken, endToken }: Mention): boolean =>
    form === "nominal" && firstToken < first && first <= endToken && tokens[firstToken]?.pos === "DT";
  const near = cast.mentionsNear(words);
  return near.find(isName) ?? near.find(isNoun);
}

/** Where a name may begin that is set beside another; -1 where none is. */
function nameBehind(end: number, opening: string | null, { tokens }: Parse): number {
  const joint = opening === "," ? end + 1 : end;
  const joins = { ",": /^(?:at|from|of|with)$/, "(": /^\($/ }[opening ?? ""] ?? /^of$/;
  if (!joins.test(tokens[joint]?.text ?? "")) return -1;
  if (tokens[joint + 1]?.pos !== "DT") return joint + 1;
  // "Of the | drivers' federation | Tern".
  let first = joint + 2;
  while (first < joint + 5 && isCommon(tokens[first])) first++;
  return first;
}

/** Is nothing else told there? "Senator Ada Obi (R-Ohio)" sits for Ohio. */
function isClosed({ endToken, words }: Mention, opening: string | null, { tokens }: Parse): boolean {
  if (opening === "(" && /^(?:\p{L}|\p{L}-.*)$/u.test(words)) return false;
  return opening === null || (opening === "(" ? /^\)$/ : /^[,:;.]$/).test(tokens[endToken]?.text ?? "");
}

const isCommon = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NN|JJ|POS)/.test(token.pos) && !/^\p{Lu}/u.test(token.text);

/** How many words of an office may stand before a name. */
const LONGEST = 8;

/** "Acme, through its counsel Ada Obi,", "the Dockers Union, led by Ada Obi,": for whom she acts, told before her. */
export function partyThrough({ firstToken }: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  // "Through Bi. Ada Obi", too.
  const isOffice = ({ pos, text }: Token, i: number): boolean =>
    /^(?:DT|PRP\$|JJ|NN|HYPH)/.test(pos) ||
    COURTESY.has(text.toLowerCase()) ||
    (text === "." && isShort(tokens[i - 1]));
  let at = firstToken - 1;
  while (at > firstToken - LONGEST && tokens[at] && isOffice(tokens[at] as Token, at)) at--;
  const isThrough = /^(?:through|via)$/.test(tokens[at]?.text ?? "");
  const isLed = tokens[at]?.text === "by" && LEADING.test(tokens[at - 1]?.lemma ?? "");
  const comma = isThrough ? at - 1 : at - 2;
  const party = (isThrough || isLed) && tokens[comma]?.text === "," ? cast.at[comma - 1] : null;
  return party && party.kind !== "person" ? party : null;
}

/** "Bi." of "Bi. Ada Obi", where the reader takes it for the end of a sentence. */
const isShort = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}{0,3}$/u.test(token?.text ?? "");

const LEADING = /^(?:chair|head|lead|represent)$/;
