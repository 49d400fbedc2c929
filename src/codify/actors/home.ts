import type { Parse } from "../parse.ts";
import type { Draft } from "./cast.ts";
import type { Mention } from "./mentions.ts";

const INSTITUTION =
  /^(?:administration|ambassador|army|authorities|cabinet|government|king|ministry|minister|ministers|navy|officials|parliament|police|premier|president|queen|senate|state|treasury)$/i;
/** How far behind its state's name an institution may stand: "Kenya's deputy foreign minister". */
const REACH = 4;

/**
 * The state whose "government" it is when none is named: the one that the report names most, by its name or with one of its institutions.
 * An adjective ("a Danish group") makes no home.
 */
export function homeOf(drafts: readonly Draft[], parse: Parse): Draft | null {
  const states = drafts.filter((d) => d.kind === "state").sort((a, b) => b.mentions.length - a.mentions.length);
  return states.find((d) => d.mentions.some((m) => m.state?.by === "name" || isGoverned(m, parse))) ?? null;
}

/** "Kenya's finance minister", "the Kenyan government", "the parliament of Kenya". */
function isGoverned({ firstToken, endToken }: Mention, { tokens }: Parse): boolean {
  if (tokens[firstToken - 1]?.text === "of" && INSTITUTION.test(tokens[firstToken - 2]?.text ?? "")) return true;
  for (let i = endToken; i < endToken + REACH; i++) {
    if (INSTITUTION.test(tokens[i]?.text ?? "")) return true;
    if (!/^(?:NN|JJ|POS)/.test(tokens[i]?.pos ?? "")) return false;
  }
  return false;
}
