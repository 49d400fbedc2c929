import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";

/** Whom a report calls by what they do in a war. "Gunmen" are whom it cannot name. */
const FIGHTERS =
  /^(?:fighters?|guerrillas?|insurgents?|islamists?|jihadists?|militants?|rebels?|secessionists?|separatists?)$/i;
const ARMED = /^(?:armed|guerrilla|insurgent|jihadist|militant|rebel|secessionist|separatist)$/i;
const BAND = /^(?:alliance|army|faction|force|front|group|militia|movement|organi[sz]ation)$/;
/** What a body says of itself that fights no state's war. */
const IN_ARMS = /\b(?:Brigades?|Front|Guerrillas?|Liberation|Militia|Movement|Rebels?|Resistance|Separatist)\b/;

/** "The rebels", "the movement", "the armed group": the one body in arms that the report names. `null` where it names none or several. */
export function bodyInArms({ head, words }: Mention, cast: Cast, parse: Parse): Draft | null {
  const text = (i: number): string => parse.tokens[i]?.text ?? "";
  const isMeant =
    FIGHTERS.test(text(head)) || text(head) === "movement" || (BAND.test(text(head)) && ARMED.test(text(head - 1)));
  // "Kenyan rebels" may be others.
  if (!isMeant || /\p{Lu}/u.test(words.slice(1))) return null;
  const body = theOneInArms(cast, parse);
  if (body && FIGHTERS.test(text(head))) body.aliases.add(text(head));
  return body;
}

/** "Rebel" before an office is no state's. */
export const saysArms = (word: string): boolean => FIGHTERS.test(word);

/** The body in arms that the report names, where it names one. */
export function theOneInArms({ drafts }: Cast, parse: Parse): Draft | null {
  const bodies = drafts.filter((draft) => isInArms(draft, parse));
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** "The rebel group Mala", "Mala fighters", or by its own name. */
const isInArms = ({ kind, name, mentions, speaksFor }: Draft, { tokens }: Parse): boolean =>
  kind === "organisation" &&
  speaksFor === null &&
  (IN_ARMS.test(name) ||
    mentions.some(({ firstToken, endToken }) => {
      const [before = "", earlier = ""] = [tokens[firstToken - 1]?.text, tokens[firstToken - 2]?.text];
      const isBand = ARMED.test(before) || (BAND.test(before) && ARMED.test(earlier));
      return isBand || FIGHTERS.test(tokens[endToken]?.text ?? "");
    }));
