const TOWN = /^(?:camp|city|district|enclave|island|port|province|suburb|town|valley|village)$/i;
const WITHIN = /^(?:around|in|inside|into|near|outside|through|toward|towards)$/i;
/** People are written to and heard from; a body that stands in no other place is one that things move between. */
const TO_AND_FRO = /^(?:from|to)$/i;

/** A stretch of capitalised words; token indices, `end` exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly kind: "person" | "organisation" | "place";
}

const WATERS = /^(?:Bay|Gulf|Isle|Sea|Straits?) of /;

/** Names that a report gives to places, whatever the reader takes them for: "the town of Mala", or one that things are always in or near. */
export function townsIn(
  runs: readonly Run[],
  wordAt: (i: number) => string,
  wordsOf: (first: number, end: number) => string,
): ReadonlySet<string> {
  const isTown = ({ first }: Run): boolean => wordAt(first - 1) === "of" && TOWN.test(wordAt(first - 2));
  const isWhere = ({ first, kind }: Run): boolean =>
    WITHIN.test(wordAt(first - 1)) || (kind === "organisation" && TO_AND_FRO.test(wordAt(first - 1)));
  const named = Map.groupBy(runs, ({ first, end }) => wordsOf(first, end));
  return new Set(
    [...named].flatMap(([name, all]) => (all.some(isTown) || all.every(isWhere) || WATERS.test(name) ? [name] : [])),
  );
}
