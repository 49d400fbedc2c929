import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft } from "../cast.ts";
import { GUEST, isPeople } from "./home.ts";

/** How many words may stand between a nationality and the name: "Danish shipping company Tern Lines". */
const REACH = 4;

/**
 * Gives "the Danes" of a report that tells nothing of Denmark to the one company that it calls Danish, or to a group of that name, which
 * other reports may tell of. States are left as they are where two companies share a nationality, or where none is spoken of.
 */
export function bindNationals(cast: Cast, parse: Parse): void {
  for (const guest of cast.guests) {
    const people = guest.mentions.filter((m) => isPeople(m, parse));
    if (people.length === 0 || people.length === guest.mentions.length) continue;
    const [only, ...others] = companiesOf(guest, cast, parse);
    if (others.length > 0) continue;
    const [name = ""] = people.map(({ words }) => words);
    const party = only ?? newDraft(cast.drafts, name, "group");
    party.aliases.add(name);
    for (const mention of people) {
      party.mentions.push(mention);
      for (let i = mention.firstToken; i < mention.endToken; i++) cast.at[i] = party;
      guest.mentions.splice(guest.mentions.indexOf(mention), 1);
    }
  }
}

/** "The Danish bidder": the one company that the report calls Danish, or its Danes. `null` where the state may be meant, or several. */
export function companyFrom(state: Draft, cast: Cast, parse: Parse): Draft | null {
  if (!cast.guests.has(state)) return null;
  const [only, ...others] = companiesOf(state, cast, parse);
  const people = cast.drafts.find((d) => d.kind === "group" && d.mentions.some((m) => m.state?.name === state.name));
  return others.length > 0 ? null : (only ?? people ?? null);
}

const companiesOf = (guest: Draft, cast: Cast, parse: Parse): readonly Draft[] => [
  ...new Set(guest.mentions.flatMap((m) => companyOf(m, cast, parse) ?? [])),
];

/** "Danish company | Tern Lines", "Denmark's | Tern Group". */
function companyOf({ endToken }: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  let i = endToken;
  while (i < endToken + REACH && !cast.at[i] && /^(?:NN|JJ|POS|VBG)/.test(tokens[i]?.pos ?? "")) i++;
  const [draft, { text = "", pos = "" } = {}] = [cast.at[i], tokens[i - 1]];
  return draft && mayBeCompany(draft) && (pos === "POS" || GUEST.test(text)) ? draft : null;
}

/** The reader takes some companies for people, of whom then no office is told. */
const mayBeCompany = ({ kind, office }: Draft): boolean =>
  kind === "organisation" || (kind === "person" && office === null);
