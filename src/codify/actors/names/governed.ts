import type { Token } from "../../../domain/annotation.ts";
import type { Run } from "./towns.ts";

/** Who governs a place, before or behind its name. */
const GOVERNING =
  "assembly|authorities|cabinet|commissioner|council|councillor|governor|government|legislature|mayor|minister|ministry|parliament|premier|president";
/** Places that govern themselves, before or behind their names. */
const SELF_GOVERNED = "canton|emirate|municipality|prefecture|principality|province|republic|sultanate|territory";
/** What governs nothing but places: a company has a president and a council, too. */
const GOVERNMENT = "authorities|cabinet|governor|government|legislature|mayor|ministers?|ministry|parliament|premier";
/** How far behind its name who governs it may stand: "Mala's deputy | governor". */
const REACH = 3;

const words = (...lists: readonly string[]): RegExp => new RegExp(`^(?:${lists.join("|")})$`, "i");
const OF_PLACES = words(GOVERNING, SELF_GOVERNED);
const OF_PLACES_ONLY = words(GOVERNMENT);

/** The tokens of a name, `end` exclusive. */
type Stretch = Pick<Run, "first" | "end">;

/** Names of places that a report tells to be governed, and that so may hold a position: "the canton of Mala", "Mala's mayor", "the authorities in Mala". */
export const governedPlaces = (
  runs: readonly Run[],
  tokens: readonly Token[],
  wordsOf: (first: number, end: number) => string,
): ReadonlySet<string> =>
  new Set(runs.flatMap((run) => (isBeside(OF_PLACES, run, tokens) ? [wordsOf(run.first, run.end)] : [])));

/** Is there told to be a government, whatever the reader takes the name for: "the Mala government", "Mala's premier"? */
export const hasGovernment = (name: Stretch, tokens: readonly Token[]): boolean =>
  isBeside(OF_PLACES_ONLY, name, tokens) || isSeat(name, tokens);

/** "Mala's capital", "the authorities in Mala": no person's name. */
export function isSeat({ first, end }: Stretch, tokens: readonly Token[]): boolean {
  const text = (i: number): string => tokens[i]?.text ?? "";
  const isBehind = tokens[end]?.pos === "POS" && /^(?:authorities|capital|parliament|territory)$/.test(text(end + 1));
  const isBefore =
    /^(?:in|of)$/.test(text(first - 1)) &&
    /^(?:authorities|canton|governor|mayor|province|republic)$/i.test(text(first - 2));
  return isBehind || isBefore;
}

/** Does such a word stand before or behind a name? */
function isBeside(governs: RegExp, { first, end }: Stretch, tokens: readonly Token[]): boolean {
  const text = (i: number): string => tokens[i]?.text ?? "";
  const isNoun = (i: number): boolean => /^(?:NN|JJ)/.test(tokens[i]?.pos ?? "") && /^\p{Ll}/u.test(text(i));
  let behind = tokens[end]?.pos === "POS" ? end + 1 : end;
  for (const last = behind + REACH; behind < last && isNoun(behind) && !governs.test(text(behind)); ) behind++;
  const of = tokens[first - 1]?.pos === "DT" || tokens[first - 1]?.pos === "JJ" ? first - 2 : first - 1;
  const before = tokens[of]?.pos === "DT" ? of - 1 : of;
  const isBefore =
    (text(before) === "of" && governs.test(text(before - 1))) ||
    (text(before) === "in" && /^authorities$/i.test(text(before - 1)));
  return governs.test(text(behind)) || isBefore;
}
