import type { Direction, StanceProposal } from "../domain/annotation.ts";
import type { Span } from "../domain/span.ts";
import { fromBytes } from "../text/directions.ts";

/** What a report's passages are about, as its reader tells; `null` where it does not. */
export interface Directions {
  readonly ofStance: (evidence: Span) => Float64Array | null;
  readonly ofCondition: (words: Span) => Float64Array | null;
}

interface Told extends Span {
  readonly about: Direction;
}

export function directionsIn(stances: readonly StanceProposal[]): Directions {
  const told = ({ about }: { readonly about: Direction | null }, { start, end }: Span): Told[] =>
    about === null ? [] : [{ start, end, about }];
  const ofStances = stances.flatMap((stance) => told(stance, stance.evidence));
  const ofConditions = stances.flatMap(({ conditions }) => conditions.flatMap((c) => told(c, c)));
  return { ofStance: (span) => bestFor(span, ofStances), ofCondition: (span) => bestFor(span, ofConditions) };
}

/** Of the passage that has most in common with the span; a stance's evidence is not always cut where the reader cut it. */
function bestFor(span: Span, told: readonly Told[]): Float64Array | null {
  let best: Told | null = null;
  let most = 0;
  for (const one of told) {
    const common = Math.min(one.end, span.end) - Math.max(one.start, span.start);
    const share = common / (Math.max(one.end, span.end) - Math.min(one.start, span.start));
    if (share > most) [best, most] = [one, share];
  }
  return best && fromBytes(best.about);
}
