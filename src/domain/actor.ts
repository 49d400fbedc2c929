/** A slug of the name: `ada-obi`, `kenya`. */
export type ActorId = string;

export const ACTOR_KINDS = ["person", "state", "organisation", "bloc", "group", "unnamed"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A canonical person, body or state. A *party* is an actor that holds a position; a *speaker* the person who voices it. */
export interface Actor {
  readonly id: ActorId;
  /** Plain English name: "Kenya", "European Union", "Ada Obi". */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names that the reports use, as printed: spellings, truncations, "the Ukrainian president". */
  readonly aliases: readonly string[];
  /** "president of Ukraine", as the reports say it; `null` when they do not. */
  readonly office: string | null;
  /** The party that this person's official words bind, or `null`. */
  readonly speaksFor: ActorId | null;
}

/** The name of an actor of these; its id where none has it. */
export const actorName = (actors: readonly Pick<Actor, "id" | "name">[], id: ActorId): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;
