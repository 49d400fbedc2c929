import type { ArticleId, Published } from "../../domain/article.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { addDays, daysBetween, weekdayOf } from "../../text/days.ts";
import { type Digest, nameOf, wordsOf } from "../digest.ts";
import { inOrder } from "../groups.ts";
import { once } from "../once.ts";
import type { ToldAlike } from "../statements/in-context.ts";
import type { Passage } from "../statements/passages.ts";
import type { Likeness } from "../statements/same-utterance.ts";
import type { Copy } from "../syndication/copies.ts";
import { isWire } from "../syndication/wires.ts";
import { cluesIn } from "../told/day-clues.ts";
import type { Bound } from "./bound.ts";
import { daySaid } from "./said-days.ts";

/** Words that a report shares with another: a copied text, or one utterance. */
export interface SharedWords {
  readonly report: ArticleId;
  readonly other: Digest;
  readonly spans: readonly Span[];
  readonly kind: "copy" | "news" | "quote" | "paraphrase" | "mention";
  /** How the other gives the utterance; `null` for copied text and for news. */
  readonly told: Attribution | null;
  /** How much is shared: of a text its part, of passages how likely they give one thing. */
  readonly much: number;
}

/** A copy comes out on the day of its original, or soon after. Of two outlets nobody knows which came first. */
const COPIED_DAYS = 2;
/** A quotation is news for so many days; a retelling comes later, too. */
const TOLD_DAYS = { quote: 3, paraphrase: 6 };
/** Reports that tell so much alike, the beginning of the one among it, tell the news of days no further apart. */
const NEWS = { pairs: 3, likelihood: 2.7, days: 2, leadCharacters: 600 };
/** So much of a text stands in another before its day tells the other's. */
const COPIED_SHARE = 0.5;
/** The same words at this length are said once: "a deal is close" is said every day. */
const QUOTED_WORDS = 7;
/** An utterance retold is known by so many of its words and one speaker. */
const TELLING_WORDS = 4;

export const copiedWords = (
  copies: ReadonlyMap<ArticleId, Copy>,
  reportOf: (article: ArticleId) => Digest | undefined,
): SharedWords[] =>
  [...copies].flatMap(([copy, { of, runs, share }]) => {
    const [from, to] = [reportOf(of), reportOf(copy)];
    if (!from || !to || share < COPIED_SHARE) return [];
    return [
      { report: copy, other: from, spans: runs.slice(0, 1), kind: "copy" as const, told: null, much: share },
      { report: of, other: to, spans: [], kind: "copy" as const, told: null, much: share },
    ];
  });

/** Pairs at least this likely tell of one thing, whoever tells it. */
const CERTAIN = 0.92;

/** One utterance of one person; else a mention, which tells only that the one report may be as late as the other. */
function howTold(x: Passage, y: Passage, score: number): "quote" | "paraphrase" | "mention" {
  if (x.attribution.kind === "narrated" || y.attribution.kind === "narrated") return "mention";
  if (x.speaker === null || x.speaker !== y.speaker || !x.isPerson) return "mention";
  if (sharesQuote(x, y)) return "quote";
  const common = x.senses.filter((s) => y.senses.includes(s)).length;
  return common < TELLING_WORDS && score < CERTAIN ? "mention" : "paraphrase";
}

/** What two reports tell alike, each of them seen from the other. Background in a report's own voice tells no day: it is told for months. */
export const wordsToldAlike = once(({ reports: [first, second], likely }: ToldAlike): readonly SharedWords[] => {
  if (first === second) return [];
  return [
    ...likely.flatMap(utteredWords),
    ...newsTold(likely.map(({ a, b, score }) => ({ here: a, there: b, score }))),
    ...newsTold(likely.map(({ a, b, score }) => ({ here: b, there: a, score }))),
  ];
});

/** Passages of two reports that give one thing. */
function utteredWords({ a, b, score }: Likeness): SharedWords[] {
  const kind = howTold(a, b, score);
  if (kind === "mention" && score < CERTAIN) return [];
  const from = (p: Passage, q: Passage): SharedWords => ({
    report: p.report.id,
    other: q.report,
    spans: p.attribution.content.slice(0, 1),
    kind,
    told: q.attribution,
    much: score,
  });
  return [from(a, b), from(b, a)];
}

/** One report tells much alike with another. */
function newsTold(
  told: readonly { readonly here: Passage; readonly there: Passage; readonly score: number }[],
): SharedWords[] {
  const best = new Map<Passage, number>();
  const taken = new Set<Passage>();
  for (const { here, there, score } of told.toSorted((p, q) => q.score - p.score)) {
    if (best.has(here) || taken.has(there)) continue;
    best.set(here, score);
    taken.add(there);
  }
  const spans = [...best.keys()].flatMap((p) => p.attribution.content.slice(0, 1));
  const [first] = told;
  const leads = first && spans.some((s) => s.start < leadEndOf(first.here.report));
  const likelihood = best.values().reduce((sum, score) => sum + score, 0);
  if (!first || !leads || best.size < NEWS.pairs || likelihood < NEWS.likelihood) return [];
  return [
    { report: first.here.report.id, other: first.there.report, spans, kind: "news", told: null, much: likelihood },
  ];
}

/**
 * Bounds of a report from what it tells alike with reports whose days are known. A retelling tells only when the other dates what was
 * said. What was said first may be told again at any time: only the words told last bound the day from above, and only when the report
 * begins with words of those days.
 */
