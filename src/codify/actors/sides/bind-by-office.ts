import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { bodyNamed } from "../mentions/bodies.ts";
import { tickers } from "../names/tickers.ts";
import { BODIES, FREE_OFFICES, RUNNING, STATE_OFFICES, VOICES } from "../names/words.ts";
import { affiliationOf } from "./affiliation.ts";
import { pronounFor } from "./he-or-she.ts";
import { leavesOffice } from "./left-office.ts";
import { namedIn } from "./named-in-office.ts";
import { type Office, officesOf } from "./offices.ts";
import { isOfStates } from "./presidency.ts";
import { owningParty, partyAfter, partyThrough, partyWhose } from "./told-beside.ts";

/** Somebody's name. */
interface Named {
  readonly mention: Mention;
  readonly draft: Draft;
}

/** Somebody's name with an office beside it. */
interface Holding extends Named {
  readonly office: Office;
}

/**
 * Binds people to the parties that the offices beside their names tell. What any of their offices names goes before what another only
 * implies: "Rear Admiral Obi, commander of the Kenyan navy" is Kenya's in a report on Peru.
 */
export function bindByOffice(cast: Cast, parse: Parse): void {
  const people = peopleNamed(cast);
  for (const { mention, draft } of people) {
    const owner = owningParty(mention, cast, parse);
    draft.speaksFor ??=
      (owner?.kind === "organisation" ? null : owner) ??
      partyThrough(mention, cast, parse) ??
      partyWhose(mention, cast, parse);
    draft.pronoun ??= pronounFor(parse.tokens[mention.firstToken - 1]?.text ?? "");
  }
  const inTicker = tickers(parse);
  const held = people
    .filter((one) => !isNamesake(one, parse))
    .flatMap((one) => officesOf(one.mention, inTicker, cast, parse).map((office) => ({ ...one, office })));
  for (const { draft, office } of held) {
    draft.nouns.add(office.noun);
    draft.pronoun ??= pronounFor(office.noun);
  }
  for (const { draft } of people.filter((one) => speaksForNobody(one, held, parse))) draft.speaksFor = draft;
  for (const one of held) bindToChaired(one, cast, parse);

  const told = held.filter((one) => namesParty(one, cast, parse) || namesBody(one, cast, parse));
  const implied = held.filter((one) => !told.includes(one));
  const ofOthers = new Set(held.flatMap(({ draft, office }) => (isOwned(office, parse) ? [draft] : [])));
  for (const one of told) bindToTold(one, cast, parse);
  for (const one of people.filter(({ draft }) => !ofOthers.has(draft))) bindToNamedBehind(one, cast, parse);
  for (const one of implied) bindToImplied(one, cast, parse);
  for (const { draft, office } of [...told, ...held]) draft.office ??= office.words;
}

/** Every name of a person, in order of text. */
const peopleNamed = (cast: Cast): readonly Named[] =>
  cast.mentions.flatMap((mention) => {
    const draft = mention.form === "name" ? cast.at[mention.head] : null;
    return draft?.kind === "person" ? [{ mention, draft }] : [];
  });

/** Who seeks an office, or has held them all, or has just left one. */
function speaksForNobody({ mention, draft }: Named, held: readonly Holding[], parse: Parse): boolean {
  const own = held.filter((one) => one.draft === draft).map(({ office }) => office);
  const isFree = own.length > 0 && own.every(({ noun, isPast }) => isPast || !STATE_OFFICES.has(noun));
  const isOut = own.every(({ isPast }) => isPast) || own.some(({ noun }) => RUNNING.test(noun));
  return (isFree && isOut) || leavesOffice(mention, parse);
}

/** A minister whom a report calls the chairman of a bloc's ministers, or of a conference, speaks for these. */
function bindToChaired({ mention, draft, office }: Holding, cast: Cast, parse: Parse): void {
  const body = CHAIRS.test(office.words) && !office.isPast ? affiliationOf(office, mention, cast, parse) : null;
  if (body !== null && draft.speaksFor !== draft && isOfStates(body)) draft.speaksFor = body;
}

