import { type ActorId, actorName } from "../domain/actor.ts";
import type { Article } from "../domain/article.ts";
import type { Line } from "../domain/correction.ts";
import type { Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { quoteOf } from "./quote.ts";

/** A position of the record in words: what a correction quotes. Evidence in articles that the record lacks is left out. */
export function lineOf(record: ParleyRecord, position: Position): Line {
  const articles = new Map(record.articles.map((article) => [article.id, article]));
  const nameOf = (id: ActorId): string => actorName(record.actors, id);
  const labelOf = (id: string) => record.issues.find((issue) => issue.id === id)?.label ?? id;
  const quoted = <T extends { readonly article: string; readonly start: number; readonly end: number }>(at: T) => {
    const article: Article | undefined = articles.get(at.article);
    return article === undefined ? [] : [quoteOf(article, at)];
  };
  return {
    party: nameOf(position.party),
    speaker: position.speaker === null ? null : nameOf(position.speaker),
    act: position.act,
    strength: position.strength,
    issue: labelOf(position.issue),
    toward: position.toward.map(nameOf),
    claim: position.claim,
    conditions: position.conditions.flatMap((condition) =>
      quoted(condition).map((quote) => ({
        relation: condition.relation,
        quote,
        issue: condition.issue === null ? null : labelOf(condition.issue),
        party: condition.party === null ? null : nameOf(condition.party),
      })),
    ),
    statedBy: position.statedBy,
    said: position.said,
    evidence: position.evidence.flatMap(quoted),
  };
}
