import type { ActorId } from "../../../domain/actor.ts";
import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { overlaps } from "../../../text/spans.ts";
import { type Digest, wordsOf } from "../../digest.ts";
import { groupsOf } from "../../groups.ts";
import { printedBy } from "../../issues/printed.ts";
import { areEqual, once, onceIn } from "../../once.ts";
import type { Dated } from "../../statements/dated.ts";
import type { Passage } from "../../statements/passages.ts";
import type { Storytelling } from "../../storytelling.ts";
import { byDay, type Days, daysOf } from "../by-day.ts";
import { at, type Detector, discrepancy, sideOf, wordings } from "../detector.ts";
import { type Denial, denialsIn } from "./denials.ts";

/** A denial of another day answers another claim. */
const SAME_TIME_DAYS = 2;
/** So much of what is denied is claimed, and so many words of it; less of what went before, which tells more by the way. */
const OF_DENIED = 0.7;
const OF_BEFORE = 0.4;
const LEAST_WORDS = 2;
const LEAST_BEFORE = 3;
/** What is told not to be so is another claim. */
const NEGATED = /\b(?:neither|never|no|nobody|none|nor|not|nothing|without)\b|n[’']t\b/i;
/** Passages shown of either side. */
const SHOWN = 4;

/** What one report tells another says to be denied: "Stones were thrown", "The union denied that any stones had been thrown", "That is nonsense". */
export const deniedClaim: Detector = {
  id: "reconcile/discrepancies/denied-claim@3",
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

/** What reports of that time tell of what is denied, its own sentence of each; of what went before the denial another report must tell, too. */
function claimsOf(denial: Denial, story: Storytelling): readonly Claim[] {
  const near = nearReports(story)(denial.report);
  const { report, claim, said } = denial;
  const told = claimsIn(denial, { near, dated: near.map(story.datedOf), denier: sideOf(said, story) });
  if (!claim) return told;
  const others = told.filter((c) => c.report !== report);
  return others.length > 0 ? [{ report, span: claim }, ...others] : [];
}

interface Light {
  readonly near: readonly Digest[];
  /** What these tell. */
  readonly dated: readonly Dated[];
  readonly denier: ActorId | null;
}

const claimsIn = onceIn(
  (denial: Denial, { near, dated, denier }: Light): readonly Claim[] =>
    near.flatMap((other, i) => {
      const told = denier === null ? [] : (dated[i]?.passages ?? []);
      const ofDenier = told.filter(({ side, speaker }) => side === denier || speaker === denier);
      return claimIn(other, denial, ofDenier) ?? [];
    }),
  (a, b) => a.denier === b.denier && areEqual(a.near, b.near) && areEqual(a.dated, b.dated),
);

/** The sentence of a report that tells most of what is denied, and that nobody denies or says who denies it. */
function claimIn(
  other: Digest,
  { report, span, claim, of, names }: Denial,
  ofDenier: readonly Passage[],
): Claim | null {
  const [share, least] = claim ? [OF_BEFORE, LEAST_BEFORE] : [OF_DENIED, LEAST_WORDS];
  const isEnough = (common: number): boolean => common >= least && common >= share * of.size;
  if (!isEnough(printedWords(other, of))) return null;
  // Names alone tell no claim, nor do two words for which others may stand.
  const isTelling = (common: ReadonlySet<string>): boolean =>
    claim ? !common.isSubsetOf(names) : common.size > LEAST_WORDS || [...common].some((s) => !s.startsWith("~"));
  const isOfDenier = (s: Span): boolean =>
    ofDenier.some(
      ({
        attribution: {
          content: [first],
        },
      }) => first && overlaps(first, s),
    );
  const isOwn = (s: Span): boolean => other === report && (s.start === span.start || s.start === claim?.start);
  let best: Claim | null = null;
  let most = 0;
  const isNegated = claim !== null && isNegatedAt(report, claim);
  for (const { span: s, senses } of undenied(other)) {
    const common = senses.intersection(of);
    if (isNegated !== isNegatedAt(other, s)) continue;
    if (common.size <= most || !isEnough(common.size) || !isTelling(common) || isOwn(s) || isOfDenier(s)) continue;
    most = common.size;
    best = { report: other, span: s };
  }
  return best;
}

const isNegatedAt = ({ article }: Digest, { start, end }: Span): boolean =>
  NEGATED.test(article.text.slice(start, end));

/** The sentences of a report that deny nothing. */
const undenied = once((report: Digest): readonly { readonly span: Span; readonly senses: ReadonlySet<string> }[] => {
  const denials = new Set(denialsIn(report).map((d) => d.span.start));
  return report.report.annotations.sentences
    .filter((s) => !denials.has(s.start))
    .map((span) => ({ span, senses: new Set(wordsOf(report, span).flatMap((w) => (w.content ? [w.sense] : []))) }));
});

/** The reports of that time; of an unknown day, the report alone. */
const nearReports = once(({ reports, published }: Storytelling) => {
  const dated = reports.filter(({ id }) => published.has(id));
  const days = (report: Digest): Days => daysOf(published.get(report.id));
  const near = byDay(dated.map(days), SAME_TIME_DAYS);
  return once((report: Digest) =>
    published.has(report.id) ? near(days(report)).map((i) => dated[i] as Digest) : [report],
  );
});

/** How many of the words a report prints anywhere. */
function printedWords(report: Digest, senses: ReadonlySet<string>): number {
  const printed = printedBy(report);
  let count = 0;
  for (const sense of senses) if (printed.has(sense)) count++;
  return count;
}
