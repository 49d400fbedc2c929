import type { Digest } from "../../digest.ts";
import { openPairs, type Pair } from "../../kept-pairs.ts";
import { once } from "../../once.ts";
import { ALIKE, type Quotation, quotationsIn, retoldPairs } from "./quotations.ts";

/** The quotations of a storyline that are one utterance by the order of their words, or may be one of one voice, two by two. */
export type RetoldQuotations = (story: { readonly reports: readonly Digest[] }) => readonly Pair<Quotation>[];

/** For one storyline, since it keeps what it compared. */
export function openRetoldQuotations(): RetoldQuotations {
  const pairsOf = openPairs(retoldPairs, { isOfNote: () => true, sumUp: (pairs) => pairs });
  return once(({ reports }) => bestPairs(pairsOf(reports.map(quotationsIn)).told.flat()));
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
