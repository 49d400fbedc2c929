import type { ActorId } from "../../domain/actor.ts";
import type { LocalActor } from "../../domain/coded-report.ts";
import { stateNamed } from "../../text/states/states.ts";
import { mostFrequent } from "../groups.ts";
import { once } from "../once.ts";
import type { Appearance, Merged } from "./appearance.ts";

/** How many reports that only imply a side one weighs that tells it: "the Kenyan President" against "the President". */
const TOLD = 3;

type Named = Pick<Appearance, "report" | "actor">;

/** What says who is whose across reports. */
type Known = Pick<Merged, "idOf" | "mediators">;

/**
 * The side that most reports give to an actor, those that tell it in the words of the office before those that imply it. That she speaks for herself holds where it is told: a minister spoke for her state before
 * she resigned.
 */
export function sideOf(group: readonly Named[], known: Known): ActorId | null {
  const own = group[0] ? known.idOf(group[0].report, group[0].actor.id) : null;
  return mostFrequent(sidesOf(group, known).filter((side) => side !== own));
}

/**
 * The sides that reports give to an actor, each as often as its word counts. A state that stands between the parties is anybody's only
 * where no report tells of another: she may be its guest.
 */
export function sidesOf(group: readonly Named[], { idOf, mediators }: Known): readonly ActorId[] {
  const given = group.flatMap(({ report, actor }) => {
    const side = actor.speaksFor && idOf(report, actor.speaksFor);
    const party = side && report.report.actors.find(({ id }) => id === actor.speaksFor);
    if (!party) return [];
    return Array.from({ length: party !== actor && isTold(actor, party) ? TOLD : 1 }, () => ({ side, party }));
  });
  const ofParties = given.filter(({ party }) => !mediators.has(party.name));
  return (ofParties.length > 0 ? ofParties : given).map(({ side }) => side);
}

const statesIn = once((actor: LocalActor): readonly string[] => {
  const words = (actor.office ?? "").split(/(?:['’]s)?[\s,]+/u);
  const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ""}`);
  return [...words, ...pairs].flatMap((w) => stateNamed(w)?.name ?? []);
});

/** Where somebody comes from is no office: "the Finnish diplomat" may lead any mission. */
const ORIGIN = /\b(?:diplomat|national)$/i;

/** Do the words of the office name this party? */
const isTold = (actor: LocalActor, { name, aliases }: LocalActor): boolean =>
  !ORIGIN.test(actor.office ?? "") &&
  (statesIn(actor).includes(name) ||
    [name, ...aliases].some((n) => ` ${actor.office?.toLowerCase()} `.includes(` ${n.toLowerCase()} `)));
