import type { StanceProposal, Token } from "../../../domain/annotation.ts";
import { UNION_LIKE } from "../../../text/union-like.ts";
import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, note, partyOf } from "../cast.ts";
import { TELL_THEMSELVES } from "../mentions/bodies.ts";
import { STATE_ORGAN } from "../names/words.ts";

/** From these shares of what the reader points at it is believed: that somebody speaks for a party; for one that is taken for a person; for one where what the report is about told another. */
const SPEAKS_FOR = 0.5;
const SPEAKS_FOR_PERSON = 0.6;
const SPEAKS_FOR_ANOTHER = 0.8;
/** That whoever speaks for a body speaks for a state by it, where it is so many times what the reader points at that body. */
const RATHER_THAN_ITS_BODY = 6;
/** That a word which stands for nobody yet stands for the party; that "the firm" or "it" stands for another than was thought. */
const STANDS_FOR = 0.55;
const STANDS_FOR_ANOTHER = 0.82;

/** How much of what the reader points at names each party, in [0, 1]. */
type Shares = ReadonlyMap<Draft, number>;

/** The words that the reader points at as names of a holder's party settle whose side people are on, and whom words stand for, where nothing beside them tells. */
export function bindByReader(cast: Cast, parse: Parse): void {
  const { stances } = parse.annotations;
  for (const [draft, theirs] of Map.groupBy(stances, ({ holder }) => cast.at[holder] ?? null))
    if (draft?.kind === "person") bindPerson(draft, sharesOf(theirs, cast));
  for (const [holder, its] of Map.groupBy(stances, ({ holder }) => holder))
    giveWord(holder, sharesOf(its, cast), cast, parse);
}

/** Surer proposals count more. */
function sharesOf(stances: readonly StanceProposal[], cast: Cast): Shares {
  const total = stances.reduce((sum, { score }) => sum + score, 0);
  const shares = new Map<Draft, number>();
  for (const { named, score } of stances)
    for (const { token, chance } of named) {
      const draft = cast.at[token];
      const party = draft && partyOf(draft);
      if (party) shares.set(party, (shares.get(party) ?? 0) + (score * chance) / total);
    }
  return shares;
}

const likeliest = (shares: Shares): readonly [Draft | null, number] =>
  [...shares].reduce<readonly [Draft | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0]);

function bindPerson(person: Draft, shares: Shares): void {
  const [party, share] = likeliest(shares);
  if (!party || party === person || (party.kind === "person" && !mayBeBody(party))) return;
  const least = party.kind === "person" ? SPEAKS_FOR_PERSON : SPEAKS_FOR;
  const isOpen = person.isImplied
    ? share >= SPEAKS_FOR_ANOTHER
    : share >= least && (person.speaksFor === null || isOrganOf(party, share, person.speaksFor, shares));
  if (!isOpen) return;
  person.speaksFor = party;
  person.isImplied = false;
}

/** "Forestry Directorate head Ada Obi", where the reader points at the state: no list has the organs of all states. No union is one, nor any movement. */
const isOrganOf = (state: Draft, share: number, body: Draft, shares: Shares): boolean =>
  state.kind === "state" &&
  body.kind === "organisation" &&
  !UNION_LIKE.test(body.name) &&
  !body.name
    .toLowerCase()
    .split(" ")
    .some((word) => TELL_THEMSELVES.has(word)) &&
  share >= RATHER_THAN_ITS_BODY * (shares.get(body) ?? 0);

/** The reader takes some bodies for people, of whom then neither office nor title is told. */
const mayBeBody = ({ office, pronoun }: Draft): boolean => office === null && pronoun === null;

/** No movement is a state; no company "the ministry", where the report names a state: one that no list has may be taken for a body. */
function mayStandFor({ text }: Token, { kind, name }: Draft, { home }: Cast): boolean {
  if (kind === "state") return !TELL_THEMSELVES.has(text.toLowerCase());
  return kind !== "organisation" || home === null || STATE_ORGAN.test(name) || !OF_STATES.test(text);
}

const OF_STATES = /^(?:ministers?|ministry|state|treasury)$/i;

function giveWord(holder: number, shares: Shares, cast: Cast, parse: Parse): void {
  const [party, share] = likeliest(shares);
  const now = cast.at[holder] ?? null;
  const word = parse.tokens[holder];
  if (!party || !word || (now && (now.kind === "person" || partyOf(now) === party))) return;
  const mention = cast.mentionsNear(word).find((m) => m.firstToken <= holder && holder < m.endToken);
  const isNamed = mention?.form === "name" || mention?.form === "state";
  if (now ? isNamed || share < STANDS_FOR_ANOTHER : share < STANDS_FOR) return;
  if (!mayStandFor(word, party, cast)) return;
  if (mention) note(cast, party, mention);
  cast.at[holder] = party;
}
