import type { EntityMention, Token } from "../../../domain/annotation.ts";
import { type StateName, stateNamed } from "../../../text/states/states.ts";
import { BODIES, COURTESY, OFFICES, PORTFOLIOS, TITLES } from "./words.ts";

/** The words of a report, and what the reader takes them for. */
interface Words {
  readonly tokens: readonly Token[];
  readonly entityAt: readonly (EntityMention | undefined)[];
  text(i: number): string;
}

/** What nothing but a state or a region has: "Torvia's foreign | ministry", "the Government | of Torvia". */
const OWNED = /^(?:border|embassy|ministry|navy|parliament)$/i;
const OF = /^(?:[Gg]overnment|[Pp]arliament)$/;
const MINISTER = /^minist(?:er|ry)$/i;
/** "The drones of neighbouring | Torvia". */
const NEIGHBOUR = /^neighbou?ring$/i;
/** Words before the name of a place: "troops in | Torvia", "neighbouring | Torvia". */
const BEFORE_PLACE = /^(?:across|enter|in|inside|into|invade|leave|neighbou?ring|throughout|within)$/i;
/** How far behind its state's name such a noun may stand: "Torvia's deputy foreign minister". */
const REACH = 3;

/** Names with adjectives that are no state's. */
const NO_STATES = /^(?:Africa|Asia|Australasia|Christ|Eurasia|Europe|Iberia|Korea|Luther|Oceania|Scandinavia)$/;

/**
 * States and regions that no list has, by how a report tells of them: an adjective beside a name ("Torvia", "Torvian troops"), or what only
 * a state has ("Torvia's foreign ministry"). Their capitals, where the report says that they are. By the words that stand for them.
 */
export function toldStates(words: Words): ReadonlyMap<string, StateName> {
  const names = placesAmong(words);
  const told = new Map<string, StateName>();
  const tell = (printed: string, name: string, by: StateName["by"]): void => {
    if (!told.has(printed)) told.set(printed, { name, kind: "state", by });
  };
  for (const adjective of adjectivesIn(words)) {
    const name = [...names].find((one) => isAdjectiveOf(adjective, one));
    if (!name) continue;
    tell(name, name, "name");
    tell(adjective, name, "demonym");
    tell(`${adjective}s`, name, "demonym");
  }
  for (const name of names) if (isGoverned(name, words)) tell(name, name, "name");
  for (const [seat, state] of seatsIn(told, words)) tell(seat, state, "seat");
  return told;
}

/** Capitalised words that somewhere stand by themselves, and are no part of a person's name, nor a title. */
function placesAmong(words: Words): ReadonlySet<string> {
  const named = [...words.tokens.keys()].filter((i) => isUnlisted(words.text(i)));
  const persons = new Set(named.filter((i) => isPersons(i, words)).map(words.text));
  const alone = named.filter((i) => isAlone(i, words)).map(words.text);
  return new Set(alone.filter((w) => !persons.has(w) && !isNoun(w.toLowerCase()) && !NO_STATES.test(w)));
}

/** "The Ministry of | Transport", "the | Union". */
const isNoun = (word: string): boolean => BODIES.has(word) || PORTFOLIOS.has(word);

const isUnlisted = (word: string): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && stateNamed(word) === null;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isAlone = (i: number, { tokens, text }: Words): boolean =>
  /^NNP/.test(tokens[i]?.pos ?? "") &&
  ![i - 1, i + 1].some((at) => tokens[at]?.sentence === tokens[i]?.sentence && isCapital(text(at)));

/** "Ada | Torvia", "Mr | Torvia". */
function isPersons(i: number, { entityAt, text }: Words): boolean {
  const { kind, firstToken = i, endToken = i } = entityAt[i] ?? {};
  const before = text(i - 1).toLowerCase();
  const isTitled = COURTESY.has(before) || (TITLES.has(before) && isCapital(text(i - 1)));
  return isTitled || (kind === "person" && endToken - firstToken > 1);
}

