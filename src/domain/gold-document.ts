import type { Attribution } from "./attribution.ts";
import type { Act } from "./position.ts";

/** Words of a report as printed, and where they begin: in code points, as the annotators' tools count. */
export interface GoldText {
  readonly text: string;
  readonly start: number;
}

interface GoldPosition {
  readonly id: string;
  readonly party: string;
  readonly speaker: string | null;
  readonly act: Act;
  readonly issue: string;
  readonly claim: string;
  readonly toward: string | null;
  readonly conditions: readonly (GoldText & { readonly relation: string; readonly issue: string | null })[];
  readonly evidence: readonly GoldText[];
  readonly when: string | null;
  readonly stated_by: "party itself" | "other party" | "narrator";
}

/** What a coder marked in one report, or what people said of the machine's lines there; docs/codebook.md says what is coded, and how. */
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
  /** Beside the guideline: what the machine claimed and a person turned down, for training on errors. */
  readonly rejected?: readonly {
    readonly party: string;
    readonly act: Act;
    readonly evidence: readonly GoldText[];
  }[];
}
