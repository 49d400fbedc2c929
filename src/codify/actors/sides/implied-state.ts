import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, mentionsIn, newDraft } from "../cast.ts";
import { governmentIn } from "../mentions/bodies.ts";
import { clearHome } from "../mentions/home.ts";
import { polityServed } from "../mentions/polities.ts";
import { OWN_OFFICES, OWN_ORGANS } from "../names/words.ts";
import type { Office } from "./offices.ts";

/** The state that alone has such an office, else the one just told of, else the one that the report is about, when one clearly is. */
export function impliedState(office: Office, bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  if (isRegional(office.words)) return null;
  const isPossible = (state: Draft): boolean => mayHave(office, state) && !isAbroadFor(bearer, state, cast, parse);
  const home = clearHome(cast, isPossible);
  const polity = home ? null : silentPolity(bearer, cast, parse);
  const own = ownerOf(office, home ?? polity, cast);
  if (own || isEithers(office, home, cast)) return own;
  const told = ABROAD.has(office.noun)
    ? null
    : (stateAddressed(bearer, cast, parse) ?? stateBefore(bearer, cast, parse));
  const implied = [told, home].find((state) => state && isPossible(state) && !isFilled(office, state, cast)) ?? null;
  return implied ?? (home ? null : (theOther(cast, isPossible) ?? polity ?? governmentIn(cast, parse)));
}

/** The part of a state, or the state on no list, that the report tells to be governed, where nobody speaks for it yet. */
function silentPolity(bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const polity = polityServed(bearer, cast, parse);
  return polity && !cast.drafts.some(({ kind, speaksFor }) => kind === "person" && speaksFor === polity)
    ? polity
    : null;
}

/** The state that alone has such an office under its English name. Mexico and the Philippines have a foreign secretary, too. */
function ownerOf(office: Office, home: Draft | null, { drafts }: Cast): Draft | null {
  const own = OWN_OFFICES.find(({ words }) => words.test(office.words));
  if (!own) return null;
  const owner = drafts.find((d) => d.name === own.state) ?? null;
  return owner || (own.isShared && home) ? owner : newDraft(drafts, own.state, "state");
}

/** One state, one president: a second one belongs elsewhere. */
const isFilled = ({ noun }: Office, state: Draft, { drafts }: Cast): boolean =>
  SINGLE_OFFICES.has(noun) && drafts.some((d) => d.speaksFor === state && d.nouns.has(noun));

/** "President Ada Obi" in a report on Peru that tells of the White House may be either's. */
const isEithers = (office: Office, home: Draft | null, cast: Cast): boolean =>
  SINGLE_OFFICES.has(office.noun) &&
  cast.drafts.some((d) => d !== home && mayHave(office, d) && !isFilled(office, d, cast) && isSeated(d, cast));

/** "Ohio Secretary of State": one of its parts, not the United States, has an officer of that name. */
const isRegional = (words: string): boolean => REGIONAL.test(words);
const REGIONAL =
  /^(?:The )?(?!(?:Acting|Assistant|Deputy|Former|Then|U)\b)\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:[Aa]ttorney [Gg]eneral|Secretary of State)\b/u;

/** Of the two states that a report is on, the one for which nobody speaks yet: that the other's minister came is told. */
function theOther({ drafts, guests, mediators }: Cast, isPossible: (state: Draft) => boolean): Draft | null {
  const states = drafts.filter((d) => d.kind === "state" && !guests.has(d) && !mediators.has(d));
  const [one, other, third] = states.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!one || !other || other.mentions.length <= (third?.mentions.length ?? 0)) return null;
  const silent = [one, other].filter((state) => !drafts.some((d) => d.kind === "person" && d.speaksFor === state));
  return silent.length === 1 && silent[0] && isPossible(silent[0]) ? silent[0] : null;
}

/** Does a report name a state's seat of government, or an organ that no other has, without its state: "the White House"? */
const isSeated = ({ name, kind, mentions }: Draft, { drafts }: Cast): boolean =>
  kind === "state" &&
  (mentions.some((m) => m.state?.by === "seat" && SEATS.test(m.words)) ||
    drafts.some((d) => OWN_ORGANS.some((own) => own.state === name && own.words.test(d.name))));

