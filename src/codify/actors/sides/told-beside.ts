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
export function partyAfter({ endToken }: Mention, cast: Cast, parse: Parse): Draft | null {
  const opening = /^[,(]$/.exec(parse.tokens[endToken]?.text ?? "")?.[0] ?? null;
  const first = nameBehind(endToken, opening, parse);
  const named = cast.mentions.find((m) => m.firstToken === first && (m.form === "state" || m.form === "name"));
  const party = named && isClosed(named, opening, parse) ? cast.at[named.head] : null;
  if (party?.kind === "organisation") return CHAMBER.test(party.name) ? null : party;
  // Where somebody comes from is not whom she speaks for.
  return opening !== "," && (party?.kind === "state" || party?.kind === "bloc") ? party : null;
}

/** Where a name may begin that is set beside another; -1 where none is. */
function nameBehind(end: number, opening: string | null, { tokens }: Parse): number {
  const joint = opening === "," ? end + 1 : end;
  const joins = { ",": /^(?:at|from|of|with)$/, "(": /^\($/ }[opening ?? ""] ?? /^of$/;
  if (!joins.test(tokens[joint]?.text ?? "")) return -1;
  return joint + (tokens[joint + 1]?.pos === "DT" ? 2 : 1);
}

/** Is nothing else told there? "Senator Ada Obi (R-Ohio)" sits for Ohio. */
function isClosed({ endToken, words }: Mention, opening: string | null, { tokens }: Parse): boolean {
  if (opening === "(" && /^(?:\p{L}|\p{L}-.*)$/u.test(words)) return false;
  return opening === null || tokens[endToken]?.text === (opening === "(" ? ")" : ",");
}
