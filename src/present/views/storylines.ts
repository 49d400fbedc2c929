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
  const narrowTo = narrowing(record);
  return storylines.map((storyline) => ({ storyline, record: narrowTo(new Set(storyline.articles)) }));
}

/** Reports that belong to no storyline: read, kept, and not part of any negotiation. */
export function unplacedArticles(record: ParleyRecord): readonly string[] {
  if (record.storylines.length === 0) return [];
  const placed = new Set(record.storylines.flatMap((storyline) => storyline.articles));
  return record.articles.map((article) => article.id).filter((id) => !placed.has(id));
}

/** All reports as if they told of one negotiation. */
export function wholeOf(record: ParleyRecord): Storyline {
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

const proving = ({ evidence }: { readonly evidence: readonly Evidence[] }): readonly string[] =>
  evidence.map(({ article }) => article);

/**
 * Cuts a record down to what has words in some articles; findings that lose all of theirs go. The record is gone through
 * once, however often it is cut: a store of 10,000 reports has thousands of storylines.
 */
function narrowing(record: ParleyRecord): (articles: ReadonlySet<string>) => ParleyRecord {
  const ofArticles = {
    articles: byKey(record.articles, ({ id }) => [id]),
    attributions: byKey(record.attributions, ({ article }) => [article]),
    positions: byKey(record.positions, proving),
    discrepancies: byKey(record.discrepancies, proving),
    events: byKey(record.events, proving),
    figures: byKey(record.figures, proving),
    revisions: byKey(record.revisions, ({ article }) => [article]),
    notes: byKey(record.notes, ({ article }) => (article === null ? [] : [article])),
  };
  const statementsOf = byKey(record.statements, ({ variants }) => variants.map(({ attribution }) => attribution));
  const linkagesOf = byKey(record.linkages, ({ positions }) => positions);
  const shiftsOf = byKey(record.shifts, ({ from }) => [from]);
  return (articles) => {
    const withEvidence = <T extends { readonly evidence: readonly Evidence[] }>(items: readonly T[], atLeast = 1) =>
      items
        .map((item) => ({ ...item, evidence: item.evidence.filter((one) => articles.has(one.article)) }))
        .filter((item) => item.evidence.length >= atLeast);
    const positions = withEvidence(ofArticles.positions(articles));
    const attributions = ofArticles.attributions(articles);
    const [heldHere, saidHere] = [new Set(positions.map(({ id }) => id)), new Set(attributions.map(({ id }) => id))];
    return {
      ...record,
      articles: ofArticles.articles(articles),
      attributions,
      positions,
      statements: statementsOf(saidHere)
        .map((one) => ({ ...one, variants: one.variants.filter((variant) => saidHere.has(variant.attribution)) }))
        .filter((one) => one.variants.length > 1),
      linkages: linkagesOf(heldHere),
      shifts: shiftsOf(heldHere).filter(({ to }) => heldHere.has(to)),
      discrepancies: withEvidence(ofArticles.discrepancies(articles), 2),
      events: withEvidence(ofArticles.events(articles)),
      figures: withEvidence(ofArticles.figures(articles)),
      revisions: ofArticles.revisions(articles),
      notes: ofArticles.notes(articles),
    };
  };
}

/** The items that have any of some keys, in their own order. */
function byKey<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): (keys: ReadonlySet<string>) => readonly T[] {
  const places = new Map<string, number[]>();
  for (const [at, item] of items.entries())
    for (const key of new Set(keysOf(item))) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  return (keys) => {
    const found = new Set([...keys].flatMap((key) => places.get(key) ?? []));
    return [...found].sort((a, b) => a - b).map((at) => items[at] as T);
  };
}