const SEATS = /\b(?:Capitol|House|Kremlin|Office|Palace|Pentagon|Street|Whitehall)\b/;

/** The United States has secretaries, and no crown. */
const mayHave = ({ noun }: Office, { name }: Draft): boolean =>
  name !== "United States" ||
  !/^(?:chancellor|emperor|king|minister|pm|premier|prince|queen|sheikh|sultan)$/.test(noun);

/** "Back from a visit to Peru, Minister Ada Obi …"; "Minister Ada Obi told Peru …": whom she visits or addresses is not hers. */
function isAbroadFor(bearer: Mention, state: Draft, cast: Cast, parse: Parse): boolean {
  const { tokens } = parse;
  const { sentence = -1, head } = tokens[bearer.head] ?? {};
  return mentionsIn(sentence, cast, parse).some((m) => {
    const token = tokens[m.head];
    if (cast.at[m.head] !== state) return false;
    const before = tokens[m.firstToken - 1]?.pos === "DT" ? m.firstToken - 2 : m.firstToken - 1;
    const isVisited =
      /^(?:from|in|of|to)$/.test(tokens[before]?.text ?? "") && JOURNEYS.has(tokens[before - 1]?.lemma ?? "");
    return isVisited || (/^[di]obj$/.test(token?.relation ?? "") && token?.head === head);
  });
}

const JOURNEYS: ReadonlySet<string> = new Set("arrival arrive return tour travel trip visit".split(" "));

/** Offices whose holders speak in other states' affairs. */
const ABROAD: ReadonlySet<string> = new Set("ambassador envoy negotiator".split(" "));

/** "Minister Ada Obi told the Kenyan parliament": her own. */
function stateAddressed(bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const own = mentionsIn(tokens[bearer.head]?.sentence ?? -1, cast, parse).find((m) => {
    if (m.form !== "state") return false;
    const past = tokens[m.endToken]?.pos === "POS" ? m.endToken + 1 : m.endToken;
    return /^(?:assembly|lawmakers|legislators|mps|parliament)$/i.test(tokens[past]?.text ?? "");
  });
  return own ? (cast.at[own.head] ?? null) : null;
}

/** "Norway's offer stands. “We want peace,” Interior Minister Ada Obi said": the one state that the sentence before was about. */
function stateBefore(bearer: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const isSubject = (i: number): boolean => tokens[i]?.relation.startsWith("nsubj") ?? false;
  const before = (tokens[bearer.head]?.sentence ?? 0) - 1;
  const subjects = mentionsIn(before, cast, parse).flatMap(({ head }) => {
    const draft = cast.at[head];
    const isOwner = tokens[head]?.relation === "nmod:poss" && isSubject(tokens[head]?.head ?? -1);
    return draft?.kind === "state" && (isSubject(head) || isOwner) ? [draft] : [];
  });
  return new Set(subjects).size === 1 ? (subjects[0] ?? null) : null;
}

/** "Foreign minister" may be any state's: the words of an office that tell whose it is are more. */
const LEAST_WORDS = 2;

/** "Norland's deputy prime minister said" tells whose "the deputy prime minister, Ada Obi" is. */
export function namedElsewhere(office: Office, bearer: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  const words = tokens
    .slice(office.first, office.end)
    .filter((t) => t.pos !== "DT")
    .map((t) => t.text.toLowerCase());
  const owner = cast.mentions.find((m) => {
    if (m.form !== "state") return false;
    const from = tokens[m.endToken]?.pos === "POS" ? m.endToken + 1 : m.endToken;
    const past = from + words.length;
    const isAnothers = [m.firstToken - 2, past, tokens[past]?.text === "," ? past + 1 : past].some(
      (i) => cast.at[i]?.kind === "person" && cast.at[i] !== cast.at[bearer.head],
    );
    const isOneSentence = tokens[m.head]?.sentence === tokens[past - 1]?.sentence;
    return (
      words.length > LEAST_WORDS &&
      isOneSentence &&
      !isAnothers &&
      words.every((word, i) => tokens[from + i]?.text.toLowerCase() === word)
    );
  });
  return owner ? (cast.at[owner.head] ?? null) : null;
}

const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  "chancellor emperor king premier president queen sultan".split(" "),
);
