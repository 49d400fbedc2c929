import type { ActorId, ActorKind } from "../../domain/actor.ts";
import { freeSlug } from "../../text/slug.ts";
import type { Mention } from "./mentions/mentions.ts";

/** An actor while its report is being read. */
export interface Draft {
  readonly id: ActorId;
  name: string;
  readonly kind: ActorKind;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  office: string | null;
  /** Nouns of the offices held: "minister", "president". */
  readonly nouns: Set<string>;
  /** Itself where the report tells that it speaks for nobody else; `null` where it does not tell. */
  speaksFor: Draft | null;
  /** As titles and offices tell it; `null` when they do not. */
  pronoun: "he" | "she" | null;
}

/** Who is who in one report. */
export interface Cast {
  readonly drafts: Draft[];
  readonly mentions: readonly Mention[];
  /** The actor that a token stands for, or `null`. */
  readonly at: (Draft | null)[];
  /** The state that most of the report's names of states mean: whose "government" it is when none is named. */
  readonly home: Draft | null;
  /** States of which the report tells nothing but whose companies or towns some are. */
  readonly guests: ReadonlySet<Draft>;
}

/** The party whose position it is when this actor takes one. */
export function partyOf(draft: Draft): Draft {
  for (let [party, hops] = [draft, 0]; ; hops++) {
    if (!party.speaksFor || party.speaksFor === party || hops > 4) return party;
    party = party.speaksFor;
  }
}

export function newDraft(drafts: Draft[], name: string, kind: ActorKind): Draft {
  const draft: Draft = {
    id: freeSlug(name, (id) => drafts.some((d) => d.id === id)),
    name,
    kind,
    aliases: new Set(),
    mentions: [],
    office: null,
    nouns: new Set(),
    speaksFor: null,
    pronoun: null,
  };
  drafts.push(draft);
  return draft;
}

/** Share of the mentions of states from which a report is about one state, and how far ahead of the next it must be. */
const CLEARLY = 0.5;
const AHEAD = 1.2;

/** The state that the report is about, when one clearly is; of those that may be meant. */
export function clearHome({ drafts, guests }: Cast, mayBe: (state: Draft) => boolean = () => true): Draft | null {
  const states = drafts.filter((d) => d.kind === "state" && !guests.has(d) && mayBe(d));
  const [home, next] = states.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const mentions = states.reduce((sum, d) => sum + d.mentions.length, 0);
  if (!home || (home.mentions.length === 1 && mentions > 1)) return null;
  const isAhead = home.mentions.length >= AHEAD * (next?.mentions.length ?? 0);
  return isAhead && home.mentions.length >= CLEARLY * mentions ? home : null;
}
