import type { LocalActor } from "../../domain/coded-report.ts";
import type { Digest } from "../digest.ts";
import { once } from "../once.ts";
import type { Appearance } from "./appearance.ts";
import { aliasKeys, keyOf } from "./body-names.ts";
import { personName } from "./person-names.ts";

const personOf = once(({ name }: LocalActor) => personName(name));

/** All actors of all reports; whether each is a person or a body, the reports tell together. */
export function appearancesIn(reports: readonly Digest[]): Appearance[] {
  const isBody = bodiesAmong(reports.flatMap((r) => r.report.actors));
  return reports.flatMap((report) =>
    report.report.actors.map((actor) => ({ report, actor, person: isBody(actor) ? null : personOf(actor) })),
  );
}

/** A company or state that one report takes for a person is the one that the others name; a family name that one takes for a body, and none for a state, is the person's whom the others name in full. */
function bodiesAmong(actors: readonly LocalActor[]): (actor: LocalActor) => boolean {
  const isFull = ({ name }: LocalActor): boolean => name.includes(" ");
  const persons = actors.filter(({ kind }) => kind === "person");
  const organisations = actors.filter(({ kind }) => kind === "organisation");
  const states = actors.filter(({ kind }) => kind === "state");
  const bodies = new Set([...organisations, ...states].flatMap((a) => [keyOf(a), ...aliasKeys(a)]));
  const surnames = new Set(persons.filter(isFull).map((a) => personOf(a)?.last ?? ""));
  const wordsOfBodies = new Set(organisations.filter(isFull).flatMap((a) => keyOf(a).split(" ")));
  const namesOfStates = new Set(states.map(keyOf));
  const isSurname = (key: string): boolean => surnames.has(key) && !wordsOfBodies.has(key) && !namesOfStates.has(key);
  return (actor) => {
    const key = keyOf(actor);
    if (actor.kind === "person") return bodies.has(key) && actor.office === null;
    return !(actor.kind === "organisation" && isSurname(key));
  };
}
