import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { CHAMBER } from "../mentions/bodies.ts";
import { OFFICES } from "../names/words.ts";

/** "Norway's Aino Lehto": in a report of talks she speaks for Norway; "Acme's Ada Obi" for Acme. No office is told. */
export function owningParty(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  let before = mention.firstToken - 1;
  while (OFFICES.has((parse.tokens[before]?.text ?? "").toLowerCase())) before--;
  if (parse.tokens[before]?.pos !== "POS") return null;
  const owner = cast.at[before - 1];
  return owner?.kind === "state" || owner?.kind === "bloc" || owner?.kind === "organisation" ? owner : null;
}

/** "Aino Lehto of Norway", "Ada Obi (Acme)", "Ada Obi, of the Dockers Union, said", "Ada Obi, from Acme, said". */
export function partyAfter({ endToken }: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  const text = (i: number): string => tokens[i]?.text ?? "";
  const joint = text(endToken) === "," ? endToken + 1 : endToken;
  const isSetOff = joint > endToken;
  const isBracket = text(joint) === "(" && !isSetOff;
  if (!isBracket && !(isSetOff ? /^(?:at|from|of|with)$/ : /^of$/).test(text(joint))) return null;
  const first = joint + (tokens[joint + 1]?.pos === "DT" ? 2 : 1);
  const named = cast.mentions.find((m) => m.firstToken === first && (m.form === "state" || m.form === "name"));
  const party = named ? cast.at[named.head] : null;
  const close = isBracket ? ")" : isSetOff ? "," : null;
  if (!named || !party || (close !== null && text(named.endToken) !== close)) return null;
  // "Senator Ada Obi (R-Ohio)".
  if (isBracket && /^(?:\p{L}|\p{L}-.*)$/u.test(named.words)) return null;
  if (party.kind === "organisation") return CHAMBER.test(party.name) ? null : party;
  // Where somebody comes from is not whom she speaks for.
  return !isSetOff && (party.kind === "state" || party.kind === "bloc") ? party : null;
}
