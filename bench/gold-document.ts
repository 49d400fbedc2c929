import type { Attribution } from "../src/domain/attribution.ts";
import type { LocalPosition } from "../src/domain/coded-report.ts";

/** Words of a report as printed, and where they begin: in code points, which are code units in all texts here. */
export interface GoldText {
  readonly text: string;
  readonly start: number;
}

interface GoldPosition {
  readonly id: string;
  readonly party: string;
  readonly speaker: string | null;
  readonly act: LocalPosition["act"];
  readonly issue: string;
  readonly claim: string;
  readonly toward: string | null;
  readonly conditions: readonly (GoldText & { readonly relation: string; readonly issue: string })[];
  readonly evidence: readonly GoldText[];
  readonly when: string | null;
  readonly stated_by: string;
}

/** What a coder marked in one report; docs/codebook.md says what is coded, and how. */
export interface GoldDocument {
  readonly doc: string;
  readonly attributions?: readonly {
    readonly id: string;
    readonly source: GoldText | null;
    readonly cue: GoldText | null;
    readonly content: readonly GoldText[];
    readonly speaker: string | null;
    readonly kind: Attribution["kind"];
    readonly via: string | null;
  }[];
  readonly positions: readonly GoldPosition[];
  readonly events?: readonly {
    readonly what: string;
    readonly when: string | null;
    readonly where: string | null;
    readonly who: readonly string[];
    readonly evidence: GoldText;
  }[];
  readonly figures?: readonly {
    readonly what: string;
    readonly value: number;
    readonly unit: string | null;
    readonly stated_by: string | null;
    readonly evidence: GoldText;
  }[];
}
