import type { SpokenSpan } from "../../domain/annotation.ts";
import type { StatedBy } from "../../domain/position.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import { FIRST_PERSON } from "../actors/references/pronouns.ts";
import { speakerOf } from "../actors/speech.ts";
import type { Parse } from "../parse.ts";

/**
 * Whose mouth the words come from. Another's report of an acceptance is never the party's own. `holder` is the token that stands for the
 * party: "we" is its own voice where no words of saying tell who speaks.
 */
export function statedBy(
  party: Draft,
  holder: number,
  spoken: SpokenSpan | null,
  cast: Cast,
  parse: Parse,
): { readonly by: StatedBy; readonly speaker: Draft | null } {
  if (!spoken?.source)
    return { by: FIRST_PERSON.test(parse.tokens[holder]?.text ?? "") ? "self" : "narrator", speaker: null };
  const speaker = speakerOf(spoken, cast, parse);
  if (!speaker) return { by: "other", speaker: null };
  return { by: partyOf(speaker) === party || speaker === party ? "self" : "other", speaker };
}
