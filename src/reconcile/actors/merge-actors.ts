import type { Actor, ActorId } from "../../domain/actor.ts";
import type { Agenda } from "../../domain/agenda.ts";
import type { LocalActor } from "../../domain/coded-report.ts";
import { fold } from "../../text/fold.ts";
import { freeSlug } from "../../text/slug.ts";
import type { Digest } from "../digest.ts";
import { groupsOf, inOrder, into, mostFrequent } from "../groups.ts";
import { once } from "../once.ts";
import type { Appearance, Merged } from "./appearance.ts";
import { ANY_STATES, homeOfAll, isOrgan, mayBeOf } from "./home-organs.ts";
import { personName } from "./person-names.ts";
import { pinParties } from "./pinned-parties.ts";
import { bodiesOfMembers, otherwiseNamed, theUnion, withNationality } from "./same-body.ts";
import { joinPersons } from "./same-person.ts";
import { sideOf } from "./side-of.ts";

/** Every report's actors as one list: spellings, offices and aliases of one actor together, two actors of one name apart. */
export function mergeActors(reports: readonly Digest[], agenda: Agenda | null): Merged {
  // A company that one report takes for a person is the company that the others name.
  const bodies = new Set(
    reports.flatMap((r) =>
      r.report.actors.flatMap((a) => (a.kind === "organisation" ? [keyOf(a), ...aliasKeys(a)] : [])),
    ),
  );
  // A family name that one report takes for a body is the person's whom the others name in full.
  const surnames = new Set(
    reports.flatMap((r) =>
      r.report.actors.flatMap((a) => (a.kind === "person" && a.name.includes(" ") ? [personOf(a)?.last ?? ""] : [])),
    ),
  );
  const fullNames = new Set(
    reports.flatMap((r) =>
      r.report.actors.flatMap((a) => (a.kind === "organisation" && a.name.includes(" ") ? keyOf(a).split(" ") : [])),
    ),
  );
  const isSurname = (actor: LocalActor): boolean =>
    actor.kind === "organisation" && surnames.has(keyOf(actor)) && !fullNames.has(keyOf(actor));
  const isBody = (actor: LocalActor): boolean =>
    actor.kind === "person" ? bodies.has(keyOf(actor)) && actor.office === null : !isSurname(actor);
  const all: Appearance[] = reports.flatMap((report) =>
    report.report.actors.map((actor) => ({
      report,
      actor,
      person: isBody(actor) ? null : personOf(actor),
    })),
  );
  const groups = groupsOf(all.length);
  joinBodies(all, groups.join);
  joinPersons(all, groups);
  const taken = new Set<ActorId>();
  const ids = new Map(reports.map((report) => [report, new Map<ActorId, ActorId>()]));
  const members = groups
    .all()
    .map((group) => group.map((i) => all[i] as Appearance))
    .map((group) => ({ group, name: nameOf(group) }))
    .sort((a, b) => inOrder(a.name, b.name) || inOrder(a.group[0]?.report.id ?? "", b.group[0]?.report.id ?? ""));
  const named = members.map(({ group, name }) => {
    const id = freeSlug(name, (one) => taken.has(one));
    taken.add(id);
    for (const { report, actor } of group) ids.get(report)?.set(actor.id, id);
    return { id, group, name };
  });
  const idOf = (report: Digest, local: ActorId): ActorId | null => ids.get(report)?.get(local) ?? null;
  const home = homeOfAll(reports);
  const homeId = named.find(({ group, name: own }) => own === home && kindOf(group) === "state")?.id ?? null;
  const homeFor = (group: readonly Appearance[]): ActorId | null =>
    home && group.every(({ actor, person, report }) => !person && isOrgan(keyOf(actor)) && mayBeOf(home, report))
      ? homeId
      : null;
  const actorOf = ({ id, group, name }: (typeof named)[number]): Actor => {
    const isPerson = group.some((a) => a.person);
    return {
      id,
      name,
      kind: kindOf(group),
      aliases: [...new Set(group.flatMap((a) => [a.actor.name, ...a.actor.aliases]))]
        .filter((n) => n !== name)
        .sort(inOrder),
      office: mostFrequent(group.flatMap((a) => (a.actor.office ? [a.actor.office] : []))),
      // A body that one report takes for a man of some state is not that state's for it.
      speaksFor: sideOf(isPerson ? group : group.filter((a) => a.actor.kind !== "person"), idOf) ?? homeFor(group),
    };
  };
  const actors = new Map(named.map((one) => [one.id, actorOf(one)]));
  const appearances = new Map(named.map(({ id, group }) => [id, group]));
  return pinParties({ actors, idOf, appearances }, agenda);
}

