import { type ActorId, actorName } from "../domain/actor.ts";
import type { Article } from "../domain/article.ts";
import type { Correction, Line } from "../domain/correction.ts";
import type { GoldDocument, GoldText } from "../domain/gold-document.ts";
import type { Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { Span } from "../domain/span.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { placesOf } from "./find-line.ts";
import { standing } from "./standing.ts";

const STATED_BY = { self: "party itself", other: "other party", narrator: "narrator" } as const;

/**
 * The lines that people confirmed, corrected or added, by document, and those that they rejected. Only these: what the
 * machine found and nobody looked at is no gold.
 */
export function toGold(machine: ParleyRecord, corrections: readonly Correction[]): readonly GoldDocument[] {
  const record = applyCorrections(machine, corrections);
  const rejected = standing(corrections).flatMap(({ change }) => (change.kind === "reject" ? [change.line] : []));
  return record.articles.flatMap((article) => {
    const positions = record.positions.filter(
      (one) => one.madeBy.some((by) => by.startsWith("human/")) && one.evidence.some((at) => at.article === article.id),
    );
    const turnedDown = rejected.flatMap((line) => rejectedIn(record, article, line));
    return positions.length + turnedDown.length === 0 ? [] : [documentOf(record, article, positions, turnedDown)];
  });
}

type Rejected = NonNullable<GoldDocument["rejected"]>;

function rejectedIn(record: ParleyRecord, article: Article, line: Line): Rejected {
  const here = placesOf(record, line.evidence).filter((place) => place.article === article.id);
  if (here.length === 0) return [];
  return [{ party: line.party, act: line.act, evidence: here.map((span) => spanOf(article, span)) }];
}

function documentOf(
  record: ParleyRecord,
  article: Article,
  positions: readonly Position[],
  rejected: Rejected,
): GoldDocument {
  const nameOf = (id: ActorId): string => actorName(record.actors, id);
  const nameOrNull = (id: string | null) => (id === null ? null : nameOf(id));
  const here = (spans: readonly (Span & { readonly article: string })[]) =>
    spans.filter((span) => span.article === article.id).map((span) => spanOf(article, span));
  const carried = new Set(positions.flatMap((one) => one.attributions));
  return {
    doc: article.file ?? article.url ?? article.id,
    attributions: record.attributions
      .filter((one) => one.article === article.id && carried.has(one.id))
      .map((one) => ({
        id: one.id,
        source: one.source && spanOf(article, one.source),
        cue: one.cue && spanOf(article, one.cue),
        content: one.content.map((span) => spanOf(article, span)),
        speaker: nameOrNull(one.speaker),
        kind: one.kind,
        via: nameOrNull(one.via),
      })),
    positions: positions.map((one) => ({
      id: one.id,
      party: nameOf(one.party),
      speaker: nameOrNull(one.speaker),
      act: one.act,
      issue: one.issue,
      claim: one.claim,
      toward: nameOrNull(one.toward[0] ?? null),
      conditions: one.conditions
        .filter((condition) => condition.article === article.id)
        .map((condition) => ({
          relation: condition.relation.replaceAll("-", "_"),
          ...spanOf(article, condition),
          issue: condition.issue,
        })),
      evidence: here(one.evidence),
      when: one.said?.date ?? null,
      stated_by: STATED_BY[one.statedBy],
    })),
    events: [],
    figures: [],
    rejected,
  };
}

function spanOf({ text }: Article, { start, end }: Span): GoldText {
  return { text: text.slice(start, end), start: [...text.slice(0, start)].length };
}
