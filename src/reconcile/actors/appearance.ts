import type { Actor, ActorId } from "../../domain/actor.ts";
import type { LocalActor } from "../../domain/coded-report.ts";
import type { Digest } from "../digest.ts";
import type { PersonName } from "./person-names.ts";

/** One report's actor among those of all. */
export interface Appearance {
  readonly report: Digest;
  readonly actor: LocalActor;
  /** Cut up for comparing, for persons. */
  readonly person: PersonName | null;
}

export interface Merged {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** The actor that a report means by its own id. */
  readonly idOf: (report: Digest, local: ActorId) => ActorId | null;
  /** The states that stand between the parties, by name. */
  readonly mediators: ReadonlySet<string>;
  readonly appearances: ReadonlyMap<ActorId, readonly Appearance[]>;
}
