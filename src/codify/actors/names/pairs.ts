import type { Capitals } from "./capitals.ts";
import { CAPITAL } from "./print.ts";

export const AND = /^(?:and|&)$/;
/** How often they must stand together. */
const LEAST_PAIRED = 3;

/** Every "and" between two words of one name: "Hearth and Harvest", where the report has neither word elsewhere; no states, nor two people or two towns. */
export function alwaysPaired(report: Capitals): ReadonlySet<number> {
  const { tokens, text } = report;
  const times = Map.groupBy(tokens, (token) => token.text);
  const pairs = Map.groupBy(
    [...tokens.keys()].filter((i) => AND.test(text(i)) && CAPITAL.test(text(i - 1)) && CAPITAL.test(text(i + 1))),
    (i) => `${text(i - 1)} ${text(i + 1)}`,
  );
  const isName = ([first = 0, ...others]: readonly number[]): boolean =>
    others.length >= LEAST_PAIRED - 1 &&
    [first, ...others].some((i) => mayBePair(i, report)) &&
    [first - 1, first + 1].every((i) => times.get(text(i))?.length === others.length + 1);
  return new Set([...pairs.values()].filter(isName).flat());
}

/** Are both words capitalised where a sentence does not begin, and no part of longer names? */
function mayBePair(i: number, { entityAt, isNamed, stateNamed, text }: Capitals): boolean {
  const both = [i - 1, i + 1];
  return (
    both.every((at) => isNamed(at) && stateNamed(text(at)) === null) &&
    !(["person", "place"] as const).some((kind) => both.every((at) => entityAt[at]?.kind === kind)) &&
    ![i - 2, i + 2].some(isNamed)
  );
}
