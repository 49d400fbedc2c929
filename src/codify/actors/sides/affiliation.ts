import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft, partyOf } from "../cast.ts";
import { bodyCalled, bodyNamed, CHAMBER, mayBe } from "../mentions/bodies.ts";
import { saysArms } from "../mentions/fighters.ts";
import { groupCalled } from "../mentions/groups.ts";
import { clearHome } from "../mentions/home.ts";
import { COMMISSION } from "../mentions/named.ts";
import { polityServed } from "../mentions/polities.ts";
import { AT_HAND, mostSalient } from "../mentions/salience.ts";
import {
  BARE_GROUPS,
  BODIES,
  FREE_OFFICES,
  RUNNING,
  STATE_OFFICES,
  STATE_ORGAN,
  UNNAMED,
  VOICES,
} from "../names/words.ts";
import { type ActorReader, always, firstAnswer } from "../readers.ts";
import { isQuotedBy, openingOf } from "../speech.ts";
import { impliedState, namedElsewhere } from "./implied-state.ts";
import { namedIn } from "./named-in-office.ts";
import type { Office } from "./offices.ts";
import { chairedIn, conferenceIn, groupHeaded } from "./presidency.ts";

/** Who leads the opposition, or speaks for it, is none of the government's. */
const OPPOSITION =
  /\bopposition (?:\S+ ){0,2}(?:leader|spokes(?:man|person|woman))\b|\b(?:leader|head|spokes\S+) (?:of|for) (?:the )?opposition\b/i;

/** "Who chaired the meeting of ministers", where states meet as one. */
const CHAIRING = /^(?:chair(?:ed|ing|s)|who chairs) .*\b(?:council|meeting|session|talks)\b/i;

/** Who sits for voters speaks for no body: "a member of parliament". */
const SEAT = /\bmember of (?:the )?(?:\S+ )?(?:assembly|chamber|congress|house|parliament|senate)\b/i;

const PARLIAMENT = /\bspeaker of .*\b(?:assembly|parliament)\b/i;

/** What a state that is at home does not own. */
const DISPUTED = /\b(?:breakaway|de facto|rebel-held|self-(?:declared|proclaimed|styled)|unrecogni[sz]ed)\b/i;

/** Who governs a place that is no state. */
const LOCAL = /\b(?:commissioner|councillor|governor|mayor)\b/i;

/** Who leads a side in a chamber, or presides over it, does not speak for the chamber. */
const CHAMBER_OFFICES = /\b(?:majority|minority|opposition) (?:leader|whip)\b|\bspeaker\b/i;

/** An office beside somebody's name, with the actors that its words name. */
interface Held {
  readonly office: Office;
  /** The name of who holds it. */
  readonly bearer: Mention;
  /** The first of each kind; a bloc is a body, too. */
  readonly state: Draft | null;
  readonly body: Draft | null;
  readonly bloc: Draft | null;
  readonly person: Draft | null;
  readonly cast: Cast;
  readonly parse: Parse;
}

