import type { Storyline } from "../../domain/findings.ts";
import type { Evidence } from "../../domain/position.ts";
import type { ParleyRecord } from "../../domain/record.ts";

/** The part of a record that one storyline rests on. */
export interface StorylinePart {
  readonly storyline: Storyline;
  readonly record: ParleyRecord;
}

/** One part a storyline, in the record's order; a record without storylines is one part. */
export function storylineParts(record: ParleyRecord): readonly StorylinePart[] {
  const storylines = record.storylines.length > 0 ? record.storylines : [wholeOf(record)];
  return storylines.map((storyline) => ({ storyline, record: narrowTo(record, new Set(storyline.articles)) }));
}

/** Reports that belong to no storyline: read, kept, and not part of any negotiation. */
export function unplacedArticles(record: ParleyRecord): readonly string[] {
  if (record.storylines.length === 0) return [];
  const placed = new Set(record.storylines.flatMap((storyline) => storyline.articles));
  return record.articles.map((article) => article.id).filter((id) => !placed.has(id));
}

function wholeOf(record: ParleyRecord): Storyline {
  const days = record.positions.flatMap((position) => position.said?.date ?? []).toSorted();
  return {
    id: "all",
    title: "All reports",
    articles: record.articles.map((article) => article.id),
    parties: [...new Set(record.positions.map((position) => position.party))],
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

/** Only what has words in these articles; findings that lose all of theirs go. */
function narrowTo(record: ParleyRecord, articles: ReadonlySet<string>): ParleyRecord {
  const here = (evidence: readonly Evidence[]) => evidence.filter((one) => articles.has(one.article));
  const withEvidence = <T extends { readonly evidence: readonly Evidence[] }>(
    items: readonly T[],
    atLeast = 1,
  ): readonly T[] =>
    items.map((item) => ({ ...item, evidence: here(item.evidence) })).filter((item) => item.evidence.length >= atLeast);
  const positions = withEvidence(record.positions);
  const attributions = record.attributions.filter((one) => articles.has(one.article));
  const [heldHere, saidHere] = [new Set(positions.map((one) => one.id)), new Set(attributions.map((one) => one.id))];
  return {
    ...record,
    articles: record.articles.filter((one) => articles.has(one.id)),
    attributions,
    positions,
    statements: record.statements
      .map((one) => ({ ...one, variants: one.variants.filter((variant) => saidHere.has(variant.attribution)) }))
      .filter((one) => one.variants.length > 1),
    linkages: record.linkages.filter((one) => one.positions.some((id) => heldHere.has(id))),
    shifts: record.shifts.filter((one) => heldHere.has(one.from) && heldHere.has(one.to)),
    discrepancies: withEvidence(record.discrepancies, 2),
    events: withEvidence(record.events),
    figures: withEvidence(record.figures),
    revisions: record.revisions.filter((one) => articles.has(one.article)),
    notes: record.notes.filter((one) => one.article !== null && articles.has(one.article)),
  };
}