/** "Torvian" of "Torvian troops", "Torvian Foreign Minister". */
const adjectivesIn = (words: Words): ReadonlySet<string> =>
  new Set(
    words.tokens.flatMap((token, i) => {
      const { tokens, text } = words;
      if (!isUnlisted(token.text) || isPersons(i, words)) return [];
      const noun = text(i + 1);
      const isOffice = [OFFICES, PORTFOLIOS].some((list) => list.has(noun.toLowerCase()));
      const isCommon = /^(?:JJ|NN)/.test(tokens[i + 1]?.pos ?? "") && /^\p{Ll}/u.test(noun);
      return isCommon || isOffice ? [token.text] : [];
    }),
  );

/** "Torvian" of "Torvia", "Malese" of "Mala". */
function isAdjectiveOf(adjective: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]+$/, "");
  return (
    adjective !== name && stem.length > 2 && adjective.startsWith(stem) && ENDING.test(adjective.slice(stem.length))
  );
}
const ENDING = /^(?:[aeiou]?an|[aeiou]n|[aeo]?[ln]?ese|ish|i)$/;

/** "Torvia's foreign ministry", "the Government of Torvia"; a man's cabinet is called his government, too. */
function isGoverned(name: string, words: Words): boolean {
  const { tokens, text } = words;
  const here = [...tokens.keys()].filter((i) => text(i) === name);
  const owned = here.flatMap((i) => ownedBy(i, words) ?? []);
  const isPlace = here.some((i) => BEFORE_PLACE.test(text(i - 1)));
  return (
    here.some((i) => NEIGHBOUR.test(text(i - 1))) ||
    here.some((i) => text(i - 1) === "of" && (OF.test(text(i - 2)) || endsMinistry(i - 2, words))) ||
    owned.some((noun) => OWNED.test(noun) || (isPlace && noun === "government")) ||
    ownedBy(here[0] ?? -1, words) === "government"
  );
}

/** "The interior | minister", "Minister of Foreign | Affairs", "the Ministry of | Defence". */
function endsMinistry(at: number, { text }: Words): boolean {
  if (MINISTER.test(text(at))) return /^prime$/i.test(text(at - 1)) || isPortfolio(text(at - 1));
  let first = at;
  while (isPortfolio(text(first)) || (first < at && text(first) === "and")) first--;
  return first < at && /^(?:for|of)$/.test(text(first)) && MINISTER.test(text(first - 1));
}

const isPortfolio = (word: string): boolean => PORTFOLIOS.has(word.toLowerCase());

/** What the name at `i` owns, if anything: "ministry" of "Torvia's foreign ministry", "contracts" of "Acme's government contracts". */
function ownedBy(i: number, { tokens, text }: Words): string | null {
  let last = i + 2;
  while (last < i + 2 + REACH && /^(?:NN|JJ)/.test(tokens[last + 1]?.pos ?? "")) last++;
  return tokens[i + 1]?.pos === "POS" ? text(last) : null;
}

/** "The Torvian capital, | Mala |,", "Mala, the capital of Torvia": seats with their states. */
const seatsIn = (told: ReadonlyMap<string, StateName>, words: Words): readonly (readonly [string, string])[] =>
  [...words.tokens.keys()].flatMap((i) => {
    if (words.text(i) !== "capital") return [];
    const { state, beside } = capitalAt(i, words);
    const seat = beside.map(words.text).find((word) => isUnlisted(word) && !told.has(word));
    const name = (told.get(state) ?? stateNamed(state))?.name;
    return name !== undefined && seat !== undefined ? [[seat, name] as const] : [];
  });

/** Whose capital that is, and the tokens where its name may stand: behind the phrase and its comma, or before the two. */
function capitalAt(i: number, { tokens, text }: Words): { state: string; beside: readonly number[] } {
  const isOf = text(i + 1) === "of";
  const owner = tokens[i - 1]?.pos === "POS" ? i - 2 : i - 1;
  const opening = isOf ? i - 1 : owner;
  const first = /^the$/i.test(text(opening - 1)) ? opening - 1 : opening;
  const end = isOf ? i + 3 : i + 1;
  return {
    state: text(isOf ? i + 2 : owner),
    beside: [text(end) === "," ? end + 1 : end, text(first - 1) === "," ? first - 2 : -1],
  };
}
