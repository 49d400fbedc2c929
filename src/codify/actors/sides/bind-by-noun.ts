import type { Parse } from "../../parse.ts";
import type { Cast } from "../cast.ts";
import { FREE_OFFICES } from "../names/words.ts";
import { owningParty, partyAfter, partyThrough } from "./told-beside.ts";

/** "The committee's Ada Obi", "Ada Obi of the union", "the gathering, led by Ada Obi,": told beside her name by a noun, once it is told whom that stands for. */
export function bindByNoun(cast: Cast, parse: Parse): void {
  for (const mention of cast.mentions) {
    const draft = mention.form === "name" ? cast.at[mention.head] : null;
    const isFree = draft && [...draft.nouns].some((noun) => FREE_OFFICES.has(noun));
    if (draft?.kind !== "person" || draft.speaksFor || isFree) continue;
    const party =
      owningParty(mention, cast, parse) ?? partyAfter(mention, cast, parse) ?? partyThrough(mention, cast, parse);
    if (party && party.kind !== "state") draft.speaksFor = party;
  }
}
