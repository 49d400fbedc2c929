import type { ArticleId, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Statement } from "../../domain/findings.ts";
import { daysBetween } from "../../text/days.ts";
import { inOrder } from "../groups.ts";
import type { Pairs } from "../kept-pairs.ts";
import { once } from "../once.ts";
import { shortHash } from "../short-hash.ts";
import { inContext, OPENS, type ToldAlike } from "./in-context.ts";
import { toOdds } from "./odds.ts";
import { inPlace, type Passage } from "./passages.ts";
import type { Likeness } from "./same-utterance.ts";

/** Groups are joined when that of their reports is on average at least this for each doubling of two passages: what is large is said again and again. */
const JOINS = 0.4;
/** A pair that was not kept counts as this unlikely. */
const UNKEPT = -3.5;

type PublishedDays = ReadonlyMap<ArticleId, Published>;

/** What is known of days by now. */
export interface KnownDays {
  /** A passage with the day on which it was said. */
  readonly dated: (passage: Passage) => Passage;
  /** The day of what a passage tells (`dates/day-told.ts`). */
  readonly dayOf: (passage: Passage) => IsoDate | null;
  readonly published: PublishedDays;
}

/** Passages that give one utterance, as statements of two variants or more. `lists`: those of each report, and what they tell two by two. */
export function findStatements(
  lists: readonly (readonly Passage[])[],
  { told, between }: Pairs<Passage, ToldAlike>,
  { dated, dayOf, published }: KnownDays,
): Statement[] {
  const inDays = once(({ pairs }: ToldAlike) => inContext(pairs, (a, b) => daysApart(dated(a), dated(b), published)));
  const edges = told
    .flatMap(inDays)
    .filter((p) => !p.areOpposed && toOdds(p.score) >= OPENS)
    .sort((x, y) => y.score - x.score || inPlace(x.a, y.a) || inPlace(x.b, y.b));
  const listOf = new Map(lists.map((list) => [list[0]?.report, list]));
  const pairOf = (a: Passage, b: Passage): Likeness | undefined => {
    const alike = between(listOf.get(a.report) ?? [], listOf.get(b.report) ?? []);
    return alike ? inDays(alike).find((p) => p.a === a && p.b === b) : undefined;
  };
  return withoutParts(clusters(edges, pairOf, dayOf).map((members) => members.map(dated))).map(toStatement);
}

/**
 * Pairs joined from the likeliest down, as long as none across is opposed and any two reports across give, by their likeliest pair,
 * on average one utterance: who tells it in a headline, too, tells it once.
 */
function clusters(
  edges: readonly Likeness[],
  /** What two passages, in order, tell together. */
  pairOf: (a: Passage, b: Passage) => Likeness | undefined,
  dayOf: (p: Passage) => IsoDate | null,
): readonly Passage[][] {
  const clusterOf = new Map<Passage, Passage[]>();
  for (const { a, b } of edges) {
    const [x, y] = [clusterOf.get(a) ?? [a], clusterOf.get(b) ?? [b]];
    if (x === y || areOfTwoDays(x, y, dayOf)) continue;
    const across = new Map<string, number>();
    let areOpposed = false;
    for (const p of x)
      for (const q of y) {
        const pair = inPlace(p, q) < 0 ? pairOf(p, q) : pairOf(q, p);
        areOpposed ||= pair?.areOpposed === true;
        if (p.report === q.report) continue;
        const odds = pair && !pair.areOpposed ? Math.min(-UNKEPT, toOdds(pair.score)) : UNKEPT;
        const reports = `${p.report.id} ${q.report.id}`;
        across.set(reports, Math.max(across.get(reports) ?? UNKEPT, odds));
      }
    const total = across.values().reduce((sum, odds) => sum + odds, 0);
    if (areOpposed || total < JOINS * Math.log2((x.length + y.length) / 2) * across.size) continue;
    const joined = [...x, ...y].sort(inPlace);
    for (const p of joined) clusterOf.set(p, joined);
  }
  return [...new Set(clusterOf.values())].sort((x, y) => inPlace(x[0] as Passage, y[0] as Passage));
}

/** What is known to be of one day is not what is known to be of another. */
function areOfTwoDays(x: readonly Passage[], y: readonly Passage[], dayOf: (p: Passage) => IsoDate | null): boolean {
  const [these, those] = [x, y].map((all) => new Set(all.flatMap((p) => dayOf(p) ?? []))) as [
    Set<IsoDate>,
    Set<IsoDate>,
  ];
  return these.size > 0 && those.size > 0 && these.isDisjointFrom(those);
}

/** Without the clauses of passages that stand there as a whole, and without groups of such clauses alone. */
function withoutParts(groups: readonly (readonly Passage[])[]): Passage[][] {
  const groupOf = new Map(groups.flatMap((g, i) => g.filter(isWhole).map((p) => [p.stretch, i] as const)));
  return groups.flatMap((members, i) => {
    const [first] = members;
    const whole = first && !isWhole(first) ? groupOf.get(first.stretch) : undefined;
    const isTold = whole !== undefined && members.every((p) => !isWhole(p) && groupOf.get(p.stretch) === whole);
    return isTold ? [] : [members.filter((p) => isWhole(p) || groupOf.get(p.stretch) !== i)];
  });
}

const isWhole = ({ stretch, attribution }: Passage): boolean => attribution.id === stretch;

/** What has no day counts as so many days away. */
const UNDATED = 1;

/** Days between the sayings, where both are dated; else between the reports. */
function daysApart(a: Passage, b: Passage, published: PublishedDays): number {
  const [x, y] = [a.attribution.said?.date, b.attribution.said?.date];
  if (x && y) return Math.max(0, Math.abs(daysBetween(x, y)) - 1) ** 2;
  const [p, q] = [published.get(a.report.id), published.get(b.report.id)];
  return p && q ? Math.max(0, daysBetween(p.latest, q.earliest), daysBetween(q.latest, p.earliest)) : UNDATED;
}

function toStatement(members: readonly Passage[]): Statement {
  const variants = members.map(({ attribution, report }) => ({
    attribution: attribution.id,
    text: attribution.content.map((s) => report.article.text.slice(s.start, s.end)).join(" … "),
  }));
  const said = members
    .flatMap((m) => (m.attribution.said ? [m.attribution.said] : []))
    .sort((a, b) => inOrder(a.date, b.date) || inOrder(b.basis, a.basis));
  const speakers = members.flatMap((m) => (m.speaker ? [m.speaker] : []));
  return {
    id: `statement-${shortHash(
      variants
        .map((v) => v.attribution)
        .sort()
        .join(" "),
    )}`,
    speaker: speakers.sort((a, b) => inOrder(a, b))[0] ?? null,
    said: said[0] ?? null,
    variants,
    kind: kindOf(members),
  };
}

/** Word for word, or cut from it: same words. Quotation marks round different words: translations. Else a paraphrase. */
function kindOf(members: readonly Passage[]): Statement["kind"] {
  const rows = members.map((m) => ` ${m.keys.join(" ")} `).sort((a, b) => b.length - a.length);
  if (rows.every((row) => rows[0]?.includes(row))) return "same-words";
  return members.every((m) => m.isQuote) ? "translation" : "paraphrase";
}
