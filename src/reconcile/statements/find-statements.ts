import type { Statement } from "../../domain/findings.ts";
import { daysBetween } from "../../text/days.ts";
import { inOrder } from "../groups.ts";
import { shortHash } from "../short-hash.ts";
import { inContext } from "./in-context.ts";
import { toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";
import type { Likeness } from "./same-utterance.ts";

/** Two passages can open a group when the logarithm of the odds that they give one utterance is at least this. */
const OPENS = -0.5;
/** Groups are joined when that of their reports is on average at least this. */
const JOINS = -0.1;
/** A pair that was not kept counts as this unlikely. */
const UNKEPT = -4;

type PublishedDays = ReadonlyMap<string, { readonly earliest: string; readonly latest: string }>;

/** Passages that give one utterance, as statements of two variants or more. `pairs` as `likePairs` gives them. */
export function findStatements(
  passages: readonly Passage[],
  pairs: readonly Likeness[],
  published: PublishedDays,
): Statement[] {
  const dated = inContext(pairs, passages, (a, b) => daysApart(a, b, published));
  return clusters(dated, (i) => passages[i]?.report.id ?? "").map((members) =>
    toStatement(withoutParts(members.map((i) => passages[i] as Passage))),
  );
}

/**
 * Pairs joined from the likeliest down, as long as none across is opposed and any two reports across give, by their likeliest pair,
 * on average one utterance: who tells it in a headline, too, tells it once.
 */
function clusters(pairs: readonly Likeness[], reportOf: (passage: number) => string): number[][] {
  const edges = pairs
    .filter((p) => !p.areOpposed && toOdds(p.score) >= OPENS)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const passages = 1 + pairs.reduce((most, { b }) => Math.max(most, b), 0);
  const known = new Map(pairs.map((p) => [p.a * passages + p.b, p]));
  const clusterOf = new Map<number, number[]>();
  for (const { a, b } of edges) {
    const [x, y] = [clusterOf.get(a) ?? [a], clusterOf.get(b) ?? [b]];
    if (x === y) continue;
    const across = new Map<string, number>();
    let areOpposed = false;
    for (const i of x)
      for (const j of y) {
        const pair = known.get(Math.min(i, j) * passages + Math.max(i, j));
        areOpposed ||= pair?.areOpposed === true;
        const [p, q] = [reportOf(i), reportOf(j)];
        const odds = pair && !pair.areOpposed ? Math.min(-UNKEPT, toOdds(pair.score)) : UNKEPT;
        if (p !== q) across.set(`${p} ${q}`, Math.max(across.get(`${p} ${q}`) ?? UNKEPT, odds));
      }
    const total = across.values().reduce((sum, odds) => sum + odds, 0);
    if (areOpposed || total < JOINS * across.size) continue;
    const joined = [...x, ...y].sort((i, j) => i - j);
    for (const i of joined) clusterOf.set(i, joined);
  }
  return [...new Set(clusterOf.values())].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Without the clauses of passages that stand there as a whole. */
const withoutParts = (members: readonly Passage[]): Passage[] =>
  members.filter(
    ({ stretch, attribution }) => attribution.id === stretch || !members.some((m) => m.attribution.id === stretch),
  );

/** Days between the sayings, where both are dated; else between the reports. */
function daysApart(a: Passage, b: Passage, published: PublishedDays): number {
  const [x, y] = [a.attribution.said?.date, b.attribution.said?.date];
  if (x && y) return Math.max(0, Math.abs(daysBetween(x, y)) - 1) ** 2;
  const [p, q] = [published.get(a.report.id), published.get(b.report.id)];
  return p && q ? Math.max(0, daysBetween(p.latest, q.earliest), daysBetween(q.latest, p.earliest)) : 0;
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
  const rows = members.map((m) => ` ${m.words.map((w) => w.key).join(" ")} `).sort((a, b) => b.length - a.length);
  if (rows.every((row) => rows[0]?.includes(row))) return "same-words";
  return members.every((m) => m.isQuote) ? "translation" : "paraphrase";
}