export function toldBounds(
  report: Digest,
  shared: readonly SharedWords[],
  known: ReadonlyMap<ArticleId, Published>,
): Bound[] {
  const [news] = shared.filter((s) => s.kind === "news" && known.has(s.other.id)).sort((x, y) => y.much - x.much);
  const utterances = Map.groupBy(
    shared.filter((s) => s.told !== null && !isRecalled(s.told, s.other)),
    (s) => s.spans[0]?.start,
  );
  const tellings = [
    ...(news ? [datedTelling(news, known)].filter((t) => t !== null) : []),
    ...utterances.values().flatMap((all) => firstTold(all.flatMap((s) => datedTelling(s, known) ?? []))),
  ];
  const latest = tellings
    .map((t) => t.day)
    .sort()
    .at(-1);
  const begins = tellings.some(
    ({ day, because }) =>
      latest && daysBetween(day, latest) <= NEWS.days && because.some((span) => span.start < leadEndOf(report)),
  );
  const freshness = Math.min(...tellings.map((t) => t.fresh));
  return tellings.map(({ earliest, day, because, reason }) => ({
    earliest,
    latest: begins && day === latest ? addDays(day, freshness) : null,
    because,
    reason,
  }));
}

const leadEndOf = ({ words, title }: Digest): number =>
  Math.max(words[0]?.start ?? 0, title?.end ?? 0) + NEWS.leadCharacters;

/** One thing that two reports tell. */
interface DatedTelling extends Omit<Bound, "latest"> {
  /** It was told by then. */
  readonly day: IsoDate;
  /** It is news for so many days. */
  readonly fresh: number;
  readonly isDated: boolean;
}

/** An utterance was said on the day that a report gives for it; else it is as old as the report that tells it first. */
function firstTold(tellings: readonly DatedTelling[]): DatedTelling[] {
  const [first] = tellings
    .filter((t) => t.earliest !== null)
    .sort((a, b) => Number(b.isDated) - Number(a.isDated) || inOrder(a.earliest ?? "", b.earliest ?? ""));
  return tellings.map((t) => (t.earliest === first?.earliest ? t : { ...t, earliest: null }));
}

/** "He had said a week earlier that …" */
const isRecalled = ({ cue }: Attribution, { article: { text } }: Digest): boolean =>
  cue !== null && /\bhad (?:\w+ )?\w+$/i.test(text.slice(Math.max(0, cue.start - 20), cue.end));

/** Bounds of a report from those that have most of its text. */
export const copiedBounds = (
  report: Digest,
  shared: readonly SharedWords[],
  known: ReadonlyMap<ArticleId, Published>,
): Bound[] => shared.filter(({ kind }) => kind === "copy").flatMap((s) => copiedBound(report, s, known));

/** Copied words keep their meaning: what they say is to come on Friday has not come. A wire's own text comes before what reprints it. */
function copiedBound(report: Digest, { other, spans }: SharedWords, known: ReadonlyMap<ArticleId, Published>): Bound[] {
  const published = known.get(other.id);
  if (!published) return [];
  const [isWiresOwn, isOfWire] = [report, other].map((r) => isWire(r.article));
  const ahead = cluesIn(report).flatMap((c) =>
    c.kind === "weekday" && c.planned && c.leads ? (c.weekday - weekdayOf(published.latest) + 7) % 7 : [],
  );
  return [
    {
      earliest: addDays(published.earliest, isOfWire ? 0 : -COPIED_DAYS),
      latest: addDays(published.latest, isWiresOwn && !isOfWire ? 0 : Math.min(COPIED_DAYS, ...ahead)),
      because: spans,
      reason: `most of its text stands in ${nameOf(other)} (${published.date ?? published.earliest})`,
    },
  ];
}

function datedTelling(
  { other, spans, kind, told }: SharedWords,
  known: ReadonlyMap<ArticleId, Published>,
): DatedTelling | null {
  const published = known.get(other.id);
  const said = told && kind !== "mention" ? daySaid(told, other, published)?.date : null;
  if (said)
    return {
      earliest: said,
      day: said,
      fresh: kind === "quote" ? TOLD_DAYS.quote : TOLD_DAYS.paraphrase,
      isDated: true,
      because: spans,
      reason: `it gives words that ${nameOf(other)} dates to ${said}`,
    };
  if (!published) return null;
  return {
    earliest: kind === "mention" ? null : addDays(published.earliest, -(kind === "news" ? NEWS.days : TOLD_DAYS.quote)),
    day: published.latest,
    fresh: kind === "mention" ? TOLD_DAYS.paraphrase : TOLD_DAYS.quote,
    isDated: false,
    because: spans,
    reason: `it ${HOW_TOLD[kind]} ${nameOf(other)} (${published.date ?? published.earliest})`,
  };
}

const HOW_TOLD: Readonly<Record<SharedWords["kind"], string>> = {
  copy: "copies",
  news: "tells the news of",
  quote: "gives a quotation that stands in",
  paraphrase: "retells words that stand in",
  mention: "tells of what stands in",
};

/** Both print one long run of words between quotation marks. */
function sharesQuote(a: Passage, b: Passage): boolean {
  const rowOf = ({ report, attribution }: Passage): string[] =>
    report.quotes
      .filter((q) => attribution.content.some((c) => c.start <= q.start && q.end <= c.end + 1))
      .map((q) => wordsOf(report, q).map((w) => w.key))
      .flatMap((keys) => keys.slice(QUOTED_WORDS - 1).map((_, i) => keys.slice(i, i + QUOTED_WORDS).join(" ")));
  const runs = new Set(rowOf(a));
  return rowOf(b).some((run) => runs.has(run));
}
