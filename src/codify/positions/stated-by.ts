import type { SpokenSpan } from "../../domain/annotation.ts";
import type { StatedBy } from "../../domain/position.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import { speakerOf } from "../actors/pronouns.ts";
import type { Parse } from "../parse.ts";

/** Whose mouth the words come from. Another's report of an acceptance is never the party's own. */
export function statedBy(
  party: Draft,
  spoken: SpokenSpan | null,
  cast: Cast,
  parse: Parse,
): { readonly by: StatedBy; readonly speaker: Draft | null } {
  if (!spoken?.source) return { by: "narrator", speaker: null };
  const speaker = speakerOf(spoken, cast, parse);
  if (!speaker) return { by: "other", speaker: null };
  return { by: partyOf(speaker) === party || speaker === party ? "self" : "other", speaker };
}
