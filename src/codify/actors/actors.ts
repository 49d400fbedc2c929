import { touching } from "../../text/spans.ts";
import type { Parse } from "../parse.ts";
import type { Cast } from "./cast.ts";
import { findHome } from "./mentions/home.ts";
import { findMentions } from "./mentions/mentions.ts";
import { nameActors } from "./mentions/named.ts";
import { bindNationals } from "./mentions/nationals.ts";
import { nameAsPrinted } from "./mentions/printed-names.ts";
import { giveFirstPersons, givePublisherItsWe } from "./references/first-persons.ts";
import { giveNounsBefore, resolveReferences } from "./references/references.ts";
import { bindByNoun } from "./sides/bind-by-noun.ts";
import { bindByOffice } from "./sides/bind-by-office.ts";
import { bindByReader } from "./sides/bind-by-reader.ts";
import { bindBySpeech } from "./sides/bind-by-speech.ts";
import { tellByGivenName } from "./sides/he-or-she.ts";
import { bindOrgans } from "./sides/organs.ts";

/** Adds to the cast what it finds in a report. */
type Step = (cast: Cast, parse: Parse) => void;

/** Each reads what those before it have settled. */
const STEPS: readonly Step[] = [
  // Reads mentions that are names; settles which of them are one actor, and begins the cast with these.
  nameActors,
  // Reads what stands beside the names of states; settles which state the report is at home in, and of which it tells nothing.
  findHome,
  // Reads "the Danes" of states of which nothing is told; settles which company or group they are.
  bindNationals,
  // Reads the offices beside people's names; settles what people are and for whom they speak, but where "her" or "its" office needs a pronoun.
  bindByOffice,
  // Reads given names; settles who is "he" and who "she", where no title or office has told.
  tellByGivenName,
  // Reads the names of bodies; settles which ministries, armies and delegations speak for which states.
  bindOrgans,
  // Reads noun phrases and pronouns in order of text; settles whom each stands for, and then whose "her" and "its" offices are.
  resolveReferences,
  // Reads nouns beside names; settles for whom "the committee's Ada Obi" speaks.
  bindByNoun,
  // Reads quotations and the turns of interviews; settles who "I" and "we" are there.
  giveFirstPersons,
  // Reads the lines above the text; settles who "we" are in a statement of one's own.
  givePublisherItsWe,
  // Reads what people say of bodies; settles for whom those speak whose party no office tells.
  bindBySpeech,
  // Reads the words that the reader points at; settles for whom those speak of whom words beside them do not tell.
  bindByReader,
  // Reads nouns before nouns; settles whose "consumer demands" are.
  giveNounsBefore,
  // Reads all mentions; settles by which of its names each actor goes.
  nameAsPrinted,
];

/** Everybody whom a report names, with their mentions, offices and the party that they speak for: who is who, in steps. */
export function castOf(parse: Parse): Cast {
  const mentions = findMentions(parse);
  const near = touching(mentions, (mention) => [mention]);
  const cast: Cast = {
    drafts: [],
    mentions,
    mentionsNear: (words) => near(words).flatMap((i) => mentions[i] ?? []),
    at: parse.tokens.map(() => null),
    home: null,
    guests: new Set(),
    mediators: new Set(),
    governing: null,
    owned: [],
  };
  for (const step of STEPS) step(cast, parse);
  return cast;
}
