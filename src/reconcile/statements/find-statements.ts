import type { Attribution } from "../../domain/attribution.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Statement } from "../../domain/findings.ts";
import { daysBetween } from "../../text/days.ts";
import { inOrder } from "../groups.ts";
import { once, onceIn, onceTogether } from "../once.ts";
import { shortHash } from "../short-hash.ts";
import { openSorted } from "../sorted.ts";
import type { WithPassages } from "./compare-passages.ts";
import type { WithQuotations } from "./compare-quotations.ts";
import { type Dated, datedIn, type WithSaidDays } from "./dated.ts";
import { inContext, LATER, OPENS, type ToldAlike } from "./in-context.ts";
import { toOdds } from "./odds.ts";
import { inPlace, type Passage } from "./passages.ts";
import { quotedPassages } from "./quoted-passages.ts";
import { isOpposed, type Likeness } from "./same-utterance.ts";

/** Groups are joined when the odds of their reports are on average as high as those of a pair that opens one, and higher by so much with each doubling of its size: what is large is said again and again. */
const PER_DOUBLING = 0.5;
/** Groups that quote one utterance need less. */
const LESS_WHERE_QUOTED = 1;
/** A pair that was not kept counts as this unlikely. */
const UNKEPT = -4;

/** A statement with the passages that give it, in the order of its variants. */
export interface ToldStatement {
  readonly statement: Statement;
  readonly passages: readonly Passage[];
}

/** What passages give alike: statements of two variants or more. */
export interface WithStatements {
  readonly told: readonly ToldStatement[];
}

/** Keeps the order of the last time. */
export function openStatements(): <Story extends WithPassages & WithQuotations & WithSaidDays>(
  story: Story,
) => Story & WithStatements {
  const inOrderOfScores = openSorted<Likeness>((x, y) => y.score - x.score || inPlace(x.a, y.a) || inPlace(x.b, y.b));
  return (story) => {
    const { passages, pairs, datedOf, dayOf } = story;
    const inDays = (alike: ToldAlike): InDays =>
      toldInDays(alike, { a: datedOf(alike.reports[0]), b: datedOf(alike.reports[1]) });
    const isNear = ({ reports }: ToldAlike): boolean => !areLater(datedOf(reports[0]), datedOf(reports[1]));
    const mayOpen = pairs.told.filter((alike) => alike.mayBeLater || isNear(alike));
    const quoted = new Set(quotedPassages(story));
    const quotedWith = Map.groupBy(quoted, ({ a }) => a);
    const edges = inOrderOfScores([...mayOpen.flatMap((alike) => inDays(alike).edges), ...quoted]);
    const pairOf = (a: Passage, b: Passage): Likeness | undefined => {
      const alike = pairs.between(passages.get(a.report) ?? [], passages.get(b.report) ?? []);
      const told = alike ? inDays(alike).pairs.find((p) => p.a === a && p.b === b) : undefined;
      return told && isOpposed(told) ? told : (quotedWith.get(a)?.find((p) => p.b === b) ?? told);
    };
    const dated = (p: Passage): Passage => datedIn(datedOf(p.report), p);
    const told = withoutParts(clusters({ edges, quoted }, pairOf, dayOf).map((members) => members.map(dated)));
    return { ...story, told: told.map((passages) => toldBy(passages, null)) };
  };
}

/** The same object as long as the same passages give the statement. */
const toldBy = onceTogether(
  (passages: readonly Passage[], _: null): ToldStatement => ({ statement: toStatement(passages), passages }),
);

/** What statements give beside the reader's attributions, in place: clauses of these, and what reports tell in their own voice. */
export const stretchesTold = ({ told, attributions }: WithStatements & WithSaidDays): Attribution[] =>
  told
    .flatMap(({ passages }) => passages.filter((p) => !attributions.has(p.attribution.id)))
    .sort(inPlace)
    .map((p) => p.attribution);

/** What two reports tell alike, in the light of the days between its tellings. */
interface InDays {
  readonly pairs: readonly Likeness[];
  /** Those that can open a group. */
  readonly edges: readonly Likeness[];
}

