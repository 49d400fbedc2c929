import type { ActorId } from "../domain/actor.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Article, ArticleId } from "../domain/article.ts";
import type { Attribution } from "../domain/attribution.ts";
import type { LocalPosition, Topic } from "../domain/coded-report.ts";
import type { Storyline } from "../domain/findings.ts";
import type { Issue, IssueId } from "../domain/issue.ts";
import type { Evidence, Position } from "../domain/position.ts";
import type { Span } from "../domain/span.ts";
import { slug } from "../text/slug.ts";
import { isToldAsPast } from "../text/told-as-past.ts";
import type { Merged } from "./actors/appearance.ts";
import { attributionsOf, castsOf } from "./actors/cast.ts";
import { mergeActors } from "./actors/merge-actors.ts";
import { partiesOf } from "./actors/parties-of.ts";
import { dateReports, isDayOpen } from "./dates/date-reports.ts";
import { datingNotes } from "./dates/dating-notes.ts";
import { openDays } from "./dates/day-told.ts";
import { withSaidDays } from "./dates/said-days.ts";
import { copiedWords, wordsToldAlike } from "./dates/shared-words.ts";
import type { Digest } from "./digest.ts";
import { wordsOf } from "./digest.ts";
import type { Detector } from "./discrepancies/detector.ts";
import { openDetectors } from "./discrepancies/detectors.ts";
import { inOrder } from "./groups.ts";
import { tellsShareAt } from "./issues/by-shares.ts";
import { findIssues } from "./issues/find-issues.ts";
import { printedIn } from "./issues/printed.ts";
import type { TopicUse } from "./issues/topic-use.ts";
import { nameWords } from "./issues/topic-words.ts";
import { openPairs, type Pairs } from "./kept-pairs.ts";
import { findLinkages } from "./linkages/find-linkages.ts";
import { namesIssue } from "./linkages/names-issue.ts";
import { once, steady } from "./once.ts";
import { borneOut } from "./positions/borne-out.ts";
import { mergePositions, type PlacedPosition } from "./positions/merge-positions.ts";
import { onePosition } from "./positions/one-position.ts";
import type { Reconciled } from "./reconciled.ts";
import { type DatedPosition, findShifts } from "./shifts/find-shifts.ts";
import { matterOf } from "./shifts/matter.ts";
import { sumIn } from "./shifts/sums.ts";
import { SHOWN_FROM } from "./shown-from.ts";
import { findStatements } from "./statements/find-statements.ts";
import { type ToldAlike, toldAlike } from "./statements/in-context.ts";
import { type Passage, passagesOf, saidOn } from "./statements/passages.ts";
import { likePairs } from "./statements/same-utterance.ts";
import { storylineId, toStoryline } from "./storylines/to-storyline.ts";
import { findCopies } from "./syndication/copies.ts";
import { originsOf } from "./syndication/origins.ts";

/** All that the reports of one negotiation say together. */
export interface Story extends Omit<Reconciled, "storylines"> {
  readonly reports: readonly Digest[];
  readonly storyline: Storyline;
}

/** What is kept of comparing a storyline's reports, for the next time that it is reconciled. */
export interface Kept {
  readonly pairs: (passages: readonly (readonly Passage[])[]) => Pairs<Passage, ToldAlike>;
  readonly discrepancies: Detector["detect"];
  /** The words in the names of parties. */
  readonly names: (words: ReadonlySet<string>) => ReadonlySet<string>;
}

export const openKept = (): Kept => ({
  pairs: openPairs(likePairs, toldAlike),
  discrepancies: openDetectors(),
  names: steady((a, b) => a.size === b.size && a.isSubsetOf(b)),
});

