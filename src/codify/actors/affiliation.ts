import type { Parse } from "../parse.ts";
import { bodyCalled, governmentIn } from "./bodies.ts";
import { type Cast, clearHome, type Draft, newDraft, partyOf } from "./cast.ts";
import type { Mention } from "./mentions.ts";
import type { Office } from "./offices.ts";
import {
  BARE_GROUPS,
  BODIES,
  FREE_OFFICES,
  GROUPS,
  OFFICES,
  OWN_OFFICES,
  STAFF,
  STATE_OFFICES,
  STATE_ORGAN,
  UNNAMED,
} from "./words.ts";

/** The party that an office binds its holder to: the state or body that its words name, or that they imply. */
export function affiliationOf(office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const named = cast.mentions
    .filter((m) => m !== bearer && m.firstToken >= office.first && m.endToken <= office.end && m.form !== "pronoun")
    .map((m) => cast.at[m.head])
    .filter((draft): draft is Draft => !!draft && draft !== cast.at[bearer.head]);
  const state = named.find((draft) => draft.kind === "state") ?? null;
  const body = named.find((draft) => draft.kind === "organisation" || draft.kind === "bloc") ?? null;
  const person = named.find((draft) => draft.kind === "person") ?? null;

  if (CHAMBER_OFFICES.test(office.words)) return null;
  const group = body || state ? null : impliedGroup(office, cast, parse);
  if (group) return group;
  if (FREE_OFFICES.has(office.noun)) return body ?? (person && VOICES.test(office.words) ? partyOf(person) : null);
  if (/\bsecretary[- ]general\b/i.test(office.words))
    return named.find((d) => d.kind === "bloc") ?? body ?? impliedBloc(cast);
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
    return body ?? beside ?? namedElsewhere(office, cast, parse) ?? impliedState(office, bearer, cast, parse);
  }
  if (office.noun === "commissioner" && /^European (?:Community|Union)$/.test(body?.name ?? ""))
    return cast.drafts.find((d) => d.name === COMMISSION) ?? newDraft(cast.drafts, COMMISSION, "bloc");
  if (body) return body;
  if (state) return state;
  if (person?.speaksFor) return person.speaksFor;
  if (person && VOICES.test(office.words)) return person;
  return impliedBody(office, bearer, cast, parse);
}

/** Whose commissioners are called "EC" or "EU commissioners". */
const COMMISSION = "European Commission";

/** Who leads a side in a chamber, or presides over it, does not speak for the chamber. */
const CHAMBER_OFFICES = /\b(?:majority|minority|opposition) (?:leader|whip)\b|\bspeaker\b/i;

/** Who speaks for a person, where the person speaks for nobody: "Ada Obi's spokesman", "her campaign manager". */
const VOICES =
  /\b(?:adviser|advisor|aide|attorney|campaign manager|lawyer|spokesman|spokesperson|spokeswoman|strategist)\b/i;

/** "Consumer spokesman", "speaking on behalf of the growers": the group whose noun stands in the words. */
function impliedGroup(office: Office, cast: Cast, parse: Parse): Draft | null {
  for (let i = office.first; i < office.end; i++) {
    const group = groupCalled(i, cast, parse);
    if (group) return group;
  }
  return null;
}

/** The group of people that "consumer" or "consumers" names; a new one where the report has none. */
export function groupCalled(i: number, cast: Cast, { tokens }: Parse): Draft | null {
  if (!/^NNS?$/.test(tokens[i]?.pos ?? "")) return null;
  const word = (tokens[i]?.text ?? "").toLowerCase();
  const plural = word.endsWith("s") ? word : `${word}s`;
  if (
    !GROUPS.has(plural) ||
    UNNAMED.has(plural) ||
    BARE_GROUPS.has(plural) ||
    OFFICES.has(word) ||
    STAFF.has(plural) ||
    BODIES.has(word)
  )
    return null;
  return (
    cast.drafts.find((d) => d.kind === "group" && d.name.toLowerCase().split(" ").at(-1) === plural) ??
    newDraft(cast.drafts, plural, "group")
  );
}

/** The organisation of states that the report names most: its secretary general is no state's. */
function impliedBloc(cast: Cast): Draft | null {
  const blocs = cast.drafts.filter((d) => d.kind === "bloc");
  return blocs.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
}

