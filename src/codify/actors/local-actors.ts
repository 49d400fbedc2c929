import type { LocalActor } from "../../domain/coded-report.ts";
import { otherNamesOf } from "../../text/states/states.ts";
import { type Cast, partyOf } from "./cast.ts";

/** The cast as the record knows it. Aliases are names as printed; a state's well-known other names are among them. */
export function localActors(cast: Cast): readonly LocalActor[] {
  return cast.drafts.map((draft) => ({
    id: draft.id,
    name: draft.name,
    kind: draft.kind,
    aliases: [...new Set([...draft.aliases, ...otherNamesOf(draft.name)])]
      .filter((alias) => alias !== draft.name)
      .sort(),
    office: draft.office,
    speaksFor: draft.speaksFor ? partyOf(draft).id : null,
    mentions: draft.mentions.map(({ start, end }) => ({ start, end })),
  }));
}
