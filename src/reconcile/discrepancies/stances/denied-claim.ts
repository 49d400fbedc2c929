import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { type Digest, isName, wordsOf } from "../../digest.ts";
import { groupsOf } from "../../groups.ts";
import { printedBy } from "../../issues/printed.ts";
import { once } from "../../once.ts";
import type { Passage } from "../../statements/passages.ts";
import type { Storytelling } from "../../storytelling.ts";
import { byDay, type Days, daysOf } from "../by-day.ts";
import { at, type Detector, discrepancy, sideOf, wordings } from "../detector.ts";

/** What is denied follows, up to the end of its clause. */
const DENIES =
  /\bden(?:y|ies|ied|ying) (?:(?:again|flatly|that|strongly) )?([^.;:“”"]{8,}?)(?=[.;:“”"]|, (?:and|but|saying|which)\b|$)/gi;
/** A denial of another day answers another claim. */
const SAME_TIME_DAYS = 2;
/** So much of what is denied is claimed, and so many words of it. */
const OF_DENIED = 0.7;
const LEAST_WORDS = 2;
/** Passages shown of either side. */
const SHOWN = 4;

interface Denial {
  readonly report: Digest;
  /** Its sentence. */
  readonly span: Span;
  /** The attribution that denies, or that the denial stands in. */
  readonly said: string | null;
  /** Senses of what is denied. */
  readonly of: ReadonlySet<string>;
}

/** One side says what another denies: "Police said that stones had been thrown. The union denied that any stones had been thrown." */
export const deniedClaim: Detector = {
  id: "reconcile/discrepancies/denied-claim@1",
  detect: (story) => {
    const found = story.reports.flatMap(denialsIn).flatMap((denial) => {
      const claims = claimsOf(denial, story);
      return claims.length > 0 ? [{ denial, claims }] : [];
    });
    const groups = groupsOf(found.length);
    for (const [i, a] of found.entries())
      for (const [k, b] of found.slice(i + 1).entries())
        if (a.claims.some((c) => b.claims.some((d) => c.report === d.report && c.span.start === d.span.start)))
          groups.join(i, i + 1 + k);
    return groups.all().map((members) => tell(members.map((i) => found[i] as (typeof found)[number])));
  },
};

interface Claim {
  readonly report: Digest;
  readonly span: Span;
}

function tell(found: readonly { readonly denial: Denial; readonly claims: readonly Claim[] }[]): Discrepancy {
  const claims = found.flatMap((f) => f.claims);
  const shown = claims.filter((c, i) => claims.findIndex((d) => d.report === c.report) === i).slice(0, SHOWN);
  const denials = found.map((f) => f.denial).slice(0, SHOWN);
  return discrepancy(
    "stance",
    [...shown, ...denials].map(({ report, span }) => at(report.id, span)),
    `What some say (${wordings(shown)}) is denied (${wordings(denials)}).`,
  );
}

const denialsIn = once((report: Digest): readonly Denial[] => {
  const { text } = report.article;
  const body = report.report.annotations.sentences.filter((s) => s.start >= (report.title?.end ?? 0));
  return body.flatMap((span): Denial[] => {
    const sentence = text.slice(span.start, span.end);
    const saidAt = (start: number): string | null =>
      report.report.attributions.find((a) => a.source && a.cue && a.cue.start <= start && start < a.cue.end)?.id ??
      report.report.attributions.find((a) => a.source && a.content.some((c) => c.start <= start && start < c.end))
        ?.id ??
      null;
    return [...sentence.matchAll(DENIES)].flatMap((m): Denial[] => {
      const start = span.start + m.index + m[0].lastIndexOf(m[1] ?? "");
      const words = wordsOf(report, { start, end: start + (m[1]?.length ?? 0) });
      const of = new Set(words.flatMap((w) => (w.content && !isName(report, w) ? [w.sense] : [])));
      return of.size >= LEAST_WORDS ? [{ report, span, said: saidAt(span.start + m.index), of }] : [];
    });
  });
});

/** What others claim of what is denied, in reports of that time. */
function claimsOf({ report, span, said, of }: Denial, story: Storytelling): Claim[] {
  const denier = sideOf(said, story);
  const isEnough = (common: number): boolean => common >= LEAST_WORDS && common >= OF_DENIED * of.size;
  const isClaim = (p: Passage): boolean => {
    if (p.of === said) return false;
    if (denier !== null && (p.side === denier || p.speaker === denier)) return false;
    return isEnough(p.senses.filter((s) => of.has(s)).length);
  };
  return nearReports(story)(report).flatMap((other) => {
    if (!isEnough(printedWords(other, of))) return [];
    return utterancesIn(story.datedOf(other).passages).flatMap((p): Claim[] => {
      const [content] = p.attribution.content;
      if (!content || (other === report && content.start < span.end && span.start < content.end)) return [];
      return isClaim(p) ? [{ report: other, span: content }] : [];
    });
  });
}

/** The reports of that time. */
const nearReports = once(({ reports, published }: Storytelling) => {
  const days = (report: Digest): Days => daysOf(published.get(report.id));
  const near = byDay(reports.map(days), SAME_TIME_DAYS);
  return once((report: Digest) => near(days(report)).map((i) => reports[i] as Digest));
});

/** How many of the words a report prints anywhere. */
function printedWords(report: Digest, senses: ReadonlySet<string>): number {
  const printed = printedBy(report);
  let count = 0;
  for (const sense of senses) if (printed.has(sense)) count++;
  return count;
}

/** What of it is said and denies nothing. */
const utterancesIn = once((passages: readonly Passage[]): readonly Passage[] =>
  passages.filter((p) => !p.isDenied && p.attribution.kind !== "narrated"),
);
