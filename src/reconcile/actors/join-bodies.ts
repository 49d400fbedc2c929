import type { LocalActor } from "../../domain/coded-report.ts";
import type { Digest } from "../digest.ts";
import { into } from "../groups.ts";
import type { Appearance } from "./appearance.ts";
import { aliasKeys, keyOf } from "./body-names.ts";
import { ANY_STATES } from "./home-organs.ts";
import {
  bodiesOfMembers,
  otherwiseNamed,
  spelledOtherwise,
  theMovement,
  theUnion,
  withNationality,
} from "./same-body.ts";

/** Two names of one body, by their keys. */
type SameBody = readonly (readonly [string, string])[];

/** Joins the appearances of one state, bloc or body: those of one name, and of names that are put for one another. */
export function joinBodies(all: readonly Appearance[], join: (a: number, b: number) => void): void {
  const byName = new Map<string, number[]>();
  all.forEach((one, i) => {
    if (!one.person) into(byName, keyWithState(one), i);
  });
  for (const [first = 0, ...others] of byName.values()) for (const i of others) join(first, i);
  const names = [...byName.keys()];
  const reportsOf = (name: string): ReadonlySet<Digest> =>
    new Set((byName.get(name) ?? []).flatMap((i) => all[i]?.report ?? []));
  const areApart = (a: string, b: string): boolean => reportsOf(a).isDisjointFrom(reportsOf(b));
  const bodies = all.flatMap(({ actor, person }) => (person ? [] : [actor]));
  const organisations = all.flatMap(({ actor }) => (actor.kind === "organisation" ? [actor] : []));
  const ofBodies = [...new Set(organisations.map(keyOf))];
  const same = [
    ...shortFor(names, [...organisations, ...bodies.filter(({ kind }) => kind === "state")]),
    ...initialsOf(names),
    ...inOtherOrder(names),
    ...otherwiseNamed(names),
    ...spelledOtherwise(names).filter(([a, b]) => areApart(a, b)),
    ...withNationality(ofBodies),
    ...bodiesOfMembers(bodies).map(([group, body]) => [keyOf(group), keyOf(body)] as const),
    ...bareNouns(ofBodies),
  ];
  for (const [a, b] of same) {
    const [one, other] = [byName.get(a)?.[0], byName.get(b)?.[0]];
    if (one !== undefined && other !== undefined) join(one, other);
  }
}

/** Each state's cabinet is its own. */
function keyWithState({ actor, report }: Appearance): string {
  const key = keyOf(actor);
  const state = ANY_STATES.test(key) ? report.report.actors.find((a) => a.id === actor.speaksFor) : undefined;
  return state ? `${key} (${state.name})` : key;
}

/** "Halvern" where another report tells that it is short for Halvern Ferries, "Mala" where one tells that it is a state's capital, and nothing else is called so. */
function shortFor(names: readonly string[], actors: readonly LocalActor[]): SameBody {
  const whole = new Map<string, Set<string>>();
  for (const actor of actors)
    for (const alias of aliasKeys(actor))
      if (alias !== keyOf(actor) && !ANY_STATES.test(alias))
        whole.set(alias, (whole.get(alias) ?? new Set()).add(keyOf(actor)));
  return names.flatMap((name) => {
    const [only, ...others] = whole.get(name) ?? [];
    return only !== undefined && others.length === 0 ? [[only, name] as const] : [];
  });
}

/** "WCF" and "World Coal Forum". */
const initialsOf = (names: readonly string[]): SameBody =>
  names.flatMap((name) => {
    const initials = name
      .split(" ")
      .map((w) => w[0])
      .join("");
    return initials.length >= LEAST_INITIALS ? [[initials, name] as const] : [];
  });

const LEAST_INITIALS = 3;

/** "Office for Ports" and "Ports Office". */
const inOtherOrder = (names: readonly string[]): SameBody =>
  [...Map.groupBy(names, (name) => name.split(" ").sort().join(" ")).values()].flatMap(([first = "", ...others]) =>
    others.map((name) => [first, name] as const),
  );

/** "The union", "the movement" of a report that names none, where the other reports name one. */
const bareNouns = (names: readonly string[]): SameBody =>
  [["union", theUnion(names)] as const, ["movement", theMovement(names)] as const].flatMap(([noun, named]) =>
    named === null ? [] : [[named, noun] as const],
  );
