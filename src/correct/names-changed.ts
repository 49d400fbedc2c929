import type { Actor } from "../domain/actor.ts";
import type { Change } from "../domain/correction.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { slug } from "../text/slug.ts";
import { findLine } from "./find-line.ts";
import { actorNamed, issueLabelled, withActor, withIssue } from "./names.ts";
import { retitle, rewriteActors, rewriteIssues } from "./rewrite.ts";

type Merge = Extract<Change, { kind: "merge" }>;
type Split = Extract<Change, { kind: "split" }>;
type Rename = Extract<Change, { kind: "rename" }>;

/** Names that the record does not have are passed over: another storyline's, or not read any more. */
export function merge(record: ParleyRecord, { of, from, into }: Merge): ParleyRecord {
  return of === "actor" ? mergeActors(record, from, into) : mergeIssues(record, from, into);
}

function mergeActors(record: ParleyRecord, from: readonly string[], into: string): ParleyRecord {
  const gone = from.flatMap((name) => actorNamed(record, name) ?? []);
  if (gone.length === 0) return record;
  const { record: named, id } = withActor(record, into);
  const ids = new Set(gone.map((actor) => actor.id).filter((one) => one !== id));
  const names = gone.filter((actor) => ids.has(actor.id)).flatMap((actor) => [actor.name, ...actor.aliases]);
  const actors = named.actors
    .filter((actor) => !ids.has(actor.id))
    .map((actor) => (actor.id === id ? withAliases(actor, names) : actor));
  const kept = actors.find((actor) => actor.id === id)?.name ?? into;
  const titled = retitle(
    { ...named, actors },
    gone.map(({ name }) => name),
    kept,
  );
  return rewriteActors(titled, (one) => (ids.has(one) ? id : one));
}

function mergeIssues(record: ParleyRecord, from: readonly string[], into: string): ParleyRecord {
  const gone = from.flatMap((label) => issueLabelled(record, label) ?? []);
  if (gone.length === 0) return record;
  const { record: named, id } = withIssue(record, into);
  const ids = new Set(gone.map((issue) => issue.id).filter((one) => one !== id));
  const issues = named.issues.filter((issue) => !ids.has(issue.id));
  const kept = issues.find((issue) => issue.id === id)?.label ?? into;
  const titled = retitle(
    { ...named, issues },
    gone.map(({ label }) => label),
    kept,
  );
  return rewriteIssues(titled, (one) => (ids.has(one) ? id : one));
}

/** The id stays, so that addresses do; a name that is taken already means the two are one. */
export function rename(record: ParleyRecord, { of, from, to }: Rename): ParleyRecord {
  const taken = of === "actor" ? actorNamed(record, to) : issueLabelled(record, to);
  if (of === "actor") {
    const actor = actorNamed(record, from);
    if (actor === undefined) return record;
    if (taken !== undefined && taken.id !== actor.id) return mergeActors(record, [from], to);
    const renamed = withAliases({ ...actor, name: to }, [actor.name]);
    const actors = record.actors.map((one) => (one.id === actor.id ? renamed : one));
    return retitle({ ...record, actors }, [actor.name], to);
  }
  const issue = issueLabelled(record, from);
  if (issue === undefined) return record;
  if (taken !== undefined && taken.id !== issue.id) return mergeIssues(record, [from], to);
  const issues = record.issues.map((one) => (one.id === issue.id ? { ...one, label: to } : one));
  return retitle({ ...record, issues }, [issue.label], to);
}

/** The lines that go, and for an actor everything whose source is printed under one of the aliases that go. */
export function split(record: ParleyRecord, change: Split): ParleyRecord {
  const lines = new Set(change.lines.flatMap((line) => findLine(record, line)?.id ?? []));
  return change.of === "actor" ? splitActor(record, change, lines) : splitIssue(record, change, lines);
}

function splitIssue(record: ParleyRecord, { from, into }: Split, lines: ReadonlySet<string>): ParleyRecord {
  const old = issueLabelled(record, from);
  if (old === undefined || lines.size === 0) return record;
  const { record: named, id } = withIssue(record, into);
  const positions = named.positions.map((one) =>
    lines.has(one.id) && one.issue === old.id ? { ...one, issue: id } : one,
  );
  return { ...named, positions };
}

function splitActor(record: ParleyRecord, { from, into, aliases }: Split, lines: ReadonlySet<string>): ParleyRecord {
  const old = actorNamed(record, from);
  if (old === undefined) return record;
  const leave = new Set(aliases.map(slug));
  const kept = { ...old, aliases: old.aliases.filter((alias) => !leave.has(slug(alias))) };
  const without = { ...record, actors: record.actors.map((one) => (one.id === old.id ? kept : one)) };
  const { record: named, id } = withActor(without, into);
  const texts = new Map(record.articles.map((article) => [article.id, article.text]));
  const isPrinted = (article: string, span: { readonly start: number; readonly end: number } | null) =>
    span !== null && leave.has(slug(texts.get(article)?.slice(span.start, span.end) ?? ""));
  const said = new Set(
    record.attributions
      .filter((one) => one.speaker === old.id && isPrinted(one.article, one.source))
      .map((one) => one.id),
  );
  const goes = (one: string | null) => (one === old.id ? id : one);
  return {
    ...named,
    actors: named.actors.map((one) => (one.id === id ? withAliases(one, aliases) : one)),
    attributions: named.attributions.map((one) => (said.has(one.id) ? { ...one, speaker: id } : one)),
    positions: named.positions.map((one) =>
      lines.has(one.id) || one.attributions.some((attribution) => said.has(attribution))
        ? { ...one, party: one.party === old.id ? id : one.party, speaker: goes(one.speaker) }
        : one,
    ),
  };
}

const withAliases = (actor: Actor, names: readonly string[]): Actor => ({
  ...actor,
  aliases: [...new Set([...actor.aliases, ...names])].filter((alias) => alias !== actor.name),
});