/** The party that an office binds its holder to: the state or body that its words name, or that they imply. */
export const affiliationOf = (office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null =>
  firstAnswer(READERS, heldBy(office, bearer, cast, parse));

function heldBy(office: Office, bearer: Mention, cast: Cast, parse: Parse): Held {
  const named = namedIn(office, bearer, cast, parse);
  const first = (...kinds: readonly Draft["kind"][]): Draft | null =>
    named.find((draft) => kinds.includes(draft.kind)) ?? null;
  return {
    office,
    bearer,
    state: first("state"),
    body: first("organisation", "bloc"),
    bloc: first("bloc"),
    person: first("person"),
    cast,
    parse,
  };
}

/** The first that answers wins: what an office is comes before whom its words name, and these before whom they only imply. */
const READERS: readonly ActorReader<Held>[] = [
  // "The leader of the opposition" is none of the government's.
  { when: saysIn(OPPOSITION), whom: ({ body, state, cast }) => body ?? oppositionIn(state, cast) },
  // "Who chaired the meeting of ministers".
  { when: (held) => !held.body && saysIn(CHAIRING)(held), whom: ({ cast }) => impliedBloc(cast), orNobody: true },
  // "Republican nominee Ada Obi", "a member of parliament".
  { when: (held) => RUNNING.test(held.office.noun) || saysIn(SEAT)(held), whom: () => null, orNobody: true },
  // "The majority leader", "the speaker of the Kenyan parliament".
  { when: saysIn(CHAMBER_OFFICES), whom: (held) => (saysIn(PARLIAMENT)(held) ? held.state : null), orNobody: true },
  // "Senate Agriculture Chairman Ada Obi".
  {
    when: ({ office, body }) =>
      /^chair/.test(office.noun) &&
      /^(?:(?:U\.?S\.? )?(?:Assembly|Congress|House|Parliament|Senate))$/.test(body?.name ?? ""),
    whom: () => null,
    orNobody: true,
  },
  // "Chair of the Alliance of Island States", "president of the climate conference", "chair of the least developed countries".
  {
    when: always,
    whom: ({ office, cast, parse }) =>
      chairedIn(office, cast, parse) ?? conferenceIn(office, cast) ?? groupHeaded(office, cast),
  },
  // "Kenyan delegate and grower spokesman".
  {
    when: ({ office, body, state, parse }) => !body && !!state && VOICES.test(parse.tokens[office.end - 1]?.text ?? ""),
    whom: ({ office, cast, parse }) => groupCalled(office.end - 2, cast, parse),
  },
  // "Consumer spokesman".
  { when: ({ body, state }) => !body && !state, whom: ({ office, cast, parse }) => impliedGroup(office, cast, parse) },
  // "An analyst at the bank"; one of several judges or members speaks for herself.
  { when: ({ office }) => FREE_OFFICES.has(office.noun), whom: whomTheFreeServe, orNobody: true },
  // "The secretary general".
  {
    when: saysIn(/\bsecretary[- ]general\b/i),
    whom: (held) => held.bloc ?? held.body ?? bodyBeside(held) ?? impliedBloc(held.cast),
    orNobody: true,
  },
  // "The general secretary".
  {
    when: saysIn(/\bgeneral[- ]secretary\b/i),
    whom: ({ body, bearer, cast, parse }) => body ?? bodyCalled("union", bearer.firstToken, cast, parse),
    orNobody: true,
  },
  // "Trade Commissioner Ada Obi", in a report on the Commission.
  {
    when: ({ office, body, state }) => office.noun === "commissioner" && !body && !state,
    whom: ({ cast: { drafts } }) => drafts.find(({ name }) => name === COMMISSION) ?? null,
  },
  // "The commissioner for health", "the governor's aide".
  {
    when: (held) => !held.body && !held.state && saysIn(LOCAL)(held),
    whom: ({ bearer, cast, parse }) => polityServed(bearer, cast, parse),
  },
  // "Who negotiates for the de facto ministry".
  {
    when: (held) => !held.body && !held.state && saysIn(DISPUTED)(held),
    whom: ({ bearer, cast, parse }) => polityServed(bearer, cast, parse),
    orNobody: true,
  },
  // "The Kenyan foreign minister", "the president".
  { when: isOfState, whom: stateServed, orNobody: true },
  // "The European trade commissioner".
  {
    when: ({ office, body }) =>
      office.noun === "commissioner" && /^European (?:Community|Union)$/.test(body?.name ?? ""),
    whom: ({ cast: { drafts } }) => drafts.find((d) => d.name === COMMISSION) ?? newDraft(drafts, COMMISSION, "bloc"),
  },
  // "President of the bank", "the Kenyan delegate".
  { when: always, whom: ({ body, state }) => body ?? state },
  // "Minister Obi's aide".
  { when: always, whom: ({ person }) => person?.speaksFor ?? null },
  // "Ada Obi's spokesman".
  { when: saysIn(VOICES), whom: ({ person }) => person },
  // "Chairman of the president's council of advisers".
  {
    when: saysIn(/\b(?:king|premier|president|prime minister|queen)['’]s\b/i),
    whom: ({ office, bearer, cast, parse }) => impliedState(office, bearer, cast, parse),
    orNobody: true,
  },
  // "Union president", "the company's chairman".
  { when: always, whom: impliedBody },
];

function saysIn(words: RegExp): (held: Held) => boolean {
  return ({ office }) => words.test(office.words);
}

/** An analyst's bank, an aide's master's party. */
function whomTheFreeServe({ office, body, person }: Held): Draft | null {
  if (body) return CHAMBER.test(body.name) ? null : body;
  return person && VOICES.test(office.words) ? partyOf(person) : null;
}

/** Do states have such offices, and does nothing else say whose it is? */
function isOfState({ office, body, state }: Held): boolean {
  const areOfStates =
    STATE_OFFICES.has(office.noun) || STATE_ORGAN.test(office.words) || /\bof state\b/i.test(office.words);
  return areOfStates && (!body || STATE_ORGAN.test(body.name) || state !== null);
}

/** The state whose minister or president somebody is; a company's where print writes "president Ada Obi". */
function stateServed(held: Held): Draft | null {
  const { office, bearer, state, body, cast, parse } = held;
  if (state) return state;
  // Print capitalises a state's President.
  const isCorporate =
    /^(?:president|secretary|general)$/.test(office.noun) && !/\b(?:President|Secretary|General)\b/.test(office.words);
  const beside = isCorporate ? impliedBody(held) : null;
  // "Its president": whose, is told before.
  if (beside === null && /^(?:its|their)\b/i.test(office.words)) return body;
  return body ?? beside ?? namedElsewhere(office, bearer, cast, parse) ?? impliedState(office, bearer, cast, parse);
}

/** The opposition of a state, or of the one that the report is about. */
function oppositionIn(state: Draft | null, cast: Cast): Draft {
  const home = state ?? clearHome(cast);
  const name = home ? `${home.name} opposition` : "opposition";
  return (
    cast.drafts.find((d) => d.kind === "group" && d.name.endsWith("opposition")) ?? newDraft(cast.drafts, name, "group")
  );
}

/** "Consumer spokesman", "speaking on behalf of the growers": the group whose noun stands in the words. */
function impliedGroup(office: Office, cast: Cast, parse: Parse): Draft | null {
  // "The bondholders' committee" is a body of its own where the report names one.
  const ownBody = (i: number): Draft | null =>
    /^['’]s?$/.test(parse.tokens[i + 1]?.text ?? "")
      ? bodyNamed(parse.tokens[i + 2]?.text.toLowerCase() ?? "", office.first, cast)
      : null;
  for (let i = office.first; i < office.end; i++) {
    // "Secretary of migrant workers" is what the office is for; "the miners' president" is theirs.
    const { text = "" } = parse.tokens[i] ?? {};
    if (STATE_OFFICES.has(office.noun) && parse.tokens[i + 1]?.pos !== "POS" && !saysArms(text)) continue;
    const group = groupCalled(i, cast, parse) ?? peopleWithOffice(i, office, cast, parse);
    if (group && ownBody(i)) return ownBody(i);
    if (group) return group;
  }
  return null;
}

/** "The consultants' leader": whoever has one is a party, though no list has their noun. */
function peopleWithOffice(i: number, office: Office, cast: Cast, { tokens }: Parse): Draft | null {
  const [own, mark, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (own?.pos !== "NNS" || mark?.pos !== "POS" || next?.text.toLowerCase() !== office.noun) return null;
  if (!/^\p{Ll}/u.test(own.text) || BARE_GROUPS.has(own.text) || UNNAMED.has(own.text)) return null;
  return cast.drafts.find((d) => d.kind === "group" && d.name === own.text) ?? newDraft(cast.drafts, own.text, "group");
}

/** The organisation of states that the report names most: its secretary general is no state's. */
function impliedBloc(cast: Cast): Draft | null {
  const blocs = cast.drafts.filter((d) => d.kind === "bloc");
  return blocs.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
}

const CORPORATE =
  /^(?:chair|chairman|chairwoman|executive|president|director|director-general|spokesman|spokeswoman|spokesperson|treasurer|leader|official|vice-chairman|vice-president)$/;

/** "union president", "the company's chairman": the body last named that can be called so. */
function impliedBody(held: Held): Draft | null {
  const { office, bearer, cast, parse } = held;
  for (let i = office.first; i < office.end; i++) {
    const word = (parse.tokens[i]?.text ?? "").toLowerCase();
    if (BODIES.has(word)) return bodyCalled(word, bearer.firstToken, cast, parse);
  }
  return CORPORATE.test(office.noun) ? bodyBeside(held) : null;
}

/** How many sentences before her own words the body of a president may be the subject of one. */
const REACH = 2;

/** "The bank will lend, president Ada Obi said": the body that the sentence is about, or that the one before was. */
function bodyBeside({ office, bearer, cast, parse }: Held): Draft | null {
  const mayLead = (m: Mention): boolean =>
    !/\b(?:chief|managing)\b/i.test(office.words) || mayBe("company", cast.at[m.head]?.name ?? "");
  const sentence = openingOf(bearer, parse.tokens[bearer.head]?.sentence ?? 0, parse);
  const { start = 0 } = parse.annotations.sentences[sentence - REACH] ?? {};
  const among = cast
    .mentionsNear({ start, end: bearer.end })
    .filter(
      (m) =>
        m.endToken <= office.first &&
        cast.at[m.head]?.kind === "organisation" &&
        mayLead(m) &&
        !isQuotedBy(bearer, m, parse),
    )
    .toReversed();
  const body = mostSalient({ among, sentence, atLeast: AT_HAND }, parse);
  return body ? (cast.at[body.head] ?? null) : null;
}
