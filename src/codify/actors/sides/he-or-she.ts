import type { Cast, Draft } from "../cast.ts";
import { MENS_NAMES, WOMENS_NAMES } from "../names/given-names.ts";

/** What a title or an office says of its bearer: "Sir", "spokeswoman". */
export function pronounFor(word: string): Draft["pronoun"] {
  if (/^(?:mr\.?|sir|lord|king|prince)$/i.test(word) || /(?:^|[^o])(?:sman|rman)$/i.test(word)) return "he";
  return /^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess)$/i.test(word) || /woman$/i.test(word) ? "she" : null;
}

/** Tells "he" from "she" by given names, where titles and offices have not. */
export function tellByGivenName({ drafts }: Cast): void {
  for (const draft of drafts) if (draft.kind === "person") draft.pronoun ??= pronounForName(draft.name);
}

/** Of "Ada Obi" and "Tom Obi", not of "Obi". */
function pronounForName(name: string): Draft["pronoun"] {
  const [given = "", ...rest] = name.toLowerCase().split(" ");
  if (rest.length === 0) return null;
  return WOMENS_NAMES.has(given) ? "she" : MENS_NAMES.has(given) ? "he" : null;
}
