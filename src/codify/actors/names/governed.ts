import type { Token } from "../../../domain/annotation.ts";
import type { Run } from "./towns.ts";

/** Who governs a place, before or behind its name. */
const GOVERNING =
  /^(?:assembly|authorities|cabinet|commissioner|council|councillor|governor|government|legislature|mayor|minister|ministry|parliament|premier|president)$/i;
/** Places that govern themselves, before or behind their names. */
const SELF_GOVERNED =
  /^(?:canton|emirate|municipality|prefecture|principality|province|republic|sultanate|territory)$/i;
/** How far behind its name who governs it may stand: "Mala's deputy | governor". */
const REACH = 3;

/** Names of places that a report tells to be governed, and that so may hold a position: "the canton of Mala", "Mala's mayor", "the authorities in Mala". */
export function governedPlaces(
  runs: readonly Run[],
  tokens: readonly Token[],
  wordsOf: (first: number, end: number) => string,
): ReadonlySet<string> {
  const text = (i: number): string => tokens[i]?.text ?? "";
  const isNoun = (i: number): boolean => /^(?:NN|JJ)/.test(tokens[i]?.pos ?? "") && /^\p{Ll}/u.test(text(i));
  const governs = (i: number): boolean => GOVERNING.test(text(i)) || SELF_GOVERNED.test(text(i));
  const isBehind = ({ end }: Run): boolean => {
    let at = tokens[end]?.pos === "POS" ? end + 1 : end;
    for (const last = at + REACH; at < last && isNoun(at) && !governs(at); ) at++;
    return governs(at);
  };
  const isBefore = ({ first }: Run): boolean => {
    const of = tokens[first - 1]?.pos === "DT" || tokens[first - 1]?.pos === "JJ" ? first - 2 : first - 1;
    const at = tokens[of]?.pos === "DT" ? of - 1 : of;
    return (text(at) === "of" && governs(at - 1)) || (text(at) === "in" && /^authorities$/i.test(text(at - 1)));
  };
  return new Set(runs.flatMap((run) => (isBehind(run) || isBefore(run) ? [wordsOf(run.first, run.end)] : [])));
}
