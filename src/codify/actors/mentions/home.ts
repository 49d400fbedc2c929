import { mediates } from "../../../text/mediating.ts";
import { SIGNED } from "../../../text/negotiation-nouns.ts";
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
  cast.mediators = mediatorsAmong(cast.drafts, parse);
  cast.governing = governmentTold(cast, parse);
  const states = cast.drafts.filter((d) => d.kind === "state" && !cast.guests.has(d) && !cast.mediators.has(d));
  cast.home = cast.governing ?? states.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
}

/** Share of the mentions of states from which a report is about one state, and how far ahead of the next it must be. */
const CLEARLY = 0.5;
const AHEAD = 1.2;

/** The state that the report is about, when one clearly is; of those that may be meant. */
export function clearHome(
  { drafts, guests, mediators }: Cast,
  mayBe: (state: Draft) => boolean = () => true,
): Draft | null {
  const states = drafts.filter((d) => d.kind === "state" && !guests.has(d) && !mediators.has(d) && mayBe(d));
  const [home, next] = states.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const mentions = states.reduce((sum, d) => sum + d.mentions.length, 0);
  if (!home || (home.mentions.length === 1 && mentions > 1)) return null;
  const isAhead = home.mentions.length >= AHEAD * (next?.mentions.length ?? 0);
  return isAhead && home.mentions.length >= CLEARLY * mentions ? home : null;
}

/**
 * States that a report names for a company's nationality or an office's address alone: "a Danish group", "Denmark's Tern Group", "a banker
 * from London". Nothing there is told of the state. In a report that tells of another, neither is it of the host of "talks in Oslo".
 */
function guestsAmong(drafts: readonly Draft[], parse: Parse): ReadonlySet<Draft> {
  const states = drafts.filter((d) => d.kind === "state");
  const isOnly = ({ mentions }: Draft, isSo: (m: Mention) => boolean): boolean =>
    mentions.every(isSo) && !mentions.every((m) => isPeople(m, parse));
  const isForeign = (m: Mention): boolean => isPeople(m, parse) || isGuest(m, parse) || isAddress(m, parse);
  const guests = states.filter((d) => isOnly(d, isForeign));
  const hosts = states.filter((d) => isOnly(d, (m) => isForeign(m) || isWhere(m, parse)));
  return new Set(hosts.length < states.length ? hosts : guests);
}

/** "Omani mediators", "Oman and Norway are mediating", "a truce brokered by Oman": they stand between the parties, and are at home with neither. */
const mediatorsAmong = (drafts: readonly Draft[], parse: Parse): ReadonlySet<Draft> =>
  new Set(
    drafts.filter((d) => d.kind === "state" && d.mentions.some((m) => mediates(parse.annotations.article.text, m))),
  );

/** "The Kenyan government", "the government of Kenya": the one whose the report says, however often it names others. */
function governmentTold({ mentions, at, mediators }: Cast, { tokens }: Parse): Draft | null {
  const isGovernment = (i: number): boolean => /^(?:cabinet|government)$/i.test(tokens[i]?.text ?? "");
  const told = mentions.flatMap(({ form, firstToken, endToken }) => {
    const before = tokens[firstToken - 1]?.pos === "DT" ? firstToken - 2 : firstToken - 1;
    const behind = tokens[endToken]?.pos === "POS" ? endToken + 1 : endToken;
    const isOf = tokens[before]?.text === "of" && isGovernment(before - 1);
    const state = at[firstToken];
    return form === "state" && state?.kind === "state" && !mediators.has(state) && (isOf || isGovernment(behind))
      ? [state]
      : [];
  });
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** "A banker from London". */
const isAddress = ({ state, firstToken }: Mention, { tokens }: Parse): boolean =>
  state?.by === "seat" && /^(?:from|to)$/i.test(tokens[firstToken - 1]?.text ?? "");

/** "The Danes", "the Portuguese said": no adjective of something else. */
export const isPeople = ({ state, firstToken, endToken, words }: Mention, { tokens }: Parse): boolean =>
  state?.by === "demonym" &&
  (/[^s]s$/.test(words) || (/(?:ch|ese|sh|ss)$/.test(words) && /^the$/i.test(tokens[firstToken - 1]?.text ?? ""))) &&
  !/^(?:NN|JJ|VBG|CD|HYPH)/.test(tokens[endToken]?.pos ?? "");

/** "Talks in Oslo", "the Oslo accord", "the text of Oslo": where states meet, told by a seat of government. */
export const isWhere = ({ state, firstToken, endToken }: Mention, { tokens }: Parse): boolean =>
  state?.by === "seat" &&
  (/^(?:at|from|in|near|outside|to)$/i.test(tokens[firstToken - 1]?.text ?? "") ||
    MET_ON.has(tokens[endToken]?.lemma ?? "") ||
    (tokens[firstToken - 1]?.text === "of" && MET_ON.has(tokens[firstToken - 2]?.lemma ?? "")));
const MET_ON: ReadonlySet<string> = new Set([
  ...SIGNED,
  "ceremony",
  "conference",
  "meeting",
  "round",
  "summit",
  "talk",
]);

/** "The Danish logistics company". */
function isGuest({ endToken }: Mention, { tokens }: Parse): boolean {
  for (let i = endToken; i < endToken + REACH; i++) {
    if (GUEST.test(tokens[i]?.text ?? "")) return true;
    if (!/^(?:NN|JJ|POS|VBG)/.test(tokens[i]?.pos ?? "")) return false;
  }
  return false;
}