/** The state that alone has such an office, else the one just told of, else the one that the report is about, when one clearly is. */
function impliedState(office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const own = OWN_OFFICES.find(({ words }) => words.test(office.words));
  const home = clearHome(cast);
  const owner = own && cast.drafts.find((d) => d.name === own.state);
  // Mexico and the Philippines have a foreign secretary too.
  if (own && (owner || !own.isShared || !home)) return owner ?? newDraft(cast.drafts, own.state, "state");
  // One state, one president: a second one belongs elsewhere.
  const isFilled = (state: Draft): boolean =>
    SINGLE_OFFICES.has(office.noun) && cast.drafts.some((d) => d.speaksFor === state && d.nouns.has(office.noun));
  const told = ABROAD.has(office.noun) ? null : stateBefore(bearer, cast, parse);
  const implied = [told, home].find((state) => state && !isFilled(state)) ?? null;
  return implied ?? (home ? null : governmentIn(cast, parse));
}

/** Offices whose holders speak in other states' affairs. */
const ABROAD: ReadonlySet<string> = new Set("ambassador envoy negotiator".split(" "));

/** "Norland shut its border. “It had to be shut,” Interior Minister Ada Obi said": the one state that the sentence before was about. */
function stateBefore(bearer: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  const before = (tokens[bearer.head]?.sentence ?? 0) - 1;
  const subjects = cast.mentions.flatMap(({ head }) => {
    const { sentence, relation } = tokens[head] ?? {};
    const draft = cast.at[head];
    return draft?.kind === "state" && sentence === before && relation?.startsWith("nsubj") ? [draft] : [];
  });
  return new Set(subjects).size === 1 ? (subjects[0] ?? null) : null;
}

/** "Norland's deputy prime minister said" tells whose "the deputy prime minister, Ada Obi" is. */
function namedElsewhere(office: Office, cast: Cast, { tokens }: Parse): Draft | null {
  const words = tokens
    .slice(office.first, office.end)
    .filter((t) => t.pos !== "DT")
    .map((t) => t.text.toLowerCase());
  const owner = cast.mentions.find((m) => {
    if (m.form !== "state") return false;
    const from = tokens[m.endToken]?.pos === "POS" ? m.endToken + 1 : m.endToken;
    const isNext = cast.at[from + words.length]?.kind === "person";
    return words.length > 1 && !isNext && words.every((word, i) => tokens[from + i]?.text.toLowerCase() === word);
  });
  return owner ? (cast.at[owner.head] ?? null) : null;
}

const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  "chancellor emperor king premier president queen sultan".split(" "),
);

const CORPORATE =
  /^(?:chair|chairman|chairwoman|executive|president|director|spokesman|spokeswoman|spokesperson|treasurer|leader|official)$/;

/** "union president", "the company's chairman": the body last named that can be called so. */
function impliedBody(office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  for (let i = office.first; i < office.end; i++) {
    const word = (parse.tokens[i]?.text ?? "").toLowerCase();
    if (BODIES.has(word)) return bodyCalled(word, bearer.firstToken, cast, parse);
  }
  if (!CORPORATE.test(office.noun)) return null;
  // "The bank will lend, president Ada Obi said": the body that the sentence is about, or that the one before was.
  const sentence = parse.tokens[bearer.head]?.sentence ?? 0;
  const bodies = cast.mentions.filter((m) => m.endToken <= office.first && cast.at[m.head]?.kind === "organisation");
  const beside = bodies.find((m) => parse.tokens[m.head]?.sentence === sentence && !isQuotedBy(bearer, m, parse));
  const before = bodies.findLast(
    (m) =>
      (parse.tokens[m.head]?.sentence ?? 0) >= sentence - 2 &&
      parse.tokens[m.head]?.relation === "nsubj" &&
      !isQuotedBy(bearer, m, parse),
  );
  const body = beside ?? before;
  return body ? (cast.at[body.head] ?? null) : null;
}

/** Does this mention stand in words that the bearer of an office says? */
const isQuotedBy = (bearer: Mention, { start, end }: Mention, { annotations }: Parse): boolean =>
  annotations.spoken.some(
    ({ kind, source, content }) =>
      kind === "direct" &&
      source !== null &&
      source.start <= bearer.start &&
      bearer.end <= source.end &&
      content.some((c) => c.start <= start && end <= c.end),
  );
