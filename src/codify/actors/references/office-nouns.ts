import { type Draft, partyOf } from "../cast.ts";
import { bodyCalled } from "../mentions/bodies.ts";
import { clearHome } from "../mentions/home.ts";
import { OFFICES, STAFF, STATE_OFFICES } from "../names/words.ts";
import { always } from "../readers.ts";
import { bodyBefore, groupBefore, hasBodyBefore, wordBefore } from "./noun-before.ts";
import { GUESTS, type NounPhrase, type NounReader } from "./noun-phrase.ts";
import { holderOf, lastCalled, unboundHolder } from "./office-holders.ts";

/** Offices that speak for whoever was last said to have them. */
const MOUTHPIECES = /^(?:aide|negotiator|official|representative|spokesman|spokesperson|spokeswoman)$/;

/** Whom the noun of one office stands for: its holder, else the party that the holder speaks for. */
export const OFFICE_READERS: readonly NounReader[] = [
  // "Her president" before it is told who she is could be any president.
  {
    when: ({ isOwned, mention, state, body, cast }) =>
      isOwned && cast.at[mention.firstToken] === null && !state && !body,
    whom: () => null,
    orNobody: true,
  },
  // "The Norwegian president", "the minister".
  { when: ({ isDefinite, state }) => isDefinite || state !== null, whom: holderCalled },
  // "A union spokesman … The spokesman said".
  {
    when: ({ isDefinite, word, state, body, person }) =>
      isDefinite && MOUTHPIECES.test(word) && !state && !body && !person,
    whom: ({ word, mention, cast, parse }) => lastCalled(word, mention, cast, parse),
  },
  // "A Norwegian envoy", "a spokesman for the bank".
  { when: always, whom: ({ state, body, person }) => state ?? body ?? (person && partyOf(person)) },
  // "The prime minister's spokesman".
  { when: always, whom: masterOf },
  // "A company spokesman".
  { when: hasBodyBefore, whom: bodyBefore, orNobody: true },
  // "A consumer spokesman".
  { when: always, whom: groupBefore },
  // "The president" of whom no name is told.
  {
    when: ({ word }) => STATE_OFFICES.has(word),
    whom: ({ isDefinite, cast }) => (isDefinite ? clearHome(cast) : null),
    orNobody: true,
  },
  // "A spokesman said".
  {
    when: ({ word }) => STAFF.has(word) && !GUESTS.test(word),
    whom: ({ mention, cast, parse }) => bodyCalled("", mention.firstToken, cast, parse),
  },
  { when: always, whom: () => null, orNobody: true },
];

/** Who holds the office. "A union spokesman … The spokesman, Ada Obi, said": what the first spoke for, she does. */
function holderCalled(phrase: NounPhrase): Draft | null {
  const { word, state, body, person, isDefinite, isOwned, mention, cast, parse } = phrase;
  const owner = state ?? body ?? (isOwned && person ? partyOf(person) : null);
  // "Its president", after a president of nobody knows where.
  const holder = holderOf(word, owner, mention, cast) ?? (isOwned ? unboundHolder(word, mention, cast, parse) : null);
  if (holder && isDefinite && holder.speaksFor === null && MOUTHPIECES.test(word))
    holder.speaksFor = lastCalled(word, mention, cast, parse);
  return holder;
}

/** "The prime minister's spokesman": the prime minister. */
function masterOf(phrase: NounPhrase): Draft | null {
  const master = wordBefore(phrase, OFFICES);
  return master === null ? null : holderOf(master, null, phrase.mention, phrase.cast);
}
