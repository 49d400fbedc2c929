import { openPairs, type Pair } from "../kept-pairs.ts";
import type { WithReports } from "../storylines/gather.ts";
import { ALIKE, type Quotation, quotationsIn, retoldPairs } from "./quotations.ts";

/** What two reports quote alike. */
export interface WithQuotations {
  /** Two by two: one utterance by the order of their words, or what may be one in one mouth. */
  readonly quoted: readonly Pair<Quotation>[];
}

/** Keeps what it compared for the next time. */
export function openQuotations(): <Story extends WithReports>(story: Story) => Story & WithQuotations {
  const pairsOf = openPairs(retoldPairs, { isOfNote: () => true, sumUp: (pairs) => pairs });
  return (story) => ({ ...story, quoted: bestPairs(pairsOf(story.reports.map(quotationsIn)).told.flat()) });
}

/** Of two quotations the pair of sentences that is most alike; both as a whole where these are alike. */
function bestPairs(pairs: readonly Pair<Quotation>[]): readonly Pair<Quotation>[] {
  const isWhole = ({ a, b }: Pair<Quotation>): boolean => a.span === a.whole && b.span === b.whole;
  const isByOrder = ({ score }: Pair<Quotation>): boolean => score >= ALIKE;
  const byWholes = Map.groupBy(pairs, ({ a, b }) => `${wholeOf(a)} ${wholeOf(b)}`);
  return [...byWholes.values()].flatMap((all) => {
    const [best] = all.toSorted(
      (p, q) =>
        Number(isByOrder(q)) - Number(isByOrder(p)) || Number(isWhole(q)) - Number(isWhole(p)) || q.score - p.score,
    );
    return best ? [best] : [];
  });
}

/** A quotation's place, the same for its sentences. */
export const wholeOf = ({ report, whole }: Quotation): string => `${report.id} ${whole.start}`;
