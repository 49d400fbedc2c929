import type { Correction, Line } from "../domain/correction.ts";
import type { Condition, Evidence, Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { isWithin } from "../text/spans.ts";
import { findLine, placesOf } from "./find-line.ts";
import { lineOf } from "./line.ts";
import { withActor, withIssue } from "./names.ts";
import { fateOf, placeOf } from "./quote.ts";
import { withItsParty } from "./with-its-party.ts";

/** The record after a change to one line; `null` when the words that the change is about are gone. */
type Corrected = ParleyRecord | null;

export function confirmLine(record: ParleyRecord, correction: Correction, line: Line): Corrected {
  const found = findLine(record, line);
  return found === null
    ? addLine(record, correction, line)
    : replace(record, found.id, { ...found, score: 1, madeBy: [...found.madeBy, by(correction)] });
}

/** A line that the machine no longer finds is rejected already; a line of changed words was not. */
export function rejectLine(record: ParleyRecord, line: Line): Corrected {
  const found = findLine(record, line);
  if (found === null) return isOutdated(record, line) ? null : record;
  return { ...record, positions: record.positions.filter(({ id }) => id !== found.id) };
}

/** A newer reader may have come to the corrected line by itself, or lost the line: then it is put in as corrected. */
export function correctLine(record: ParleyRecord, correction: Correction, line: Line, set: Partial<Line>): Corrected {
  const right = { ...line, ...withItsParty(line, set) };
  const found = findLine(record, line) ?? findLine(record, right);
  if (found === null) return addLine(record, correction, right);
  const changed = written(record, withItsParty(lineOf(record, found), set));
  const evidence = set.evidence === undefined ? found.evidence : placesOf(record, set.evidence);
  if (evidence.length === 0) return null;
  // What other words do, nobody has read.
  const deed = set.evidence === undefined ? found.deed : null;
  const position = { ...found, ...changed.fields, deed, evidence, score: 1, madeBy: [...found.madeBy, by(correction)] };
  return replace(changed.record, found.id, position);
}

export function addLine(record: ParleyRecord, correction: Correction, line: Line): Corrected {
  const evidence = placesOf(record, line.evidence);
  if (evidence.length === 0) return null;
  const { record: named, fields } = written(record, line);
  const position: Position = {
    id: `human-${correction.id}`,
    ...(fields as Required<typeof fields>),
    deed: null,
    evidence,
    attributions: record.attributions
      .filter((one) =>
        one.content.some((span) => evidence.some((at) => isInside({ article: one.article, ...span }, at))),
      )
      .map(({ id }) => id),
    ...supportOf(record, evidence),
    score: 1,
    madeBy: [by(correction)],
  };
  return { ...named, positions: [...named.positions, position] };
}

const isOutdated = (record: ParleyRecord, { evidence }: Line): boolean =>
  evidence.some((quote) => fateOf(quote, record.articles).fate === "changed");

const by = ({ id, change }: Correction): string => `human/${change.kind}@${id}`;

const replace = (record: ParleyRecord, id: string, position: Position): ParleyRecord => ({
  ...record,
  positions: record.positions.map((one) => (one.id === id ? position : one)),
});

const isInside = (a: Evidence, b: Evidence): boolean => a.article === b.article && isWithin(a, b);

/** Articles that carry it, and those among them that copy no other of them. */
function supportOf(record: ParleyRecord, evidence: readonly Evidence[]): Pick<Position, "reports" | "origins"> {
  const ids = new Set(evidence.map(({ article }) => article));
  const copies = record.articles.filter(({ id, copyOf }) => ids.has(id) && copyOf !== null && ids.has(copyOf.article));
  return { reports: ids.size, origins: ids.size - copies.length };
}

type Written = Omit<Position, "id" | "deed" | "evidence" | "attributions" | "reports" | "origins" | "score" | "madeBy">;

/** Names to ids and quotes to spans, of what is given; actors and issues that are new are made. */
function written(before: ParleyRecord, line: Partial<Line>): { record: ParleyRecord; fields: Partial<Written> } {
  let record = before;
  const actor = (name: string): string => {
    const made = withActor(record, name);
    record = made.record;
    return made.id;
  };
  const issue = (label: string): string => {
    const made = withIssue(record, label);
    record = made.record;
    return made.id;
  };
  const condition = (one: Line["conditions"][number]): readonly Condition[] => {
    const place = placeOf(one.quote, record.articles);
    if (place === null) return [];
    const [about, party] = [one.issue === null ? null : issue(one.issue), one.party === null ? null : actor(one.party)];
    return [{ ...place, relation: one.relation, issue: about, party }];
  };
  const { party, speaker, toward, issue: label, conditions, act, strength, claim, statedBy, said } = line;
  const fields: Partial<Written> = {
    ...(party !== undefined && { party: actor(party) }),
    ...(speaker !== undefined && { speaker: speaker === null ? null : actor(speaker) }),
    ...(act !== undefined && { act }),
    ...(strength !== undefined && { strength }),
    ...(label !== undefined && { issue: issue(label), issueBasis: "stated" as const }),
    ...(toward !== undefined && { toward: toward.map(actor) }),
    ...(claim !== undefined && { claim }),
    ...(conditions !== undefined && { conditions: conditions.flatMap(condition) }),
    ...(statedBy !== undefined && { statedBy }),
    ...(said !== undefined && { said }),
  };
  return { record, fields };
}
