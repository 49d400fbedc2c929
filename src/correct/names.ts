import type { Actor } from "../domain/actor.ts";
import type { Issue } from "../domain/issue.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { freeSlug, slug } from "../text/slug.ts";

/** Case, accents, punctuation and a leading "the" aside. */
const key = (name: string): string => slug(name).replace(/^the-/, "");

/** By id, name or alias; the first two win over the last. */
export const actorNamed = (record: ParleyRecord, name: string): Actor | undefined =>
  record.actors.find((actor) => actor.id === name || key(actor.name) === key(name)) ??
  record.actors.find((actor) => actor.aliases.some((alias) => key(alias) === key(name)));

export const issueLabelled = (record: ParleyRecord, label: string): Issue | undefined =>
  record.issues.find((issue) => issue.id === label || key(issue.label) === key(label));

/** The record with an actor of that name, made when there is none; what a person names exists. */
export function withActor(record: ParleyRecord, name: string): { readonly record: ParleyRecord; readonly id: string } {
  const known = actorNamed(record, name);
  if (known !== undefined) return { record, id: known.id };
  const made: Actor = {
    id: freeId(record.actors, name),
    name,
    kind: "organisation",
    aliases: [],
    office: null,
    speaksFor: null,
  };
  return { record: { ...record, actors: [...record.actors, made] }, id: made.id };
}

export function withIssue(record: ParleyRecord, label: string): { readonly record: ParleyRecord; readonly id: string } {
  const known = issueLabelled(record, label);
  if (known !== undefined) return { record, id: known.id };
  const made: Issue = { id: freeId(record.issues, label), label };
  return { record: { ...record, issues: [...record.issues, made] }, id: made.id };
}

const freeId = (taken: readonly { readonly id: string }[], name: string): string =>
  freeSlug(name, (id) => taken.some((one) => one.id === id));