/** The reports of one storyline, in order of their ids. */
export function reconcileStory(reports: readonly Digest[], agenda: Agenda | null, kept: Kept): Story {
  const copies = findCopies(reports);
  const origins = originsOf(reports, copies);
  const byArticle = new Map(reports.map((r) => [r.id, r]));
  const reportOf = (article: ArticleId): Digest | undefined => byArticle.get(article);
  const originOf = (article: ArticleId): string => origins.get(article) ?? article;
  const merged = mergeActors(reports, agenda);
  const actors = new Map(merged.actors.map((a) => [a.id, a]));
  const casts = castsOf(reports, merged);
  const undated = [...casts].map(([report, cast]) => passagesOf(report, cast));
  const pairs = kept.pairs(undated);
  const isOpen = new Set(reports.filter(isDayOpen));
  const { published, datings } = dateReports(reports, [
    ...copiedWords(copies, byArticle),
    ...pairs.told.filter(({ reports }) => reports.some((r) => isOpen.has(r))).flatMap(wordsToldAlike),
  ]);
  const attributions = [...casts].flatMap(([r, cast]) => withSaidDays(r, attributionsOf(r, cast), published.get(r.id)));
  const byId = new Map(attributions.map((a) => [a.id, a]));
  const dated = (p: Passage): Passage => saidOn(p, byId.get(p.of)?.said ?? null);
  const passages = undated.flatMap((list) => list.map(dated));
  const named = merged.actors.filter(({ kind }) => kind !== "unnamed" && kind !== "group");
  const names = kept.names(
    nameWords(
      named.map(({ name, aliases }) => [name, ...aliases]),
      printedIn(reports),
    ),
  );
  const chanceOf = borneOut(pairs.told, casts, originOf);
  const { issues, placed, ofShares } = placePositions(
    reports,
    merged,
    names,
    agenda,
    published,
    byId,
    chanceOf,
    originOf,
  );
  const positions = mergePositions(
    placed,
    byId,
    originOf,
    storylineId(reports),
    onePosition(pairs.told, reportOf, names),
  );
  const wordsAt = (passage: Evidence) => {
    const report = byArticle.get(passage.article);
    return report ? wordsOf(report, passage) : [];
  };
  const labels = new Map(issues.map(({ id, label }) => [id, label]));
  const pinned = new Set(agenda?.issues.map(({ label }) => slug(label)));
  const statements = findStatements(undated, pairs, { dated, dayOf: openDays(undated, dated, published), published });
  const retold = new Set(statements.flatMap((s) => s.variants.map((v) => v.attribution)));
  const stretches = passages.flatMap(({ attribution: a }) => (retold.has(a.id) && !byId.has(a.id) ? [a] : []));
  const local = (r: Digest, ids: readonly ActorId[]): ActorId[] => ids.flatMap((id) => merged.idOf(r, id) ?? []);
  const events = reports.flatMap((r) => r.report.events.map((e) => ({ ...e, actors: local(r, e.actors) })));
  const figures = reports.flatMap((r) =>
    r.report.figures.map((f) => ({ ...f, statedBy: f.statedBy && merged.idOf(r, f.statedBy) })),
  );
  return {
    reports,
    articles: reports.map(({ article }) => {
      const copy = copies.get(article.id);
      return {
        ...article,
        published: published.get(article.id) ?? null,
        copyOf: copy ? { article: copy.of, share: Math.round(copy.share * 1000) / 1000 } : article.copyOf,
      };
    }),
    actors: merged.actors,
    issues,
    attributions: [...attributions, ...stretches],
    positions,
    statements,
    linkages: findLinkages(positions, {
      wordsOf: ({ article, start, end }) => byArticle.get(article)?.article.text.slice(start, end) ?? "",
      name: (passages, issue) =>
        pinned.has(issue) ||
        (issue === ofShares && passages.some((p) => tellsShareAt(reportOf(p.article), p))) ||
        namesIssue(passages.flatMap(wordsAt), labels.get(issue) ?? issue),
    }),
    shifts: findShifts(
      positions.flatMap((position) => {
        const matter = matterOf(position.evidence, reportOf, names);
        const isPast = isToldAsPast(position, (id) => byId.get(id));
        const sum = sumIn(position.evidence, reportOf);
        const { things, deeds } = matterOf(position.conditions, reportOf, names);
        const told = { position, matter, terms: things.union(deeds), isPast, sum };
        return daysOf(position, published).map((days) => ({ ...days, ...told }));
      }),
    ),
    discrepancies: kept.discrepancies({
      reports,
      reportOf,
      actors,
      appearances: merged.appearances,
      passages,
      attributions: byId,
      positions,
      partyNames: names,
      statements,
      figures,
      events,
      published,
      copies,
      originOf,
    }),
    events,
    figures,
    storyline: toStoryline(reports, positions, issues, actors, published),
    notes: [...reports.flatMap((r) => r.report.notes), ...datingNotes(reports, datings)],
  };
}

