import type { Actor } from "./actor.ts";
import type { Annotations } from "./annotation.ts";
import type { Attribution } from "./attribution.ts";
import type { Figure, Happening } from "./findings.ts";
import type { Note } from "./note.ts";
import type { Condition, Position } from "./position.ts";
import type { Span } from "./span.ts";

/** An actor as one report knows it: its id holds within the report only, until reconciling merges reports. */
export interface LocalActor extends Actor {
  readonly mentions: readonly Span[];
}

/**
 * What an act is about, in the report's words. `phrase` is a short noun phrase without determiner ("minerals deal");
 * `head` its head's lemma; `words` the content lemmas that tell it from other issues. Reconciling turns topics into issues.
 */
export interface Topic {
  readonly phrase: string;
  readonly head: string;
  readonly words: readonly string[];
}

export interface LocalCondition extends Omit<Condition, "issue"> {
  readonly topic: Topic | null;
}

/** A position within one report: local actor ids, a topic instead of an issue. Some score too low to be shown unless another report bears them out. */
export interface LocalPosition extends Omit<Position, "issue" | "issueBasis" | "conditions" | "reports" | "origins"> {
  readonly topic: Topic;
  readonly conditions: readonly LocalCondition[];
  /** Demands that one sentence lists share this: they stay apart, whatever their issues come to be. `null` outside lists. */
  readonly list: string | null;
}

/** One report read and coded; reconciling needs nothing else of it. */
export interface CodedReport {
  readonly annotations: Annotations;
  readonly actors: readonly LocalActor[];
  readonly attributions: readonly Attribution[];
  readonly positions: readonly LocalPosition[];
  readonly events: readonly Happening[];
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
}
