import type { Agenda } from "../../domain/agenda.ts";
import type { Figure, Happening } from "../../domain/findings.ts";
import type { Digest } from "../digest.ts";
import type { WithReports } from "../storylines/gather.ts";
import type { Merged } from "./appearance.ts";
import { type Cast, castsOf } from "./cast.ts";
import { mergeActors } from "./merge-actors.ts";

/** Who is who in all reports. */
export interface WithActors extends Merged {
  readonly casts: ReadonlyMap<Digest, Cast>;
  /** What reports tell, in these actors' names. */
  readonly events: readonly Happening[];
  readonly figures: readonly Figure[];
}

export function castActors<Story extends WithReports>(story: Story, agenda: Agenda | null): Story & WithActors {
  const { reports } = story;
  const merged = mergeActors(reports, agenda);
  const { idOf } = merged;
  return {
    ...story,
    ...merged,
    casts: castsOf(reports, merged),
    events: reports.flatMap((r) =>
      r.report.events.map((e) => ({ ...e, actors: e.actors.flatMap((id) => idOf(r, id) ?? []) })),
    ),
    figures: reports.flatMap((r) =>
      r.report.figures.map((f) => ({ ...f, statedBy: f.statedBy && idOf(r, f.statedBy) })),
    ),
  };
}
