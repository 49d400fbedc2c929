import { type Draft, partyOf } from "../cast.ts";
import { clearHome } from "../mentions/home.ts";
import { always } from "../readers.ts";
import { bodyBefore, groupBefore, hasBodyBefore } from "./noun-before.ts";
import type { NounPhrase, NounReader } from "./noun-phrase.ts";
import { lastCalled } from "./office-holders.ts";

/** Whom people stand for who act as the state or body that is named beside them. */
export const STAFF_READERS: readonly NounReader[] = [
  // "Acme negotiators", "Norwegian officials".
  { when: always, whom: ({ body, state }) => body ?? state },
  // "Her aides", "the Obi government".
  { when: ({ person }) => person !== null, whom: staffOf },
  // "Union officials".
  { when: hasBodyBefore, whom: bodyBefore, orNobody: true },
  // "Producer delegates".
  { when: always, whom: groupBefore },
  // "EC ministers met … Ministers agreed": whose they were when last spoken of.
  {
    when: ({ isPlural, word, mention, isDefinite }) =>
      isPlural && !/^(?:delegate|diplomat)s$/.test(word) && mention.head - mention.firstToken <= Number(isDefinite),
    whom: ({ word, mention, cast, parse }) => lastCalled(word, mention, cast, parse),
  },
];

/** Whose governments go by their presidents' names wherever another state's would be told. */
const ADMINISTERED = "United States";
const CABINETS = /^(?:administration|cabinet|government)$/;

/** "The Obi government" is Obi's party under another name; "his government", "Obi's aides" are his party. */
function staffOf({ person, word, mention, cast, parse }: NounPhrase): Draft | null {
  const isNamed = !/^PRP/.test(parse.tokens[mention.firstToken]?.pos ?? "");
  if (!person || !CABINETS.test(word) || !isNamed) return person && partyOf(person);
  // The state, once some report says which.
  if (word === "administration" && partyOf(person) === person)
    person.speaksFor = cast.drafts.find((d) => d.name === ADMINISTERED) ?? clearHome(cast);
  const party = partyOf(person);
  party.aliases.add(`${person.name.split(" ").at(-1)} ${word}`);
  return party;
}
