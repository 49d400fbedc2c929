import type { Actor, ActorId } from "../../domain/actor.ts";
import type { Agenda } from "../../domain/agenda.ts";
import { freeSlug } from "../../text/slug.ts";
import type { Digest } from "../digest.ts";
import { groupsOf, inOrder, mostFrequent } from "../groups.ts";
import type { Appearance, Merged } from "./appearance.ts";
import { appearancesIn } from "./appearances-in.ts";
import { keyOf } from "./body-names.ts";
import { homeOfAll, isOrgan, mayBeOf } from "./home-organs.ts";
import { joinBodies } from "./join-bodies.ts";
import { mediatorsOf } from "./mediators.ts";
import { pinParties } from "./pinned-parties.ts";
import { joinPersons } from "./same-person.ts";
import { sideOf } from "./side-of.ts";

/** The appearances of one actor in all reports. */
interface Named {
  readonly id: ActorId;
  readonly name: string;
  readonly group: readonly Appearance[];
}

/** Every report's actors as one list: spellings, offices and aliases of one actor together, two actors of one name apart. */
export function mergeActors(reports: readonly Digest[], agenda: Agenda | null): Merged {
  const named = withIds(joined(appearancesIn(reports)));
  const idOf = idsIn(named);
  const mediators = mediatorsOf(reports);
  const sides = new Map(named.map((one) => [one, speaksFor(one, { idOf, mediators })] as const));
  const homeOf = homesIn(named, statesSpeaking(sides, mediators));
  const sideOfAll = (one: Named): ActorId | null => sides.get(one) ?? homeOf(one);
  const actors = new Map(named.map((one) => [one.id, toActor(one, sideOfAll(one))] as const));
  const appearances = new Map(named.map(({ id, group }) => [id, group]));
  return pinParties({ actors, idOf, mediators, appearances }, agenda);
}

/** Who is one, together. */
function joined(all: readonly Appearance[]): Appearance[][] {
  const groups = groupsOf(all.length);
  joinBodies(all, groups.join);
  joinPersons(all, groups);
  return groups.all().map((group) => group.map((i) => all[i] as Appearance));
}

function withIds(groups: readonly (readonly Appearance[])[]): Named[] {
  const taken = new Set<ActorId>();
  return groups
    .map((group) => ({ group, name: nameOfAll(group) }))
    .sort((a, b) => inOrder(a.name, b.name) || inOrder(a.group[0]?.report.id ?? "", b.group[0]?.report.id ?? ""))
    .map(({ group, name }) => {
      const id = freeSlug(name, (one) => taken.has(one));
      taken.add(id);
      return { id, name, group };
    });
}

function idsIn(named: readonly Named[]): Merged["idOf"] {
  const ids = new Map<Digest, Map<ActorId, ActorId>>();
  for (const { id, group } of named)
    for (const { report, actor } of group) {
      const own = ids.get(report) ?? new Map<ActorId, ActorId>();
      ids.set(report, own.set(actor.id, id));
    }
  return (report, local) => ids.get(report)?.get(local) ?? null;
}

/** The states that people and bodies of each report speak for, as all reports tell it, but those that stand between the parties: by name. */
function statesSpeaking(
  sides: ReadonlyMap<Named, ActorId | null>,
  mediators: ReadonlySet<string>,
): ReadonlyMap<Digest, ReadonlySet<string>> {
  const states = new Map(
    [...sides.keys()].flatMap(({ id, name, group }) =>
      kindOf(group) === "state" && !mediators.has(name) ? [[id, name] as const] : [],
    ),
  );
  const speaking = new Map<Digest, Set<string>>();
  for (const [{ group }, side] of sides) {
    const state = states.get(side ?? "");
    if (state) for (const { report } of group) speaking.set(report, (speaking.get(report) ?? new Set()).add(state));
  }
  return speaking;
}

/** The state at home, for organs that no report gives to a state. */
function homesIn(
  named: readonly Named[],
  speaking: ReadonlyMap<Digest, ReadonlySet<string>>,
): (one: Named) => ActorId | null {
  const home = homeOfAll(speaking.values());
  if (home === null) return () => null;
  const id = named.find(({ group, name }) => name === home && kindOf(group) === "state")?.id ?? null;
  const mayBeHome = ({ actor, person, report }: Appearance): boolean =>
    !person && isOrgan(keyOf(actor)) && mayBeOf(home, speaking.get(report) ?? NONE);
  return ({ group }) => (group.every(mayBeHome) ? id : null);
}

const NONE: ReadonlySet<string> = new Set();

/** A body that one report takes for a man of some state is not that state's for it. */
const speaksFor = ({ group }: Named, known: Pick<Merged, "idOf" | "mediators">): ActorId | null =>
  sideOf(isPerson(group) ? group : group.filter(({ actor }) => actor.kind !== "person"), known);

const isPerson = (group: readonly Appearance[]): boolean => group.some(({ person }) => person);

const toActor = ({ id, name, group }: Named, side: ActorId | null): Actor => ({
  id,
  name,
  kind: kindOf(group),
  aliases: [...new Set(group.flatMap(({ actor }) => [actor.name, ...actor.aliases]))]
    .filter((n) => n !== name)
    .sort(inOrder),
  office: mostFrequent(group.flatMap(({ actor }) => (actor.office ? [actor.office] : []))),
  speaksFor: side,
});

/** What most reports take an actor for; whoever has a person's name is one, a state of some report is one, and what is one body in some is no mere group. */
function kindOf(group: readonly Appearance[]): Actor["kind"] {
  if (isPerson(group)) return "person";
  if (group.some(isState)) return "state";
  const kinds = group.flatMap(({ actor }) => (actor.kind === "person" ? [] : [actor.kind]));
  const isBody = kinds.includes("organisation");
  return (mostFrequent(kinds.filter((kind) => !(isBody && kind === "group"))) ?? "organisation") as Actor["kind"];
}

const isState = ({ actor }: Appearance): boolean => actor.kind === "state";

/** The fullest form that most reports print: a body's own before what its members are called, a state's before its capital's. */
function nameOfAll(group: readonly Appearance[]): string {
  const words = (n: string): number => n.split(" ").length;
  const isBody = group.some(({ actor }) => actor.kind === "organisation");
  const states = group.filter(isState);
  const known = states.length > 0 ? states : group;
  const printed = known.flatMap(({ actor }) => (isBody && actor.kind === "group" ? [] : [actor]));
  // "Union" is whatever union the others name.
  const whole = isBody ? printed.filter((actor) => keyOf(actor) !== "union") : printed;
  const names = (whole.length > 0 ? whole : printed).map(({ name }) => name);
  const forms = [...new Set(names)];
  const least = Math.min(2, Math.max(...forms.map(words)));
  const full = new Set(isPerson(group) ? forms.filter((n) => words(n) >= least) : forms);
  return mostFrequent(names.filter((n) => full.has(n))) ?? "";
}
