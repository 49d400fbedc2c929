import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";

/** Where a marker's words stand, and in whose stance. `first` and `last`: its tokens; `clause`: from the marker to the end of what it opens. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly clause: Span;
  readonly act: Act;
  readonly evidence: Span;
  readonly parse: Parse;
}
