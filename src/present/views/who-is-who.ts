import type { Actor } from "../../domain/actor.ts";
import type { Lookup } from "./lookup.ts";
import { bare, nameCase } from "./wording.ts";

/** An actor with the other names that reports give it. */
export interface Named {
  readonly name: string;
  readonly office: string | null;
  /** As printed, without those that differ from the name in accents, case or punctuation only. */
  readonly aliases: readonly string[];
}

/** A party, and the people whose official words are its own. */
export interface PartyEntry extends Named {
  readonly kind: Actor["kind"];
  readonly positions: number;
  readonly people: readonly Named[];
}

/** Parties with most positions first; their people in the order of their names. */
export function whoIsWho({ record, actors }: Lookup): readonly PartyEntry[] {
  const held = Map.groupBy(record.positions, (position) => position.party);
  const heard = new Set([
    ...record.positions.map((position) => position.speaker),
    ...record.attributions.map((attribution) => attribution.speaker),
  ]);
  return [...held]
    .flatMap(([id, positions]): PartyEntry[] => {
      const actor = actors.get(id);
      if (!actor) return [];
      const people = record.actors.filter((one) => one.speaksFor === id && one.id !== id && heard.has(one.id));
      return [
        {
          ...named(actor),
          kind: actor.kind,
          positions: positions.length,
          people: people.map(named).toSorted((a, b) => a.name.localeCompare(b.name)),
        },
      ];
    })
    .toSorted((a, b) => b.positions - a.positions || a.name.localeCompare(b.name));
}

function named({ name, office, aliases }: Actor): Named {
  const seen = new Set([bare(name)]);
  const others = aliases.filter((alias) => !seen.has(bare(alias)) && seen.add(bare(alias)));
  return { name: nameCase(name), office: office && titleOf(office), aliases: others };
}

/** "Its president", "The league's chief executive" as titles: a list names whose they are. */
const titleOf = (office: string): string => office.replace(/^(?:its|their|his|her|our|the|an?) (?=\p{L})/iu, "");

/** "Ada Brandt, union leader; also Brandt, Ms Brandt". */
export const namedLine = ({ name, office, aliases }: Named): string =>
  `${name}${office ? `, ${office}` : ""}${aliases.length > 0 ? `; also ${aliases.join(", ")}` : ""}`;
