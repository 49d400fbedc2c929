import { Document, isMap, isScalar, isSeq } from "yaml";
import type { Actor, ActorId } from "../domain/actor.ts";
import type { ParleyRecord } from "../domain/record.ts";

const HEAD = ` What Parley found. Rename labels, merge issues by moving a label to another's aliases, delete what does not
 belong; then: parley brief SOURCES… --agenda THIS-FILE`;

/** The record's issues and parties as an agenda to edit: most positions first, each issue with one claim as a reminder. */
export function toAgendaYaml(record: ParleyRecord): string {
  const onIssue = Map.groupBy(record.positions, (position) => position.issue);
  const ofParty = Map.groupBy(record.positions, (position) => position.party);
  const issues = record.issues
    .filter(({ id }) => onIssue.has(id))
    .toSorted((a, b) => (onIssue.get(b.id)?.length ?? 0) - (onIssue.get(a.id)?.length ?? 0));
  const membersOf = (party: ActorId): readonly Actor[] => record.actors.filter(({ speaksFor }) => speaksFor === party);
  const parties = record.actors
    .filter(({ id, kind }) => kind !== "unnamed" && ofParty.has(id))
    .toSorted((a, b) => (ofParty.get(b.id)?.length ?? 0) - (ofParty.get(a.id)?.length ?? 0));
  const document = new Document({
    issues: issues.map(({ label }) => ({ label, aliases: [] })),
    parties: parties.map(({ id, name, kind, aliases }) => ({
      name,
      kind,
      aliases,
      members: membersOf(id).map((member) => member.name),
    })),
  });
  document.commentBefore = HEAD;
  for (const [at, { id }] of issues.entries()) {
    const node = document.getIn(["issues", at, "label"], true);
    const claim = onIssue.get(id)?.[0]?.claim.replace(/\s+/gu, " ");
    if (isScalar(node) && claim) node.comment = ` ${claim}`;
  }
  for (const list of ["issues", "parties"]) flow(document, list);
  return document.toString({ lineWidth: 0 });
}

/** Names in a row read better than one a line. */
function flow(document: Document, list: string): void {
  for (let at = 0; ; at++) {
    const entry = document.getIn([list, at], true);
    if (!isMap(entry)) return;
    for (const key of ["aliases", "members"]) {
      const names = entry.get(key, true);
      if (isSeq(names)) names.flow = true;
    }
  }
}
