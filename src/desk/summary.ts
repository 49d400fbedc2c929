import { type ActorId, actorName } from "../domain/actor.ts";
import type { Storyline } from "../domain/findings.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { storylineTitle } from "../present/views/briefing.ts";
import type { StorylineSummary } from "../store/store.ts";
import { publishedDay } from "../text/published.ts";

/** One storyline as the list of storylines shows it. */
export function summaryOf(record: ParleyRecord, storyline: Storyline): StorylineSummary {
  const nameOf = (id: ActorId): string => actorName(record.actors, id);
  const days = Map.groupBy(
    record.articles.flatMap(({ published }) => publishedDay(published) ?? []),
    (day) => day,
  );
  return {
    id: storyline.id,
    title: storylineTitle(record, storyline),
    parties: storyline.parties.map(nameOf),
    first: storyline.first,
    last: storyline.last,
    reports: record.articles.length,
    positions: record.positions.length,
    days: [...days].map(([day, all]) => ({ day, reports: all.length })).toSorted((a, b) => a.day.localeCompare(b.day)),
  };
}
