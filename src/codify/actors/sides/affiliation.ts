import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft, partyOf } from "../cast.ts";
import { bodyCalled, bodyNamed, CHAMBER, mayBe } from "../mentions/bodies.ts";
import { groupCalled } from "../mentions/groups.ts";
import { clearHome } from "../mentions/home.ts";
import { COMMISSION } from "../mentions/named.ts";
import { BODIES, FREE_OFFICES, RUNNING, STATE_OFFICES, STATE_ORGAN, VOICES } from "../names/words.ts";
import { isQuotedBy, openingOf } from "../speech.ts";
import { impliedState, namedElsewhere } from "./implied-state.ts";
import type { Office } from "./offices.ts";
import { chairedIn, conferenceIn, groupHeaded } from "./presidency.ts";

/** The party that an office binds its holder to: the state or body that its words name, or that they imply. */
export function affiliationOf(office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const named = cast.mentions
    .filter((m) => m !== bearer && m.firstToken >= office.first && m.endToken <= office.end && m.form !== "pronoun")
    .map((m) => cast.at[m.head])
    .filter((draft): draft is Draft => !!draft && draft !== cast.at[bearer.head]);
  const state = named.find((draft) => draft.kind === "state") ?? null;
  const body = named.find((draft) => draft.kind === "organisation" || draft.kind === "bloc") ?? null;
  const person = named.find((draft) => draft.kind === "person") ?? null;

  if (OPPOSITION.test(office.words)) return body ?? oppositionIn(state, cast);
  if (CHAIRING.test(office.words) && !body) return named.find((d) => d.kind === "bloc") ?? impliedBloc(cast);
  if (RUNNING.test(office.noun) || SEAT.test(office.words)) return null;
  if (CHAMBER_OFFICES.test(office.words)) return PARLIAMENT.test(office.words) ? state : null;
  const convened = chairedIn(office, cast, parse) ?? conferenceIn(office, cast) ?? groupHeaded(office, cast);
  if (convened) return convened;
  // "Kenyan delegate and grower spokesman".
  const isVoice = VOICES.test(parse.tokens[office.end - 1]?.text ?? "");
  const voiced = isVoice && !body ? groupCalled(office.end - 2, cast, parse) : null;
  const group = body || state ? voiced : impliedGroup(office, cast, parse);
  if (group) return group;
  // One of several judges or members speaks for herself.
  if (FREE_OFFICES.has(office.noun) && body && CHAMBER.test(body.name)) return null;
  if (FREE_OFFICES.has(office.noun)) return body ?? (person && VOICES.test(office.words) ? partyOf(person) : null);
  if (/\bsecretary[- ]general\b/i.test(office.words))
    return named.find((d) => d.kind === "bloc") ?? body ?? bodyBeside(office, bearer, cast, parse) ?? impliedBloc(cast);
  if (/\bgeneral[- ]secretary\b/i.test(office.words))
    return body ?? bodyCalled("union", bearer.firstToken, cast, parse);
  const isOfState =
    STATE_OFFICES.has(office.noun) || STATE_ORGAN.test(office.words) || /\bof state\b/i.test(office.words);
  if (isOfState && (!body || STATE_ORGAN.test(body.name) || state)) {
    if (state) return state;
    // Print capitalises a state's President; "president Ada Obi" in lower case is a company's.
    const isCorporate =
      /^(?:president|secretary|general)$/.test(office.noun) &&
      !/\b(?:President|Secretary|General)\b/.test(office.words);
    const beside = isCorporate ? impliedBody(office, bearer, cast, parse) : null;
    // "Its president": whose, is told before.
    if (beside === null && /^(?:its|their)\b/i.test(office.words)) return body;
    return body ?? beside ?? namedElsewhere(office, bearer, cast, parse) ?? impliedState(office, bearer, cast, parse);
  }
  if (office.noun === "commissioner" && /^European (?:Community|Union)$/.test(body?.name ?? ""))
    return cast.drafts.find((d) => d.name === COMMISSION) ?? newDraft(cast.drafts, COMMISSION, "bloc");
  if (body) return body;
  if (state) return state;
  if (person?.speaksFor) return person.speaksFor;
  if (person && VOICES.test(office.words)) return person;
  // "Chairman of the president's council of advisers".
  if (/\b(?:king|premier|president|prime minister|queen)['’]s\b/i.test(office.words))
    return impliedState(office, bearer, cast, parse);
  return impliedBody(office, bearer, cast, parse);
}

/** Who leads the opposition, or speaks for it, is none of the government's. */
const OPPOSITION =
  /\bopposition (?:leader|spokes(?:man|person|woman))\b|\b(?:leader|head|spokes\S+) (?:of|for) (?:the )?opposition\b/i;

/** "Who chaired the meeting of ministers", where states meet as one. */
const CHAIRING = /^(?:chair(?:ed|ing|s)|who chairs) .*\b(?:council|meeting|session|talks)\b/i;

/** The opposition of a state, or of the one that the report is about. */
function oppositionIn(state: Draft | null, cast: Cast): Draft {
  const home = state ?? clearHome(cast);
  const name = home ? `${home.name} opposition` : "opposition";
  return (
    cast.drafts.find((d) => d.kind === "group" && d.name.endsWith("opposition")) ?? newDraft(cast.drafts, name, "group")
  );
}

/** Who sits for voters speaks for no body: "a member of parliament". */
const SEAT = /\bmember of (?:the )?(?:\S+ )?(?:assembly|chamber|congress|house|parliament|senate)\b/i;
const PARLIAMENT = /\bspeaker of .*\b(?:assembly|parliament)\b/i;

/** Who leads a side in a chamber, or presides over it, does not speak for the chamber. */
const CHAMBER_OFFICES = /\b(?:majority|minority|opposition) (?:leader|whip)\b|\bspeaker\b/i;

/** "Consumer spokesman", "speaking on behalf of the growers": the group whose noun stands in the words. */
function impliedGroup(office: Office, cast: Cast, parse: Parse): Draft | null {
  // "The bondholders' committee" is a body of its own where the report names one.
  const ownBody = (i: number): Draft | null =>
    /^['’]s?$/.test(parse.tokens[i + 1]?.text ?? "")
      ? bodyNamed(parse.tokens[i + 2]?.text.toLowerCase() ?? "", office.first, cast)
      : null;
  for (let i = office.first; i < office.end; i++) {
    // "Secretary of migrant workers" is what the office is for; "the miners' president" is theirs.
    if (STATE_OFFICES.has(office.noun) && parse.tokens[i + 1]?.pos !== "POS") continue;
    const group = groupCalled(i, cast, parse);
    if (group && ownBody(i)) return ownBody(i);
    if (group) return group;
  }
  return null;
}

/** The organisation of states that the report names most: its secretary general is no state's. */
function impliedBloc(cast: Cast): Draft | null {
  const blocs = cast.drafts.filter((d) => d.kind === "bloc");
  return blocs.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
}

const CORPORATE =
  /^(?:chair|chairman|chairwoman|executive|president|director|spokesman|spokeswoman|spokesperson|treasurer|leader|official)$/;

/** "union president", "the company's chairman": the body last named that can be called so. */
function impliedBody(office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  for (let i = office.first; i < office.end; i++) {
    const word = (parse.tokens[i]?.text ?? "").toLowerCase();
    if (BODIES.has(word)) return bodyCalled(word, bearer.firstToken, cast, parse);
  }
  return CORPORATE.test(office.noun) ? bodyBeside(office, bearer, cast, parse) : null;
}

/** "The bank will lend, president Ada Obi said": the body that the sentence is about, or that the one before was. */
function bodyBeside(office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const mayLead = (m: Mention): boolean =>
    !/\b(?:chief|managing)\b/i.test(office.words) || mayBe("company", cast.at[m.head]?.name ?? "");
  const sentence = parse.tokens[bearer.head]?.sentence ?? 0;
  const opening = openingOf(bearer, sentence, parse);
  const bodies = cast.mentions.filter(
    (m) => m.endToken <= office.first && cast.at[m.head]?.kind === "organisation" && mayLead(m),
  );
  const isSubject = (m: Mention): boolean => parse.tokens[m.head]?.relation === "nsubj";
  const isBeside = (m: Mention): boolean =>
    parse.tokens[m.head]?.sentence === sentence && !isQuotedBy(bearer, m, parse);
  const before = bodies.findLast(
    (m) => (parse.tokens[m.head]?.sentence ?? 0) >= opening - 2 && isSubject(m) && !isQuotedBy(bearer, m, parse),
  );
  const body = bodies.find((m) => isBeside(m) && isSubject(m)) ?? before ?? bodies.find(isBeside);
  return body ? (cast.at[body.head] ?? null) : null;
}
