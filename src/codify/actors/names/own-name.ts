import type { Parse } from "../../parse.ts";

/** From this share on words that hold a stance are believed to be their party's own name. */
const OWN = 0.3;

/** Does the reader point at these words themselves as the name of the party whose stances they hold? `end` is exclusive. */
export function isOwnName(first: number, end: number, { annotations: { stances } }: Parse): boolean {
  const isHere = (token: number): boolean => first <= token && token < end;
  const theirs = stances.filter(({ holder }) => isHere(holder));
  const total = theirs.reduce((sum, { score }) => sum + score, 0);
  const own = theirs.flatMap(({ named, score }) =>
    named.flatMap(({ token, chance }) => (isHere(token) ? [score * chance] : [])),
  );
  return theirs.length > 0 && own.reduce((sum, one) => sum + one, 0) >= OWN * total;
}
