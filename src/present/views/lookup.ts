import type { Actor, ActorId } from "../../domain/actor.ts";
import type { Article, ArticleId } from "../../domain/article.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Discrepancy, Shift } from "../../domain/findings.ts";
import type { IssueId } from "../../domain/issue.ts";
import type { Evidence, Position } from "../../domain/position.ts";
import type { ParleyRecord } from "../../domain/record.ts";
import type { Revision } from "../../domain/revision.ts";
import type { Span } from "../../domain/span.ts";
import { textAsRead } from "../../text/reading-copy/reading-copy.ts";
import { issuesAtStake } from "./at-stake.ts";
import { oneLine } from "./wording.ts";

/** A record with its ids resolved. Every view starts from one. */
export interface Lookup {
  readonly record: ParleyRecord;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** The shift that a position is the later end of. */
  readonly shiftTo: ReadonlyMap<string, Shift>;
  readonly disputes: ReadonlyMap<ArticleId, readonly (Evidence & { readonly by: Discrepancy })[]>;
  /** By the article of now, oldest first. */
  readonly revisions: ReadonlyMap<ArticleId, readonly Revision[]>;
  /** The issues that a page names. */
  readonly atStake: ReadonlySet<IssueId>;
  /** The name, or the id where the record has no such actor. */
  nameOf(actor: ActorId): string;
  labelOf(issue: IssueId): string;
  /** The words there as a reader takes them off the page, on one line; empty where the record has no such article. */
  wordsAt(article: ArticleId, span: Span): string;
  /** The report that this one copies, and that one in turn; itself where it copies none of the record. */
  originOf(article: ArticleId): ArticleId;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export function lookup(record: ParleyRecord): Lookup {
  const actors = byId(record.actors);
  const issues = byId(record.issues);
  const articles = byId(record.articles);
  const originOf = (id: ArticleId, copies: readonly ArticleId[] = []): ArticleId => {
    const copied = articles.get(id)?.copyOf?.article;
    const isOriginal = copied === undefined || !articles.has(copied) || copies.includes(copied);
    return isOriginal ? id : originOf(copied, [...copies, id]);
  };
  const disputed = record.discrepancies.flatMap((by) => by.evidence.map((evidence) => ({ ...evidence, by })));
  return {
    record,
    articles,
    actors,
    positions: byId(record.positions),
    attributions: byId(record.attributions),
    shiftTo: new Map(record.shifts.map((shift) => [shift.to, shift])),
    disputes: Map.groupBy(disputed, (evidence) => evidence.article),
    revisions: Map.groupBy(record.revisions, ({ article }) => article),
    atStake: issuesAtStake(record, new Set(record.articles.map(({ id }) => originOf(id))).size),
    nameOf: (actor) => actors.get(actor)?.name ?? actor,
    originOf: (article) => originOf(article),
    wordsAt: (id, span) => {
      const article = articles.get(id);
      return article ? oneLine(textAsRead(article, span)) : "";
    },
    labelOf: (issue) => issues.get(issue)?.label ?? issue.replaceAll("-", " "),
  };
}
