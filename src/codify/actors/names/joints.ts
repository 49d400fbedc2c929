import type { EntityMention, Token } from "../../../domain/annotation.ts";
import { stateNamed } from "../../../text/states/states.ts";
import { BODIES } from "./words.ts";

const CAPITAL = /^(?:[“"']|(?:[ae][dlnrstz]h?|bin|ibn)-)?\p{Lu}/u;
const JOINER = /^(?:of|for|the|and|&|de|la|der|den|van|von|bin|al|del|di|da)$/;
const PARTICLE = /^(?:de|la|der|den|van|von|bin|al|del|di|da)$/;
/** "And" in names of companies abroad; no words of English. */
export const AND_ABROAD = /^(?:e|et|och|og|und|y)$/;
/** "Of the" in names abroad; no words of English either. */
const OF_ABROAD = /^(?:das|degli|dei|delle|della|des|dos|du|für|les)$/;
const BODIES_IN_NAMES =
  /^(?:bureau|campaign|caucus|centre|center|confederation|forum|institute|network|office|programme|program|roundtable|secretariat|society|trust)$/;
/** What unions end their names in beside "Union". */
const MEMBERS = /^(?:Employees|Engineers|Seafarers|Teamsters|Workers)$/;

/** Who stand behind the "and" of a firm. */
const KIN = /^(?:Associates|Bros|Brothers|Co|Company|Partners|Sons)\.?$/;
const LEGAL = /^(?:AG|Co|Corp|Inc|LLC|Ltd|Plc|PLC|SA|SpA)\.?$/;

/** What the words of a report look like, by token. */
export interface Look {
  readonly tokens: readonly Token[];
  readonly entityAt: readonly (EntityMention | undefined)[];
  /** May the word be part of a name? */
  readonly isNamed: (i: number) => boolean;
  readonly isOffice: (i: number) => boolean;
}

/** How many small words at `at` hold together a name that began at `first` ("of", "von der", "for the"); 0 when the name ends there. */
export function jointsIn(look: Look): (first: number, at: number) => number {
  const { tokens, entityAt, isNamed, isOffice } = look;
  const text = (i: number): string => tokens[i]?.text ?? "";
  const isBodyNoun = (i: number): boolean =>
    BODIES.has(text(i).toLowerCase()) || BODIES_IN_NAMES.test(text(i).toLowerCase()) || MEMBERS.test(text(i));

  // "United Food and Commercial Workers" is one name in a report that also calls it UFCW.
  const inCapitals = new Set(tokens.flatMap((t) => (/^\p{Lu}{3,}$/u.test(t.text) ? [t.text] : [])));
  const isInitialled = (first: number, at: number): boolean => {
    for (let end = at + 2; end <= at + 4 && CAPITAL.test(text(end - 1)); end++)
      if (inCapitals.has(initialsOf(tokens, first, end))) return true;
    return false;
  };

  // A word that stands by itself elsewhere is a name of its own: "the Association of Drivers and Tern".
  const alone = new Set(
    tokens.flatMap((t, i) => {
      const isFirst = t.sentence !== tokens[i - 1]?.sentence;
      const isJoined = /^(?:and|&|,|of|for)$/.test(text(i - 1)) || /^(?:and|&|['’])$/.test(text(i + 1));
      const isParty = entityAt[i]?.kind === "organisation" || entityAt[i]?.kind === "person";
      return isParty && !isFirst && !isJoined && !isNamed(i - 1) && !isNamed(i + 1) && isNamed(i) ? [t.text] : [];
    }),
  );
  const isOther = (i: number): boolean =>
    !isNamed(i) ||
    isOffice(i) ||
    alone.has(text(i)) ||
    /^\p{Lu}{2,}$/u.test(text(i)) ||
    stateNamed(text(i)) !== null ||
    (entityAt[i]?.kind === "person" && entityAt[i + 1] === entityAt[i]);

  const isAnyOther = (first: number, end: number): boolean => {
    for (let i = first; i < end; i++) if (!/^['’]s?$/.test(text(i)) && isOther(i)) return true;
    return false;
  };

  /** "Bank for Reconstruction | and Trade", "Department for Business | , Energy and Ports". */
  const opensWithBody = (first: number, at: number): boolean => {
    for (let k = first; k < at - 1; k++)
      if (isBodyNoun(k) && CAPITAL.test(text(k)) && /^(?:for|of)$/.test(text(k + 1))) return true;
    return false;
  };
  const isListed = (at: number): boolean => {
    if (text(at) !== ",") return false;
    for (let k = at + 1; k < at + 6; k++) {
      if (/^(?:and|&)$/.test(text(k))) return k > at + 1 && !isOther(k + 1);
      if (text(k) !== "," && isOther(k)) return false;
    }
    return false;
  };
  /** "The Quarry | and Allied Workers' Union": what follows ends in the noun that what is before lacks. */
  const endsInBody = (first: number, at: number): boolean => {
    if (!/^(?:a|an|its|the|their)$/i.test(text(first - 1)) || at - first > 4) return false;
    if (isBodyNoun(at - 1) || isAnyOther(first, at)) return false;
    let end = at + 1;
    while (end < at + 8 && (isNamed(end) || /^(?:['’]|&)$/.test(text(end))) && !isOffice(end)) end++;
    return end > at + 2 && isBodyNoun(end - 1) && !isOther(at + 1);
  };

  /** "Brown | and Sons", "Mala Printing | and Paper Corp". */
  const endsInCompany = (first: number, at: number): boolean => {
    if (KIN.test(text(at + 1))) return isNamed(at - 1);
    if (at - first > 3 || isAnyOther(first, at) || isOther(at + 1) || LEGAL.test(text(at - 1))) return false;
    let end = at + 1;
    while (end < at + 6 && isNamed(end) && !isOffice(end)) end++;
    return end > at + 1 && LEGAL.test(text(end - 1));
  };

  return (first, at) => {
    const before = entityAt[at - 1];
    if (/^['’]s?$/.test(text(at))) {
      if (isBodyNoun(at + 1) && isNamed(at + 1)) return 1;
      if (/^(?:and|&)$/.test(text(at + 1)) && endsInBody(first, at + 1)) return 2;
      // "Bus Drivers' National Federation".
      const isNext = /^['’]$/.test(text(at)) && isNamed(at + 1) && isNamed(at + 2) && isBodyNoun(at + 2);
      return isNext && !isOther(at + 1) ? 1 : 0;
    }
    if (OF_ABROAD.test(text(at)) && isNamed(at + 1) && isNamed(at - 1)) return 1;
    if (AND_ABROAD.test(text(at))) return isNamed(at + 1) && before !== undefined ? 1 : 0;
    const hasBody = opensWithBody(first, at);
    if (hasBody && isListed(at)) return 1;
    if (/^(?:and|&)$/.test(text(at)) && (hasBody ? !isOther(at + 1) : endsInBody(first, at))) return 1;
    if (/^(?:and|&)$/.test(text(at)) && endsInCompany(first, at)) return 1;
    if (/^(?:and|&|for|on|to)$/.test(text(at)) && isInitialled(first, at)) return 1;
    // "The Council on Trade Policy".
    if (text(at) === "on" && isBodyNoun(at - 1) && CAPITAL.test(text(at - 1)) && !isOther(at + 1)) return 1;
    let count = 0;
    while (count < 3 && JOINER.test(text(at + count))) count++;
    if (count === 0 || !isNamed(at + count) || isOffice(at + count) || isOffice(at - 1)) return 0;
    const behind = entityAt[at + count];
    if (PARTICLE.test(text(at))) return before?.kind === "person" || behind?.kind === "person" ? count : 0;
    if (/^(?:and|for|the)$/.test(text(at + count - 1)) || count > 1) {
      const isCommittee = [at + count + 1, at + count + 2].some((i) => /^(?:Sub)?[Cc]ommittee$/.test(text(i)));
      const isOne = before !== undefined && before === behind;
      return isOne || (isBodyNoun(at - 1) && text(at) !== "and") || isCommittee ? count : 0;
    }
    return /^(?:of|&)$/.test(text(at)) && before?.kind !== "person" ? count : 0;
  };
}

/** First letters of the capitalised words from `first` to `end`, exclusive. */
export const initialsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .flatMap(({ text }) => (CAPITAL.test(text) ? [text.charAt(0)] : []))
    .join("");
