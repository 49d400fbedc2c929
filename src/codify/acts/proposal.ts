import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { ConditionSpan } from "../conditions/conditions.ts";

/** Somebody says that a token's actor takes this stance, and that these words show it. */
export interface Proposal {
  /** Token whose actor holds the stance. */
  readonly holder: number;
  readonly act: Act;
  readonly evidence: Span;
  /** Token of whom it is addressed to, where the proposer knows. */
  readonly toward?: number | null;
  /** What it hangs on, where the proposer knows. */
  readonly conditions?: readonly ConditionSpan[];
  /** In [0, 1]. */
  readonly score: number;
  /** The rule or model: `codify/act/stance-verb@1`. */
  readonly by: string;
}

/** Who the reader model's own proposals are by. */
export const READER = "reader/stance";
