import type { Actor, ActorId } from "../../domain/actor.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Digest } from "../digest.ts";
import { onceIn } from "../once.ts";
import type { Merged } from "./appearance.ts";

/** Who a report's actors are among those of all reports, by the report's own ids. */
export type Cast = ReadonlyMap<ActorId, Member>;

interface Member extends Pick<Actor, "id" | "name" | "kind"> {
  /** The side that it speaks for, or itself. */
  readonly side: ActorId;
}

/** The cast of each report; the same object as the last time where nobody in it has changed. */
export function castsOf(reports: readonly Digest[], { actors, idOf }: Merged): Map<Digest, Cast> {
  const members = new Map(
    [...actors.values()].map(({ id, name, kind, speaksFor }): [ActorId, Member] => [
      id,
      { id, name, kind, side: speaksFor ?? id },
    ]),
  );
  return new Map(
    reports.map((report) => {
      const cast = report.report.actors.flatMap(({ id }): [ActorId, Member][] => {
        const member = members.get(idOf(report, id) ?? "");
        return member ? [[id, member]] : [];
      });
      return [report, steadyCast(report, new Map(cast))];
    }),
  );
}

/** What a report tells once it is known who is who, found again only when its actors turn out to be others. */
export const oncePerCast = <T>(find: (report: Digest, cast: Cast) => T): ((report: Digest, cast: Cast) => T) =>
  onceIn(find);

const areSame = (a: Cast, b: Cast): boolean =>
  a.size === b.size &&
  [...a].every(([local, m]) => {
    const n = b.get(local);
    return n && m.id === n.id && m.name === n.name && m.kind === n.kind && m.side === n.side;
  });

const steadyCast = onceIn((_: Digest, cast: Cast): Cast => cast, areSame);

/** A report's attributions, with the actors of all reports in place of its own. */
export const attributionsOf = oncePerCast((report, cast): readonly Attribution[] => {
  const idOf = (local: ActorId | null): ActorId | null => cast.get(local ?? "")?.id ?? null;
  return report.report.attributions.map((a) => ({ ...a, speaker: idOf(a.speaker), via: idOf(a.via) }));
});
