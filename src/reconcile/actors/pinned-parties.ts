import type { Actor, ActorId } from "../../domain/actor.ts";
import type { Agenda } from "../../domain/agenda.ts";
import { fold } from "../../text/fold.ts";
import { slug } from "../../text/slug.ts";
import type { Merged } from "./appearance.ts";

/** The agenda's word on parties: actors under its aliases become the party it names; its members speak for it. */
export function pinParties(merged: Merged, agenda: Agenda | null): Merged {
  if (!agenda || agenda.parties.length === 0) return merged;
  const partyOf = new Map<string, ActorId>();
  const sideOf = new Map<string, ActorId>();
  for (const party of agenda.parties) {
    const id = slug(party.name);
    for (const name of [party.name, ...party.aliases]) partyOf.set(fold(name), id);
    for (const member of party.members) sideOf.set(fold(member), id);
  }
  const namesOf = (a: Actor): string[] => [a.name, ...a.aliases].map(fold);
  const found = (map: ReadonlyMap<string, ActorId>, a: Actor): ActorId | null =>
    namesOf(a).flatMap((n) => map.get(n) ?? [])[0] ?? null;
  const renamed = new Map([...merged.actors.values()].map((a) => [a.id, found(partyOf, a) ?? a.id]));
  const actors = new Map<ActorId, Actor>();
  const appearances = new Map<ActorId, Merged["appearances"] extends ReadonlyMap<ActorId, infer A> ? A : never>();
  for (const actor of merged.actors.values()) {
    const id = renamed.get(actor.id) ?? actor.id;
    const pin =
      agenda.parties.find((p) => slug(p.name) === id && id !== actor.id) ??
      agenda.parties.find((p) => slug(p.name) === id);
    const known = actors.get(id);
    const name = pin?.name ?? actor.name;
    const aliases = new Set([...(known?.aliases ?? []), ...actor.aliases, actor.name, ...(pin?.aliases ?? [])]);
    aliases.delete(name);
    const side = found(sideOf, actor) ?? (actor.speaksFor && (renamed.get(actor.speaksFor) ?? actor.speaksFor));
    actors.set(id, {
      id,
      name,
      kind: pin?.kind ?? known?.kind ?? actor.kind,
      aliases: [...aliases].sort(),
      office: known?.office ?? actor.office,
      speaksFor: side === id ? null : side,
    });
    appearances.set(id, [...(appearances.get(id) ?? []), ...(merged.appearances.get(actor.id) ?? [])]);
  }
  return {
    ...merged,
    actors,
    appearances,
    idOf: (report, local) => {
      const id = merged.idOf(report, local);
      return id && (renamed.get(id) ?? id);
    },
  };
}
