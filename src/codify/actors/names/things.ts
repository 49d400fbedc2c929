import type { Token } from "../../../domain/annotation.ts";
import type { Run } from "./towns.ts";
import { COURTESY } from "./words.ts";

const VESSEL =
  /^(?:boat|bulker|cutter|destroyer|dredger|ferry|freighter|frigate|helicopter|liner|plane|ship|steamer|submarine|tanker|trawler|tug|tugboat|vessel|yacht)$/i;
const QUOTE = /^[“”"'‘’«]$/;

/** Names that a report gives to ships: "the tug “Ada Obi”", "aboard the Ada Obi". Nobody's own name stands behind "the" without a noun. */
export function thingsIn(
  runs: readonly Run[],
  tokens: readonly Token[],
  wordsOf: (first: number, end: number) => string,
): ReadonlySet<string> {
  const before = (first: number): number => {
    let i = first - 1;
    while (QUOTE.test(tokens[i]?.text ?? "") || COURTESY.has((tokens[i]?.text ?? "").toLowerCase())) i--;
    return i;
  };
  const isVessel = ({ first }: Run): boolean => VESSEL.test(tokens[before(first)]?.text ?? "");
  const isArticled = ({ first, end, kind }: Run): boolean =>
    kind === "person" &&
    end - first > 1 &&
    /^the$/i.test(tokens[before(first)]?.text ?? "") &&
    !/^(?:NN|JJ|POS|CC|HYPH)/.test(tokens[end]?.pos ?? "") &&
    !/s$/.test(tokens[end - 1]?.text ?? "");
  return new Set(runs.flatMap((run) => (isVessel(run) || isArticled(run) ? [wordsOf(run.first, run.end)] : [])));
}
