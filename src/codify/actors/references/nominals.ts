import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, partyOf } from "../cast.ts";
import { bodyCalled } from "../mentions/bodies.ts";
import { bodyInArms } from "../mentions/fighters.ts";
import { GUEST } from "../mentions/home.ts";
import { companyFrom } from "../mentions/nationals.ts";
import { isOfMen } from "../mentions/noun-phrases.ts";
import { BODIES, GROUPS, OFFICES, RUNNING, STAFF, UNNAMED } from "../names/words.ts";
import { firstAnswer, onlyFor } from "../readers.ts";
import { presidencyCalled } from "../sides/presidency.ts";
import { speakerOf, spokenAround } from "../speech.ts";
import { COLLECTIVES, collectiveOf } from "./collectives.ts";
import { groupOf } from "./group-nouns.ts";
import { bodyOfMembers } from "./members.ts";
import { type NounPhrase, type NounReader, nounPhraseOf } from "./noun-phrase.ts";
import { runnerCalled } from "./office-holders.ts";
import { OFFICE_READERS } from "./office-nouns.ts";
import { STAFF_READERS } from "./staff-nouns.ts";

/**
 * Whom a noun phrase stands for: "the Norwegian president" its holder, "Norwegian officials" Norway, "the union" the union last named,
 * "cocoa producers" a group of that name. `null` when it could be anybody.
 */
export const nominalOf = (mention: Mention, cast: Cast, parse: Parse): Draft | null =>
  firstAnswer(READERS, nounPhraseOf(mention, cast, parse));

/** The first that answers wins. What tells more of a phrase than its noun stands before its noun. */
const READERS: readonly NounReader[] = [
  // "The Danish bidder".
  {
    when: ({ state, isDefinite, word }) => state !== null && isDefinite && GUEST.test(word),
    whom: ({ state, cast, parse }) => state && companyFrom(state, cast, parse),
  },
  // "The Reform nominee".
  {
    when: ({ word, isPlural }) => RUNNING.test(word) && !isPlural,
    whom: ({ isDefinite, mention, cast }) => (isDefinite ? runnerCalled(mention, cast) : null),
    orNobody: true,
  },
  // "The Kenyan minister", "a union spokesman".
  ...onlyFor(({ word, isPlural }) => OFFICES.has(word) && !isPlural, OFFICE_READERS),
  // "Kenyan business leaders".
  {
    when: (phrase) => phrase.word === "leaders" && phrase.state !== null && leadsInTrade(phrase),
    whom: groupOf,
    orNobody: true,
  },
  // "Kenyan ministers", "union negotiators", "the Obi administration".
  ...onlyFor(({ word, lemma }) => STAFF.has(word) || STAFF.has(lemma), STAFF_READERS),
  // "The republic is ready to buy": the state that the report is about.
  {
    when: ({ word }) => /^(?:kingdom|republic)$/.test(word),
    whom: ({ isDefinite, isPlural, state, cast }) => (isDefinite && !isPlural ? (state ?? cast.home) : null),
    orNobody: true,
  },
  // "The presidency of the talks".
  {
    when: ({ word }) => word === "presidency",
    whom: ({ isDefinite, state, mention, cast, parse }) =>
      isDefinite ? (state ?? presidencyCalled(mention, cast, parse)) : null,
    orNobody: true,
  },
  // "The rebels", "the movement".
  {
    when: ({ state, body }) => !state && !body,
    whom: ({ mention, cast, parse }) => bodyInArms(mention, cast, parse),
  },
  // "A group of investors led by Obi", "the committee".
  {
    when: ({ word, isPlural, state, body }) => COLLECTIVES.test(word) && !isPlural && !state && !body,
    whom: collectiveOf,
    orNobody: true,
  },
  // "The union", "the Danish company".
  {
    when: ({ word, isPlural }) => BODIES.has(word) && !isPlural,
    whom: ({ isDefinite, body, word, mention, cast, parse }) =>
      isDefinite ? (body ?? bodyCalled(word, mention.firstToken, cast, parse)) : null,
    orNobody: true,
  },
  // "Lawyers for the bank", "her aides".
  {
    when: ({ word }) => /^(?:advis[eo]rs|aides|attorneys|lawyers)$/.test(word),
    whom: ({ body, person }) => body ?? (person && partyOf(person)),
  },
  // "Union sources".
  { when: ({ word }) => word === "sources", whom: ({ body, state }) => body ?? state },
  // "Analysts at Corran Bank".
  { when: ({ word }) => UNNAMED.has(word), whom: employerOf },
  // "The G-7 countries" are the G-7: it has no seat of its own to speak from.
  {
    when: ({ word }) => /^(?:countries|governments|members|nations|states)$/.test(word),
    whom: ({ state }) => (state?.name.startsWith("Group of ") ? state : null),
  },
  // "Opposition to the sale", "her opposition".
  {
    when: ({ word, person, body, mention, parse }) =>
      word === "opposition" && (person !== null || body !== null || parse.tokens[mention.endToken]?.text === "to"),
    whom: () => null,
    orNobody: true,
  },
  // "Her members would reject it".
  { when: ({ word }) => word === "members", whom: bodyLedByOwner },
  // "Members, she said, would reject it".
  { when: ({ word, mention }) => word === "members" && mention.firstToken === mention.head, whom: bodyOfSpeaker },
  // "The dockers", "cocoa producers".
  {
    when: ({ word }) => GROUPS.has(word) || UNNAMED.has(word) || isOfMen(word),
    whom: (phrase) => bodyOfMembers(phrase.mention, phrase.cast, phrase.parse) ?? groupOf(phrase),
  },
];

/** "Kenyan business leaders": of what is no body, and no part of a government. */
function leadsInTrade({ mention: { head, firstToken }, cast, parse: { tokens } }: NounPhrase): boolean {
  const { text = "", pos = "" } = tokens[head - 1] ?? {};
  const isCommon = pos === "NN" && /^\p{Ll}+$/u.test(text) && head - 1 > firstToken && cast.at[head - 1] === null;
  return isCommon && ![BODIES, STAFF, OFFICES].some((list) => list.has(text));
}

/** "Analysts at Corran Bank", "an economist with Acme": they judge for the body that they work for. */
function employerOf({ mention: { endToken }, cast, parse: { tokens } }: NounPhrase): Draft | null {
  if (!/^(?:at|from|of|with)$/.test(tokens[endToken]?.text ?? "")) return null;
  const first = endToken + (tokens[endToken + 1]?.pos === "DT" ? 2 : 1);
  const behind = tokens[first];
  const body = behind && cast.mentionsNear(behind).find((m) => m.firstToken === first && m.form === "name");
  const draft = body ? cast.at[body.head] : null;
  return draft?.kind === "organisation" ? draft : null;
}

/** "Members", in the words of who speaks for a body: the body's. */
function bodyOfSpeaker({ mention, cast, parse }: NounPhrase): Draft | null {
  const around = spokenAround(mention, parse);
  const speaker = around ? speakerOf(around, cast, parse) : null;
  const party = speaker?.kind === "person" ? partyOf(speaker) : null;
  return party?.kind === "organisation" ? party : null;
}

/** "Her members": those of the body that she speaks for. */
function bodyLedByOwner({ person }: NounPhrase): Draft | null {
  const led = person && partyOf(person);
  return led && led !== person && led.kind !== "state" ? led : null;
}
