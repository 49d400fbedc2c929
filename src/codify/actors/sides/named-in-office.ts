import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import type { Office } from "./offices.ts";

/** The actors that the words of an office name, and whose it is: "Kenya, whose | envoy". */
export function namedIn(office: Office, bearer: Mention, cast: Cast, { tokens }: Parse): readonly Draft[] {
  const { first, end } = office;
  const isWhose = tokens[first - 1]?.text === "whose";
  const owner = isWhose ? cast.at[tokens[first - 2]?.text === "," ? first - 3 : first - 2] : null;
  const words = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const inside = cast
    .mentionsNear(words)
    .filter((m) => m !== bearer && m.firstToken >= first && m.endToken <= end && m.form !== "pronoun")
    .filter((m) => !isWhatItIsFor(m, office, tokens));
  return [...inside.map((m) => cast.at[m.head]), owner].filter(
    (draft): draft is Draft => !!draft && draft !== cast.at[bearer.head],
  );
}

/** "Minister for | Union Affairs", "UN envoy for | Kenya", "heads the office in | Oslo": what an office is for, and where. */
function isWhatItIsFor(
  { firstToken, form, state }: Mention,
  { noun, first }: Office,
  tokens: Parse["tokens"],
): boolean {
  const at = tokens[firstToken - 1]?.pos === "DT" ? firstToken - 2 : firstToken - 1;
  if (at < first) return false;
  const joint = tokens[at]?.text ?? "";
  return (joint === "for" && SENT.test(noun)) || (joint === "in" && form === "state" && state?.by === "seat");
}

/** Whose office is "for" what they deal with, not for whom they speak. */
const SENT = /^(?:ambassador|commissioner|coordinator|envoy|mediator|minister|rapporteur|secretary|undersecretary)$/;
