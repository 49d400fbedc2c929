import type { Act } from "../../domain/position.ts";
import { overlaps } from "../../text/spans.ts";
import { READER } from "../acts/proposal.ts";
import type { Held } from "./hold.ts";

/** A stance with the names of all who proposed it. */
export interface Merged extends Held {
  readonly madeBy: readonly string[];
}

/**
 * One party, one act, overlapping words: one proposal, in the names of all who made it. Each adds its chance of being right to the others',
 * as if they erred independently; but what the reader takes for either of two acts, and the codebook for one, has the chances of both.
 * In order of text.
 */
export function merge(held: readonly Held[]): readonly Merged[] {
  const kept: (Merged & { readonly readAs: readonly Act[] })[] = [];
  for (const one of [...held].sort(bySurest)) {
    const at = kept.findIndex((k) => k.party === one.party && k.act === one.act && overlaps(k.evidence, one.evidence));
    const same = kept[at];
    if (!same) kept.push({ ...one, madeBy: [one.by], readAs: [one.takenFor] });
    else if (one.by === READER && !same.readAs.includes(one.takenFor))
      kept[at] = { ...same, score: Math.min(1, same.score + one.score), readAs: [...same.readAs, one.takenFor] };
    else if (!same.madeBy.includes(one.by))
      kept[at] = { ...same, score: 1 - (1 - same.score) * (1 - one.score), madeBy: [...same.madeBy, one.by] };
  }
  return kept.sort((a, b) => a.evidence.start - b.evidence.start || a.act.localeCompare(b.act));
}

/** The reader's proposals before those of rules, whose evidence is cruder; then by score. */
const bySurest = (a: Held, b: Held): number =>
  Number(b.by === READER) - Number(a.by === READER) ||
  b.score - a.score ||
  a.evidence.start - b.evidence.start ||
  a.by.localeCompare(b.by);