/** States, blocs and bodies: the same canonical name, or initials that stand for it. */
function joinBodies(all: readonly Appearance[], join: (a: number, b: number) => void): void {
  const byName = new Map<string, number[]>();
  all.forEach(({ actor, person, report }, i) => {
    // Each state's cabinet is its own.
    const state = ANY_STATES.test(keyOf(actor))
      ? report.report.actors.find((a) => a.id === actor.speaksFor)
      : undefined;
    if (!person) into(byName, state ? `${keyOf(actor)} (${state.name})` : keyOf(actor), i);
  });
  for (const same of byName.values()) for (const i of same) join(same[0] ?? i, i);
  // "Halvern" where another report tells that it is short for Halvern Ferries, and nothing else is called so.
  const full = new Map<string, Set<string>>();
  for (const { actor } of all)
    if (actor.kind === "organisation")
      for (const alias of aliasKeys(actor))
        if (alias !== keyOf(actor) && !ANY_STATES.test(alias))
          full.set(alias, (full.get(alias) ?? new Set()).add(keyOf(actor)));
  for (const [name, [first]] of byName) {
    const [only, ...others] = full.get(name) ?? [];
    const whole = only !== undefined && others.length === 0 ? byName.get(only)?.[0] : undefined;
    if (whole !== undefined && first !== undefined) join(whole, first);
    const initials = name
      .split(" ")
      .map((w) => w[0])
      .join("");
    const short = initials.length >= 3 ? byName.get(initials)?.[0] : undefined;
    if (short !== undefined && first !== undefined) join(short, first);
  }
  // "Office for Ports" and "Ports Office".
  const byWords = Map.groupBy(byName.keys(), (name) => name.split(" ").sort().join(" "));
  for (const [first, ...others] of byWords.values())
    for (const name of others) join(byName.get(first ?? "")?.[0] ?? 0, byName.get(name)?.[0] ?? 0);
  for (const [a, b] of otherwiseNamed([...byName.keys()])) join(byName.get(a)?.[0] ?? 0, byName.get(b)?.[0] ?? 0);
  const bodies = all.flatMap(({ actor }) => (actor.kind === "organisation" ? [keyOf(actor)] : []));
  for (const [a, b] of withNationality([...new Set(bodies)])) join(byName.get(a)?.[0] ?? 0, byName.get(b)?.[0] ?? 0);
  for (const [a, b] of bodiesOfMembers(all.flatMap(({ actor, person }) => (person ? [] : [actor]))))
    join(byName.get(keyOf(a))?.[0] ?? 0, byName.get(keyOf(b))?.[0] ?? 0);
  // "The union" of a report that names none, where the other reports name one.
  const [bare, named] = [byName.get("union")?.[0], byName.get(theUnion([...byName.keys()]) ?? "")?.[0]];
  if (bare !== undefined && named !== undefined) join(named, bare);
}

/** What companies are called in law: "GenCorp Inc" is GenCorp. */
const LEGAL_FORM = /(?<=.) (?:ag|co|company|corp|corporation|gmbh|group|holdings|inc|limited|llc|ltd|nv|plc|sa|spa)$/;

const bodyKey = (name: string): string =>
  fold(name)
    .replaceAll(".", "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== "" && w !== "the" && w !== "of" && w !== "and" && w !== "for")
    .join(" ")
    .replace(LEGAL_FORM, "")
    .replace(LEGAL_FORM, "")
    .replace(/^(?:labou?r|striking|trade) unions$/, "unions");

const personOf = once(({ name }: LocalActor) => personName(name));
const keyOf = once(({ name }: LocalActor) => bodyKey(name));
const aliasKeys = once(({ aliases }: LocalActor) => aliases.map(bodyKey));

/** What most reports take an actor for; whoever has a person's name is one, and what is one body in some report is no mere group. */
function kindOf(group: readonly Appearance[]): Actor["kind"] {
  if (group.some((a) => a.person)) return "person";
  const kinds = group.flatMap(({ actor }) => (actor.kind === "person" ? [] : [actor.kind]));
  const isBody = kinds.includes("organisation");
  return (mostFrequent(kinds.filter((kind) => !(isBody && kind === "group"))) ?? "organisation") as Actor["kind"];
}

/** The fullest form that most reports print: a body's own before what its members are called. */
function nameOf(group: readonly Appearance[]): string {
  const words = (n: string): number => n.split(" ").length;
  const isBody = group.some(({ actor }) => actor.kind === "organisation");
  const printed = group.flatMap(({ actor }) => (isBody && actor.kind === "group" ? [] : [actor.name]));
  // "Union" is whatever union the others name.
  const whole = isBody ? printed.filter((n) => bodyKey(n) !== "union") : printed;
  const names = whole.length > 0 ? whole : printed;
  const fullest = Math.max(...names.map(words));
  const isPerson = group.some((a) => a.person);
  return mostFrequent(isPerson ? names.filter((n) => words(n) >= Math.min(2, fullest)) : names) ?? "";
}
