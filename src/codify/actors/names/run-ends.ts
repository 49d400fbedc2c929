import { arePortfolio } from "./portfolios.ts";
import type { Print } from "./print.ts";
import { isOffice, isOfOffice, isTitled, leadsToOffice } from "./titles.ts";
import { COMPANY_ENDING } from "./words.ts";

/** Does the name that began at `first` end before `at`, though the word there is part of a name? */
export const endsBefore = (first: number, at: number, print: Print): boolean =>
  ENDS.some((ends) => ends(first, at, print));

const ENDS: readonly ((first: number, at: number, print: Print) => boolean)[] = [
  // "Acme | Chairman Ada Obi".
  (_, at, print) => isOffice(at, print),
  // "Reuters | Finance Secretary".
  (first, at, print) => !isTitled(first, print) && leadsToOffice(at, print),
  // "Secretary of Agriculture | Ada Obi".
  (first, at, print) => isOfOffice(first, print) && arePortfolio(first, at, print) && !arePortfolio(at, at + 1, print),
  // "Agriculture | Richard Lyng": a person's name begins, after words that the reader takes for another name.
  (first, at, print) => beginsPerson(at, print) && !isArticled(first, print) && !isTitled(first, print),
  // Wire copy sets a capital after "U.S." ("U.S. Officials", "U.S. Cattle"): a common word that no entity holds is no name.
  (_, at, { entityAt, text, stateNamed }) =>
    /\.$/.test(text(at - 1)) && stateNamed(text(at - 1)) !== null && !isActor(entityAt[at]?.kind),
  // "Acme Inc | Zurich": a company's ending closes its name, unless another follows.
  (_, at, { text }) => /^(?:Inc|Corp|Ltd|Plc|PLC)\.?$/.test(text(at - 1)) && !COMPANY_ENDING.test(` ${text(at)}`),
];

const isActor = (kind: string | undefined): boolean => kind === "organisation" || kind === "person";

function beginsPerson(at: number, { entityAt, text }: Print): boolean {
  const [before, here] = [entityAt[at - 1], entityAt[at]];
  return (
    before !== here &&
    before !== undefined &&
    before.kind !== "person" &&
    !/^(?:\p{Lu}\.)+$/u.test(text(at - 1)) &&
    here?.kind === "person" &&
    here.firstToken === at
  );
}

/** "The Northern Grace" is one ship; "Secretary of the Treasury | Ada Obi" two names. */
const isArticled = (first: number, { text }: Print): boolean =>
  /^the$/i.test(text(first - 1)) && text(first - 2) !== "of";
