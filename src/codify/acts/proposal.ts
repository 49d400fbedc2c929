import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";

/** Somebody says that a token's actor takes this stance, and that these words show it. */
export interface Proposal {
  /** Token whose actor holds the stance. */
  readonly holder: number;
  readonly act: Act;
  readonly evidence: Span;
  /** In [0, 1]. */
  readonly score: number;
  /** The rule or model: `codify/act/stance-verb@1`. */
  readonly by: string;
}
