import type { Actor, ActorId } from "./actor.ts";

const SIDES = 2;

/** The parties that a storyline is named by, of those it is between: the first two that have a name of their own. */
export const sidesOf = (parties: readonly ActorId[], actors: ReadonlyMap<ActorId, Actor>): readonly Actor[] =>
  parties
    .flatMap((id) => actors.get(id) ?? [])
    .filter(({ kind }) => kind !== "unnamed" && kind !== "group")
    .slice(0, SIDES);
