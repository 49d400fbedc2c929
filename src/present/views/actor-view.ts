import type { Actor, ActorId } from "../../domain/actor.ts";
import type { IsoDate } from "../../domain/day.ts";
import { publishedDay } from "../../text/published.ts";
import { rangeLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";

/** One way in which reports print a source: with a title, an office, or the bare name. */
export interface PrintedName {
  readonly printed: string;
  /** Reports that print it so. */
  readonly reports: number;
  readonly first: IsoDate | null;
  /** "23 Feb – 1 Mar 2025"; `null` when no report of it is dated. */
  readonly span: string | null;
}

/** An actor with whom it speaks for, who speaks for it, and how reports name it over time. */
export interface ActorView {
  readonly actor: Actor;
  readonly speaksFor: string | null;
  readonly people: readonly Pick<Actor, "id" | "name" | "office">[];
  /** In order of time: a change of office shows. */
  readonly printed: readonly PrintedName[];
}

export function actorView(look: Lookup, id: ActorId): ActorView | null {
  const actor = look.actors.get(id);
  if (!actor) return null;
  const people = look.record.actors.filter((one) => one.speaksFor === id && one.id !== id);
  return {
    actor,
    speaksFor: actor.speaksFor && actor.speaksFor !== id ? look.nameOf(actor.speaksFor) : null,
    people: people.map(({ id, name, office }) => ({ id, name, office })),
    printed: printedNames(look, id),
  };
}

function printedNames(look: Lookup, id: ActorId): readonly PrintedName[] {
  const uses = look.record.attributions.flatMap(({ speaker, source, article: where }) => {
    const article = look.articles.get(where);
    if (speaker !== id || !source || !article) return [];
    const printed = look.wordsAt(where, source);
    return [{ printed, article: where, day: publishedDay(article.published) }];
  });
  return [...Map.groupBy(uses, ({ printed }) => printed)]
    .map(([printed, own]): PrintedName => {
      const days = own.flatMap(({ day }) => day ?? []).toSorted();
      const [first, last] = [days[0] ?? null, days.at(-1)];
      return {
        printed,
        reports: new Set(own.map(({ article }) => article)).size,
        first,
        span: first && last ? rangeLabel(first, last) : null,
      };
    })
    .toSorted((a, b) => (a.first ?? "9999").localeCompare(b.first ?? "9999") || b.reports - a.reports);
}
