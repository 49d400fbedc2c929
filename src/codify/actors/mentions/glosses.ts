import type { Parse } from "../../parse.ts";
import type { Draft, Mention } from "../cast.ts";

/**
 * Joins a body's short name to the whole one that it is set beside: "Dockers Union of Mala (Dumal)", "Harbour Workers, HWU, said", "SDM
 * (Syndicat des Dockers de Mala)". After that the report calls it by either.
 */
export function joinGlosses(drafted: Map<Mention, Draft>, drafts: Draft[], parse: Parse): void {
  const startingAt = new Map([...drafted.keys()].map((m) => [m.firstToken, m]));
  for (const isGlossed of [isInFullBehind, isShortBehind])
    for (const [mention, own] of drafted) {
      const beside = startingAt.get(mention.endToken + 1);
      const other = beside && drafted.get(beside);
      if (!other || other === own || !isGlossed(mention, own, beside, other, parse)) continue;
      const [body, short] = isGlossed === isInFullBehind ? [other, own] : [own, other];
      for (const [one, draft] of drafted) if (draft === short) drafted.set(one, body);
      for (const alias of short.aliases) body.aliases.add(alias);
      drafts.splice(drafts.indexOf(short), 1);
    }
}

type IsGlossed = (mention: Mention, own: Draft, beside: Mention, other: Draft, parse: Parse) => boolean;

/** "SDM (Syndicat des Dockers de Mala)". */
const isInFullBehind: IsGlossed = (initials, short, whole, body, { tokens }) =>
  tokens[initials.endToken]?.text === "(" &&
  tokens[whole.endToken]?.text === ")" &&
  body.kind === "organisation" &&
  short.kind === "organisation" &&
  /^\p{Lu}{3,}$/u.test(initials.words) &&
  whole.words.split(" ").length >= 3 &&
  initials.words[0] === whole.words[0];

/** "Dockers Union of Mala (Dumal)", "Harbour Workers, HWU, said"; the reader may take the short name for a person's. */
const isShortBehind: IsGlossed = (whole, body, short, other, { tokens }) => {
  const [open, close] = [tokens[whole.endToken]?.text, tokens[short.endToken]?.text];
  const isInitials = /^\p{Lu}{2,}$/u.test(short.words) && short.words[0] === body.name.replace(/^the /i, "")[0];
  return (
    short.endToken === short.firstToken + 1 &&
    whole.endToken - whole.firstToken > 1 &&
    body.kind === "organisation" &&
    (other.kind === "organisation" || other.kind === "person") &&
    ((open === "(" && close === ")") || (open === "," && close === "," && isInitials))
  );
};
