import type { ArticleId } from "./article.ts";
import type { Span } from "./span.ts";

export const STAGES = ["acquire", "clean", "annotate", "codify", "reconcile", "correct"] as const;
export type StageName = (typeof STAGES)[number];

/** Something dropped, guessed or ambiguous. Data, not a log line: the workspace shows notes and the bench counts them. */
export interface Note {
  readonly article: ArticleId | null;
  readonly by: StageName;
  /** Listed in docs/data-format.md. */
  readonly code: string;
  readonly message: string;
  readonly at?: Span;
}
