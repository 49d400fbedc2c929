import type { ParleyRecord } from "../domain/record.ts";

/** Gone with the part of which they were made. */
const made = new WeakMap<ParleyRecord, ParleyRecord>();

/** A storyline's part without the actors and issues that stand in no finding of it: nothing is told of them. */
export function withItsOwn(part: ParleyRecord): ParleyRecord {
  const own = made.get(part) ?? narrowed(part);
  made.set(part, own);
  return own;
}

function narrowed(record: ParleyRecord): ParleyRecord {
  const named = new Set<string | null>([
    ...record.storylines.flatMap(({ parties }) => parties),
    ...record.attributions.flatMap((one) => [one.speaker, one.via]),
    ...record.positions.flatMap((one) => [
      one.party,
      one.speaker,
      ...one.toward,
      ...one.conditions.map(({ party }) => party),
    ]),
    ...record.statements.map((one) => one.speaker),
    ...record.events.flatMap((one) => one.actors),
    ...record.figures.map((one) => one.statedBy),
  ]);
  const spokenFor = record.actors.flatMap((actor) => (named.has(actor.id) ? [actor.speaksFor] : []));
  const actors = new Set([...named, ...spokenFor]);
  const issues = new Set([
    ...record.positions.flatMap((one) => [one.issue, ...one.conditions.map(({ issue }) => issue)]),
    ...record.linkages.flatMap((one) => [one.gives, one.gets]),
  ]);
  return {
    ...record,
    actors: record.actors.filter(({ id }) => actors.has(id)),
    issues: record.issues.filter(({ id }) => issues.has(id)),
  };
}
