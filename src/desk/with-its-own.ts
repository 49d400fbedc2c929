import type { ParleyRecord } from "../domain/record.ts";
import type { StorylinePart } from "../present/views/storylines.ts";

/** The part without the actors, issues and storylines that only others name. */
export function withItsOwn({ storyline, record }: StorylinePart): ParleyRecord {
  const named = new Set<string | null>([
    ...storyline.parties,
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
    storylines: [storyline],
  };
}