const toldInDays = onceIn(
  ({ pairs: alone }: ToldAlike, { a, b }: { readonly a: Dated; readonly b: Dated }): InDays => {
    const pairs = inContext(alone, (p, q) => daysApart(datedIn(a, p), datedIn(b, q), a, b));
    return { pairs, edges: pairs.filter((p) => toOdds(p.score) >= OPENS) };
  },
  (x, y) => x.a === y.a && x.b === y.b,
);

/**
 * Pairs joined from the likeliest down, as long as none across is opposed and any two reports across give, by their likeliest pair,
 * on average one utterance: who tells it in a headline, too, tells it once.
 */
function clusters(
  { edges, quoted }: { readonly edges: readonly Likeness[]; readonly quoted: ReadonlySet<Likeness> },
  pairOf: PairOf,
  dayOf: (p: Passage) => IsoDate | null,
): readonly (readonly Passage[])[] {
  const clusterOf = new Map<Passage, readonly Passage[]>();
  const alone = once((p: Passage): readonly Passage[] => [p]);
  const daysOf = once((cluster: readonly Passage[]) => new Set(cluster.flatMap((p) => dayOf(p) ?? [])));
  for (const edge of edges) {
    const { a, b } = edge;
    const [x, y] = [clusterOf.get(a) ?? alone(a), clusterOf.get(b) ?? alone(b)];
    if (x === y || areOfTwoDays(daysOf(x), daysOf(y))) continue;
    const odds = oddsAcross(x, y, pairOf);
    const least = leastOdds(x.length + y.length) - (quoted.has(edge) ? LESS_WHERE_QUOTED : 0);
    if (!odds || odds.total < least * odds.reports) continue;
    const joined = [...x, ...y].sort(inPlace);
    for (const p of joined) clusterOf.set(p, joined);
  }
  return [...new Set(clusterOf.values())].sort((x, y) => inPlace(x[0] as Passage, y[0] as Passage));
}

/** What two passages, in order, tell together. */
type PairOf = (a: Passage, b: Passage) => Likeness | undefined;

/** The odds of each two reports across two groups, by their likeliest pair, added up, and how many these are; `null` where a pair is opposed. */
function oddsAcross(
  x: readonly Passage[],
  y: readonly Passage[],
  pairOf: PairOf,
): { readonly total: number; readonly reports: number } | null {
  const across = new Map<string, number>();
  for (const p of x)
    for (const q of y) {
      const pair = inPlace(p, q) < 0 ? pairOf(p, q) : pairOf(q, p);
      if (pair && isOpposed(pair)) return null;
      if (p.report === q.report) continue;
      const odds = pair ? Math.min(-UNKEPT, toOdds(pair.score)) : UNKEPT;
      const reports = `${p.report.id} ${q.report.id}`;
      across.set(reports, Math.max(across.get(reports) ?? UNKEPT, odds));
    }
  return { total: across.values().reduce((sum, odds) => sum + odds, 0), reports: across.size };
}

/** What is known to be of one day is not what is known to be of another. */
const areOfTwoDays = (these: ReadonlySet<IsoDate>, those: ReadonlySet<IsoDate>): boolean =>
  these.size > 0 && those.size > 0 && these.isDisjointFrom(those);

const leastOdds = (size: number): number => OPENS + PER_DOUBLING * Math.log2(size / 2);

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

/** Whether all that one tells is told `LATER` days before what the other tells, or more. */
const areLater = (a: Dated, b: Dated): boolean => b.from - a.to >= LATER || a.from - b.to >= LATER;

/** What has no day counts as so many days away. */
const UNDATED = 1;

/** Days between the sayings, where both are dated; else between the reports. */
function daysApart(a: Passage, b: Passage, p: Dated, q: Dated): number {
  const [x, y] = [a.attribution.said?.date, b.attribution.said?.date];
  if (x && y) return Math.max(0, Math.abs(daysBetween(x, y)) - 1) ** 2;
  if (!p.earliest || !p.latest || !q.earliest || !q.latest) return UNDATED;
  return Math.max(0, daysBetween(p.latest, q.earliest), daysBetween(q.latest, p.earliest));
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
