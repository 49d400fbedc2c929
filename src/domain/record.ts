import type { Actor } from "./actor.ts";
import type { Article } from "./article.ts";
import type { Attribution } from "./attribution.ts";
import type { Discrepancy, Figure, Happening, Linkage, Shift, Statement, Storyline } from "./findings.ts";
import type { Issue } from "./issue.ts";
import type { Note } from "./note.ts";
import type { Position } from "./position.ts";
import type { Revision } from "./revision.ts";

/** The exchange format `parley/1`: every other face of Parley is drawn from it. docs/data-format.md. */
export interface ParleyRecord {
  readonly format: "parley/1";
  readonly madeBy: { readonly parley: string; readonly reader: string };
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly Position[];
  readonly statements: readonly Statement[];
  readonly linkages: readonly Linkage[];
  readonly shifts: readonly Shift[];
  readonly discrepancies: readonly Discrepancy[];
  readonly events: readonly Happening[];
  readonly figures: readonly Figure[];
  readonly storylines: readonly Storyline[];
  /** What became of the lines of articles that changed; empty where nothing keeps earlier versions. */
  readonly revisions: readonly Revision[];
  readonly notes: readonly Note[];
}
