import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";

/** Whose nationality says nothing of where the report is at home: "a Danish group", "Denmark's Tern Lines". */
export const GUEST =
  /^(?:bank|bid|bidder|business|buyer|company|concern|conglomerate|consortium|firm|giant|group|house|investor|lender|owner|rival|subsidiary|suitor)s?$/i;
/** How far behind its state's name such a noun may stand: "the Danish logistics company". */
const REACH = 4;

/** Finds the state whose "government" it is when none is named, the one that the report names most, and the guests beside it. */
export function findHome(cast: Cast, parse: Parse): void {
  cast.guests = guestsAmong(cast.drafts, parse);
  const states = cast.drafts.filter((d) => d.kind === "state" && !cast.guests.has(d));
  cast.home = states.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
}

/** Share of the mentions of states from which a report is about one state, and how far ahead of the next it must be. */
const CLEARLY = 0.5;
const AHEAD = 1.2;

/** The state that the report is about, when one clearly is; of those that may be meant. */
export function clearHome({ drafts, guests }: Cast, mayBe: (state: Draft) => boolean = () => true): Draft | null {
  const states = drafts.filter((d) => d.kind === "state" && !guests.has(d) && mayBe(d));
  const [home, next] = states.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const mentions = states.reduce((sum, d) => sum + d.mentions.length, 0);
  if (!home || (home.mentions.length === 1 && mentions > 1)) return null;
  const isAhead = home.mentions.length >= AHEAD * (next?.mentions.length ?? 0);
  return isAhead && home.mentions.length >= CLEARLY * mentions ? home : null;
}

/**
 * States that a report names for a company's nationality or an office's address alone: "a Danish group", "Denmark's Tern Group", "a banker
 * from London". Nothing there is told of the state.
 */
function guestsAmong(drafts: readonly Draft[], parse: Parse): ReadonlySet<Draft> {
  const isOwn = (m: Mention): boolean => {
    if (isPeople(m, parse)) return false;
    const isFrom = /^(?:from|to)$/i.test(parse.tokens[m.firstToken - 1]?.text ?? "");
    return !isGuest(m, parse) && !(m.state?.by === "seat" && isFrom);
  };
  const isGuestOnly = ({ mentions }: Draft): boolean =>
    !mentions.some(isOwn) && !mentions.every((m) => isPeople(m, parse));
  return new Set(drafts.filter((d) => d.kind === "state" && isGuestOnly(d)));
}

/** "The Danes", "the Portuguese said": no adjective of something else. */
export const isPeople = ({ state, firstToken, endToken, words }: Mention, { tokens }: Parse): boolean =>
  state?.by === "demonym" &&
  (/[^s]s$/.test(words) || (/(?:ch|ese|sh|ss)$/.test(words) && /^the$/i.test(tokens[firstToken - 1]?.text ?? ""))) &&
  !/^(?:NN|JJ|VBG|CD|HYPH)/.test(tokens[endToken]?.pos ?? "");

/** "The Danish logistics company". */
function isGuest({ endToken }: Mention, { tokens }: Parse): boolean {
  for (let i = endToken; i < endToken + REACH; i++) {
    if (GUEST.test(tokens[i]?.text ?? "")) return true;
    if (!/^(?:NN|JJ|POS|VBG)/.test(tokens[i]?.pos ?? "")) return false;
  }
  return false;
}
