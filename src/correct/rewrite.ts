import type { ParleyRecord } from "../domain/record.ts";

const once = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The record with every reference to an actor passed through `to`. The list of actors is the caller's. */
export function rewriteActors(record: ParleyRecord, to: (id: string) => string): ParleyRecord {
  const maybe = (id: string | null) => (id === null ? null : to(id));
  const many = (ids: readonly string[]) => once(ids.map(to));
  return {
    ...record,
    actors: record.actors.map((actor) => ({ ...actor, speaksFor: maybe(actor.speaksFor) })),
    attributions: record.attributions.map((one) => ({ ...one, speaker: maybe(one.speaker), via: maybe(one.via) })),
    positions: record.positions.map((one) => ({
      ...one,
      party: to(one.party),
      speaker: maybe(one.speaker),
      toward: many(one.toward),
      conditions: one.conditions.map((condition) => ({ ...condition, party: maybe(condition.party) })),
    })),
    statements: record.statements.map((one) => ({ ...one, speaker: maybe(one.speaker) })),
    linkages: record.linkages.map((one) => ({ ...one, party: to(one.party) })),
    shifts: record.shifts.map((one) => ({ ...one, party: to(one.party) })),
    events: record.events.map((one) => ({ ...one, actors: many(one.actors) })),
    figures: record.figures.map((one) => ({ ...one, statedBy: maybe(one.statedBy) })),
    storylines: record.storylines.map((one) => ({ ...one, parties: many(one.parties) })),
  };
}

/** The record whose storylines are called by a name in place of others: titles list parties, then issues ("Norland, Sudria: wages, hours"). */
export function retitle(record: ParleyRecord, others: readonly string[], name: string): ParleyRecord {
  const listed = (names: string) =>
    once(names.split(", ").map((one) => (others.includes(one) ? name : one))).join(", ");
  const titled = (title: string) => title.split(": ").map(listed).join(": ");
  return { ...record, storylines: record.storylines.map((one) => ({ ...one, title: titled(one.title) })) };
}

/** The same for issues. What ties an issue to itself falls away. */
export function rewriteIssues(record: ParleyRecord, to: (id: string) => string): ParleyRecord {
  return {
    ...record,
    positions: record.positions.map((one) => ({
      ...one,
      issue: to(one.issue),
      conditions: one.conditions.map((condition) => ({
        ...condition,
        issue: condition.issue === null ? null : to(condition.issue),
      })),
    })),
    linkages: record.linkages
      .map((one) => ({ ...one, gives: to(one.gives), gets: to(one.gets) }))
      .filter((one) => one.gives !== one.gets),
    shifts: record.shifts.map((one) => ({ ...one, issue: to(one.issue) })),
  };
}
