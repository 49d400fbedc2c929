import type { IssueId } from "../../domain/issue.ts";
import type { ClaimLine } from "./claim-line.ts";
import type { Lookup } from "./lookup.ts";
import { RELATION_WORDS } from "./vocabulary.ts";

/** "Ukraine: leadership in exchange for NATO membership", with the lines that prove it. */
export interface Tie {
  readonly party: string;
  readonly givesId: IssueId;
  readonly gives: string;
  readonly getsId: IssueId;
  readonly gets: string;
  readonly connective: string;
  readonly lines: readonly ClaimLine[];
}

export function tiesOf(look: Lookup, lines: readonly ClaimLine[]): readonly Tie[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return look.record.linkages.flatMap((link): Tie[] => {
    const proof = link.positions.flatMap((id) => byId.get(id) ?? []);
    if (proof.length === 0) return [];
    const { gives: givesId, gets: getsId } = link;
    return [
      {
        party: look.nameOf(link.party),
        givesId,
        gives: look.labelOf(givesId),
        getsId,
        gets: look.labelOf(getsId),
        connective: RELATION_WORDS[link.relation],
        lines: proof,
      },
    ];
  });
}
