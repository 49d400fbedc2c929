import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { PORTFOLIOS, RUNNING } from "../names/words.ts";

/** Who holds an office, of those who speak for a party where one is named: the one last spoken of. */
export function holderOf(noun: string, affiliation: Draft | null, mention: Mention, cast: Cast): Draft | null {
  const holders = cast.drafts.filter(
    (d) =>
      d.kind === "person" &&
      d.nouns.has(noun) &&
      (!affiliation || ((d.speaksFor === affiliation || d.speaksFor?.speaksFor === affiliation) && !d.isImplied)) &&
      isOfPortfolio(mention, d.office ?? ""),
  );
  const last = (d: Draft): number =>
    Math.max(-1, ...d.mentions.filter((m) => m.endToken <= mention.firstToken).map((m) => m.endToken));
  return holders.sort((a, b) => last(b) - last(a))[0] ?? null;
}

/** "The interior minister" is no minister of finance. */
function isOfPortfolio({ words }: Mention, office: string): boolean {
  const [wanted, held] = [words, office].map((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => PORTFOLIOS.has(word)),
  );
  return !wanted?.length || !held?.length || wanted.some((word) => held.includes(word));
}

/** "The Reform nominee": of those who run, the one whose office says so, or the only one. */
export function runnerCalled({ words }: Mention, cast: Cast): Draft | null {
  const runners = cast.drafts.filter((d) => d.kind === "person" && [...d.nouns].some((noun) => RUNNING.test(noun)));
  const called = words.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !/^The$/.test(word));
  const fit = runners.filter(({ office }) => called.every((word) => office?.includes(word)));
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

/** "Its mission chief, Ada Obi": set beside her name, before it is told whose she is. */
export function unboundHolder(noun: string, mention: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  const beside = tokens[mention.endToken]?.text === "," ? cast.at[mention.endToken + 1] : null;
  return beside?.kind === "person" && beside.speaksFor === null && beside.nouns.has(noun) ? beside : null;
}

/** The body or state that an earlier "a union spokesman" was taken for. */
export function lastCalled(noun: string, mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const earlier = cast.mentions.findLast(
    (m) =>
      m.form === "nominal" && m.endToken <= mention.firstToken && parse.tokens[m.head]?.text.toLowerCase() === noun,
  );
  const draft = earlier ? (cast.at[earlier.head] ?? null) : null;
  return draft?.kind === "organisation" || draft?.kind === "state" || draft?.kind === "bloc" ? draft : null;
}