/** A report's positions with what they and their conditions are about. */
const topicUses = once((report: Digest) => {
  const use = (topic: Topic, spans: readonly Span[], isPrice: boolean): TopicUse => ({
    report,
    topic,
    context: spans.flatMap((s) => wordsOf(report, s)),
    isPrice,
  });
  return report.report.positions.map((position) => ({
    position,
    use: use(position.topic, position.evidence, false),
    conditions: position.conditions.map((c) => c.topic && use(c.topic, [c], true)),
  }));
});

/** Positions with global actors and issues in place of local actors and topics. */
function placePositions(
  reports: readonly Digest[],
  merged: Merged,
  names: ReadonlySet<string>,
  agenda: Agenda | null,
  published: ReadonlyMap<ArticleId, NonNullable<Article["published"]>>,
  attributions: ReadonlyMap<string, Attribution>,
  chanceOf: (position: LocalPosition) => number,
  originOf: (article: ArticleId) => string,
): { issues: readonly Issue[]; placed: PlacedPosition[]; ofShares: IssueId | null } {
  const uses: TopicUse[] = [];
  const pending = reports.flatMap((report) =>
    topicUses(report).flatMap(({ position, use, conditions }) => {
      const score = chanceOf(position);
      if (score < SHOWN_FROM) return [];
      return {
        report,
        position: { ...position, score },
        topic: uses.push(use) - 1,
        conditions: conditions.map((c) => c && uses.push(c) - 1),
      };
    }),
  );
  const { issues, of, ofShares } = findIssues(uses, names, agenda, originOf);
  const partyOf = partiesOf(merged);
  const placed = pending.flatMap(({ report, position, topic, conditions }): PlacedPosition[] => {
    const party = partyOf(report, position.party, position.speaker);
    if (!party) return [];
    const voice = position.speaker ?? position.party;
    const { topic: _, ...rest } = position;
    const said = position.said ?? position.attributions.flatMap((id) => attributions.get(id)?.said ?? [])[0] ?? null;
    return [
      {
        ...rest,
        party,
        speaker: position.speaker || merged.idOf(report, voice) !== party ? merged.idOf(report, voice) : null,
        toward: [...new Set(position.toward.flatMap((t) => partyOf(report, t) ?? []))].filter((t) => t !== party),
        issue: of[topic] ?? "unnamed",
        conditions: position.conditions.map(({ topic: __, ...c }, i) => {
          const at = conditions[i];
          return { ...c, party: c.party && partyOf(report, c.party), issue: at == null ? null : (of[at] ?? null) };
        }),
        said,
        about: said?.date ?? published.get(report.id)?.earliest ?? null,
      },
    ];
  });
  return { issues, placed, ofShares };
}

/** The days between which a position was expressed: the day said, or those of the reports that carry it; one that may be of the day of another tells nothing beside it. */
function daysOf(
  position: Position,
  published: ReadonlyMap<ArticleId, NonNullable<Article["published"]>>,
): Pick<DatedPosition, "earliest" | "latest">[] {
  if (position.said) return [{ earliest: position.said.date, latest: position.said.date }];
  const known = position.evidence.flatMap((e) => published.get(e.article) ?? []);
  const exact = known.flatMap(({ date }) => date ?? []);
  const told = known.filter((p) => p.date !== null || !exact.some((day) => p.earliest <= day && day <= p.latest));
  const earliest = told.map((p) => p.earliest).sort(inOrder)[0];
  const latest = told.map((p) => p.latest).sort(inOrder)[0];
  return earliest && latest ? [{ earliest, latest }] : [];
}
