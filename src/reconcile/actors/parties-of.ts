import type { Actor, ActorId } from "../../domain/actor.ts";
import type { Digest } from "../digest.ts";
import type { Merged } from "./appearance.ts";
import { bodyKey } from "./body-names.ts";
import { isOrgan } from "./home-organs.ts";
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
  /** Who takes the stance, where her own report gives her this side and all reports together tell one. */
  const voiceOf = (report: Digest, local: ActorId, speaker: ActorId | null | undefined): Actor | null => {
    const voice = speaker ? known.get(idOf(report, speaker) ?? "") : undefined;
    const ownSide = report.report.actors.find((a) => a.id === speaker)?.speaksFor;
    return voice?.kind === "person" && voice.speaksFor !== null && ownSide === local ? voice : null;
  };
  /** "The government", where no report tells whose. */
  const isAnybodys = ({ id, kind, name }: Actor): boolean =>
    kind === "organisation" && isOrgan(bodyKey(name)) && sidesGiven(id).length === 0;
  return (report, local, speaker) => {
    const id = idOf(report, local);
    const actor = id ? known.get(id) : undefined;
    // Who resigned speaks for herself in the report that tells it.
    if (!actor || report.report.actors.some((a) => a.id === local && a.speaksFor === local)) return id;
    const voice = voiceOf(report, local, speaker);
    const isOpen = voice !== null && isAnybodys(actor);
    if (actor.speaksFor && (actor.kind === "person" || actor.kind === "organisation") && !isOpen)
      return through(actor.id);
    if (!voice?.speaksFor || voice.speaksFor === id) return id;
    // A minister who chairs a council speaks for the council where her report says so.
    if (actor.kind === "organisation" && !isOpen && known.get(voice.speaksFor)?.kind === "state") return id;
    const given = sidesGiven(voice.id);
    const count = (side: ActorId | null): number => given.filter((s) => s === side).length;
    return through(count(voice.speaksFor) >= OUTVOTED * count(id) ? voice.speaksFor : actor.id);
  };
}
