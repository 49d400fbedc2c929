import type { DiscrepancyKind } from "../../domain/findings.ts";
import type { Lookup } from "./lookup.ts";
import { type Passage, passageOf } from "./passage.ts";
import { DISCREPANCY_WORDS } from "./vocabulary.ts";

/** Passages side by side, and one sentence that says what differs. */
export interface Disagreement {
  readonly kind: DiscrepancyKind;
  readonly heading: string;
  readonly explanation: string;
  readonly passages: readonly Passage[];
}

const ORDER = Object.keys(DISCREPANCY_WORDS);

/** What weighs most for the outcome first: stances and figures before names and offices. */
export function disagreementsOf(look: Lookup): readonly Disagreement[] {
  return look.record.discrepancies
    .map(({ kind, explanation, evidence }) => ({
      kind,
      heading: DISCREPANCY_WORDS[kind],
      explanation,
      passages: evidence.flatMap((one) => passageOf(look, one) ?? []),
    }))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** What differs, without the passages that some explanations quote: "Different numbers for what seems one thing". */
export const leadOf = (explanation: string): string => explanation.split(/: (?=[“"])/u)[0]?.replace(/\.$/u, "") ?? "";
