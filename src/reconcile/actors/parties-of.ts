import type { ActorId } from "../../domain/actor.ts";
import type { Digest } from "../digest.ts";
import type { Merged } from "./appearance.ts";
import { sidesOf } from "./side-of.ts";

/** How many times as many reports must give a person to another side before one report's word gives way. */
const OUTVOTED = 2;

/**
 * The party of a position by its report's own ids, in the light of all reports. One report names the office, the others print the bare
 * name: whom a person speaks for holds for all of them. A side that a report alone gives to a `speaker` gives way to the one that
 * most others give: it was implied ("the foreign minister said" in a report on two states), not told.
 */
export function partiesOf({
  actors: known,
  idOf,
  appearances,
  mediators,
}: Merged): (report: Digest, party: ActorId, speaker?: ActorId | null) => ActorId | null {
  const sides = new Map<ActorId, readonly ActorId[]>();
  const sidesGiven = (person: ActorId): readonly ActorId[] => {
    const own = sides.get(person) ?? sidesOf(appearances.get(person) ?? [], { idOf, mediators });
    sides.set(person, own);
    return own;
  };
  // "The department" is the state's whose it is in every report that tells.
  const through = (id: ActorId, hops = 0): ActorId => {
    const actor = known.get(id);
    const isOrgan = actor?.kind === "organisation" && new Set(sidesGiven(id)).size <= 1;
    return actor?.speaksFor && (actor.kind === "person" || isOrgan) && hops < 4
      ? through(actor.speaksFor, hops + 1)
      : id;
  };
  return (report, local, speaker) => {
    const id = idOf(report, local);
    const actor = id ? known.get(id) : undefined;
    // Who resigned speaks for herself in the report that tells it.
    if (report.report.actors.some((a) => a.id === local && a.speaksFor === local)) return id;
    if (id && (actor?.kind === "person" || actor?.kind === "organisation") && actor.speaksFor) return through(id);
    const voice = speaker ? known.get(idOf(report, speaker) ?? "") : undefined;
    const ownSide = report.report.actors.find((a) => a.id === speaker)?.speaksFor;
    if (voice?.kind !== "person" || voice.speaksFor === null || voice.speaksFor === id || ownSide !== local) return id;
    // A minister who chairs a council speaks for the council where her report says so.
    if (actor?.kind === "organisation" && known.get(voice.speaksFor)?.kind === "state") return id;
    const given = sidesGiven(voice.id);
    const count = (side: ActorId | null): number => given.filter((s) => s === side).length;
    return count(voice.speaksFor) >= OUTVOTED * count(id) ? through(voice.speaksFor) : id;
  };
}
