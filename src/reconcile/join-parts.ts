import type { Actor } from "../domain/actor.ts";
import { inOrder } from "./groups.ts";
import type { Reconciled } from "./reconciled.ts";

/** Storylines side by side as one record: an actor or issue of several stands once. */
export function joinParts(parts: readonly Reconciled[]): Reconciled {
  const actors = new Map<string, Actor>();
  for (const { actors: own } of parts)
    for (const actor of own) {
      const known = actors.get(actor.id);
      actors.set(actor.id, known ? united(known, actor) : actor);
    }
  const issues = new Map(parts.flatMap((p) => p.issues.map((i) => [i.id, i] as const)));
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => inOrder(a.id, b.id));
  return {
    articles: byId(parts.flatMap((p) => p.articles)),
    actors: byId([...actors.values()]),
    issues: byId([...issues.values()]),
    attributions: parts.flatMap((p) => p.attributions),
    positions: parts.flatMap((p) => p.positions),
    statements: parts.flatMap((p) => p.statements),
    linkages: parts.flatMap((p) => p.linkages),
    shifts: parts.flatMap((p) => p.shifts),
    discrepancies: parts.flatMap((p) => p.discrepancies),
    events: parts.flatMap((p) => p.events),
    figures: parts.flatMap((p) => p.figures),
    storylines: parts.flatMap((p) => p.storylines),
    notes: parts.flatMap((p) => p.notes),
  };
}

const united = (a: Actor, b: Actor): Actor => ({
  ...a,
  aliases: [...new Set([...a.aliases, ...b.aliases])].sort(inOrder),
  office: a.office ?? b.office,
  speaksFor: a.speaksFor ?? b.speaksFor,
});