/** "The bank's president". */
function bindToTold(one: Holding, cast: Cast, parse: Parse): void {
  if (!isOrigin(one)) bindTo(affiliationOf(one.office, one.mention, cast, parse), one);
}

/** "The president"; "her campaign manager", whose side waits until it is told who she is. */
function bindToImplied(one: Holding, cast: Cast, parse: Parse): void {
  const { mention, draft, office } = one;
  if (isOrigin(one)) return;
  const body = affiliationOf(office, mention, cast, parse);
  const owner = ownerOf(office, cast, parse);
  if (owner !== null && (!FREE_OFFICES.has(office.noun) || VOICES.test(office.words)))
    cast.owned.push({ draft, owner, implied: office.isPast ? null : body });
  else if (draft.speaksFor === null) {
    bindTo(body, one);
    draft.isImplied = draft.speaksFor !== null;
  }
}

function bindTo(body: Draft | null, { draft, office }: Holding): void {
  if (body !== draft && !office.isPast) draft.speaksFor ??= body;
}

/** "President Ada Obi of Kenya" is told as much, behind her name. */
function bindToNamedBehind({ mention, draft }: Named, cast: Cast, parse: Parse): void {
  const isOfState = draft.nouns.size === 0 || [...draft.nouns].some((noun) => STATE_OFFICES.has(noun));
  const party = partyAfter(mention, cast, parse) ?? owningParty(mention, cast, parse);
  if (isOfState || party?.kind === "organisation") draft.speaksFor ??= party;
}

const CHAIRS = /\b(?:chair(?:ed|ing|man|person|s|woman)?|president)\b/i;

const isOwned = ({ first }: Office, { tokens }: Parse): boolean =>
  /^(?:her|his|its|their)$/i.test(tokens[first]?.text ?? "");

/** The word whose an office is: "its" of "its president", "council" of "the council's president". */
function ownerOf(office: Office, cast: Cast, parse: Parse): number | null {
  if (isOwned(office, parse)) return office.first;
  const { tokens } = parse;
  const first = tokens[office.first];
  const isOwner = ({ form, firstToken, endToken, head }: Mention): boolean =>
    form === "nominal" &&
    firstToken === office.first &&
    tokens[endToken]?.pos === "POS" &&
    BODIES.has(tokens[head]?.text ?? "");
  return (first && cast.mentionsNear(first).find(isOwner)?.head) ?? null;
}

/** "Secretary General Ada Obi, a diplomat from Kenya": where she comes from is not whom she speaks for. */
const isOrigin = ({ draft, office }: Holding): boolean =>
  /\b(?:diplomat|national|native) (?:from|of)\b/i.test(office.words) && draft.nouns.size > 1;

/** Do the words of an office hold the name of a state or body? */
const namesParty = ({ mention, office }: Holding, cast: Cast, parse: Parse): boolean =>
  namedIn(office, mention, cast, parse).some(({ kind }) => /^(?:bloc|organisation|state)$/.test(kind));

/** "The front's negotiator" in a report that names a Front for Land. */
const namesBody = ({ office: { first, end } }: Holding, cast: Cast, { tokens }: Parse): boolean =>
  tokens.slice(first, end).some(({ text }) => BODIES.has(text) && bodyNamed(text, first, cast) !== null);

/** "President Obi", after "Ada Obi" without a title and with none of hers like it, may be another of that family. */
function isNamesake({ mention: { words, firstToken }, draft: { name, mentions } }: Named, { tokens }: Parse): boolean {
  const isSeat = (at: number): boolean => /^President$/.test(tokens[at]?.text ?? "");
  const whole = mentions.filter((m) => m.words === name);
  return (
    isSeat(firstToken - 1) &&
    words !== name &&
    name.endsWith(` ${words}`) &&
    whole.some((m) => m.firstToken < firstToken) &&
    !whole.some((m) => isSeat(m.firstToken - 1))
  );
}
