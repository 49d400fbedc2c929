import type { Actor } from "../domain/actor.ts";
import { inOrder } from "./groups.ts";
import type { Story } from "./reconcile-story.ts";
import type { Reconciled } from "./reconciled.ts";

/** Storylines side by side as one record: an actor or issue of several stands once. */
export function joinStories(stories: readonly Story[]): Reconciled {
  const actors = new Map<string, Actor>();
  for (const actor of stories.flatMap((s) => s.actors)) {
    const known = actors.get(actor.id);
    actors.set(actor.id, known ? united(known, actor) : actor);
  }
  const issues = new Map(stories.flatMap((s) => s.issues.map((i) => [i.id, i] as const)));
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => inOrder(a.id, b.id));
  return {
    articles: byId(stories.flatMap((s) => s.articles)),
    actors: byId([...actors.values()]),
    issues: byId([...issues.values()]),
    attributions: stories.flatMap((s) => s.attributions),
    positions: stories.flatMap((s) => s.positions),
    statements: stories.flatMap((s) => s.statements),
    linkages: stories.flatMap((s) => s.linkages),
    shifts: stories.flatMap((s) => s.shifts),
    discrepancies: stories.flatMap((s) => s.discrepancies),
    events: stories.flatMap((s) => s.events),
    figures: stories.flatMap((s) => s.figures),
    storylines: stories.map((s) => s.storyline),
    notes: stories.flatMap((s) => s.notes),
  };
}

const united = (a: Actor, b: Actor): Actor => ({
  ...a,
  aliases: [...new Set([...a.aliases, ...b.aliases])].sort(inOrder),
  office: a.office ?? b.office,
  speaksFor: a.speaksFor ?? b.speaksFor,
});
