import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { hasGovernment } from "../names/governed.ts";
import { AT_HAND, mostSalient } from "./salience.ts";

/** Parts of states, and states that no list has, by their names: "the Kunene Region", "the Canton of Mala", "the Ogun State Government". */
const POLITY =
  /^(?:Canton|Emirate|Government|Prefecture|Principality|Province|Republic|Sultanate) of |^(?:Canton|Province|Region|Republic)$|\s(?:Canton|County|Emirate|Government|Islands|Prefecture|Principality|Province|Region|Republic|Sultanate|Territory)$/;

/** Whose governments go by no name of their own. */
const FEDERAL = /^(?:Central|Federal|National|Union) /;

/** The bodies other than states that a report tells to govern. */
const politiesIn = ({ drafts }: Cast, parse: Parse): readonly Draft[] =>
  drafts.filter(
    ({ kind, name, speaksFor, mentions }) =>
      kind === "organisation" &&
      speaksFor === null &&
      !FEDERAL.test(name) &&
      (POLITY.test(name) ||
        mentions.some(
          (m) => m.form === "name" && hasGovernment({ first: m.firstToken, end: m.endToken }, parse.tokens),
        )),
  );

/** Whose governor or minister somebody is whose words do not say: the one polity that the report tells of, or the one at hand. */
export function polityServed(bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const polities = politiesIn(cast, parse);
  if (polities.length === 0) return null;
  const among = cast.mentions
    .filter((m) => {
      const draft = cast.at[m.head];
      return m.endToken <= bearer.firstToken && draft && polities.includes(draft);
    })
    .toReversed();
  const before = [...new Set(among.map((m) => cast.at[m.head]))];
  const [only, ...others] = before.length > 0 ? before : polities;
  if (others.length === 0) return only ?? null;
  const best = mostSalient({ among, sentence: parse.tokens[bearer.head]?.sentence ?? 0, atLeast: AT_HAND }, parse);
  return best ? (cast.at[best.head] ?? null) : null;
}

/** Governments of what is no state on our list: no state's organ. "The National Government" may be. */
export const governsItself = (name: string): boolean =>
  /\bGovernment of (?!National|Unity)\p{Lu}/u.test(name) ||
  /\s(?:Cantonal|City|County|Municipal|Provincial|Regional|State|Territorial) Government$/.test(name) ||
  /^\p{Lu}\p{L}+(?:[ai]an|ese|ish) Government$/u.test(name);
