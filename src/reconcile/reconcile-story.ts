import type { ActorId } from "../domain/actor.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Article, ArticleId } from "../domain/article.ts";
import type { Storyline } from "../domain/findings.ts";
import type { Evidence, Position } from "../domain/position.ts";
import { slug } from "../text/slug.ts";
import { isToldAsPast } from "../text/told-as-past.ts";
import { castsOf } from "./actors/cast.ts";
import { mergeActors } from "./actors/merge-actors.ts";
import { dateReports, isDayOpen } from "./dates/date-reports.ts";
import { datedReport } from "./dates/dated-report.ts";
import { datingNotes } from "./dates/dating-notes.ts";
import { openDays } from "./dates/day-told.ts";
import { copiedWords, wordsToldAlike } from "./dates/shared-words.ts";
import type { Digest } from "./digest.ts";
import { wordsOf } from "./digest.ts";
import type { Detector } from "./discrepancies/detector.ts";
import { openDetectors } from "./discrepancies/detectors.ts";
import { inOrder } from "./groups.ts";
import { tellsShareAt } from "./issues/by-shares.ts";
import { openPrinting } from "./issues/printed.ts";
import { nameWords } from "./issues/topic-words.ts";
import { openPairs, type Pairs } from "./kept-pairs.ts";
import { findLinkages } from "./linkages/find-linkages.ts";
import { namesIssue } from "./linkages/names-issue.ts";
import { onceIn, steady } from "./once.ts";
import { borneOut } from "./positions/borne-out.ts";
import { mergePositions } from "./positions/merge-positions.ts";
import { onePosition } from "./positions/one-position.ts";
import { placePositions } from "./positions/place-positions.ts";
import type { Reconciled } from "./reconciled.ts";
import { type DatedPosition, findShifts } from "./shifts/find-shifts.ts";
import { matterOf } from "./shifts/matter.ts";
import { sumIn } from "./shifts/sums.ts";
import { type Dated, datedIn } from "./statements/dated.ts";
import { findStatements, openEdges } from "./statements/find-statements.ts";
import { type ToldAlike, toldAlike } from "./statements/in-context.ts";
import { inPlace, type Passage, passagesOf } from "./statements/passages.ts";
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
  readonly edges: ReturnType<typeof openEdges>;
  readonly discrepancies: Detector["detect"];
  /** How all reports print words, and how those do that take positions. */
  readonly printing: ReturnType<typeof openPrinting>;
  readonly printingOfPositions: ReturnType<typeof openPrinting>;
  /** The words in the names of parties. */
  readonly names: (words: ReadonlySet<string>) => ReadonlySet<string>;
}

export const openKept = (): Kept => ({
  pairs: openPairs(likePairs, toldAlike),
  edges: openEdges(),
  discrepancies: openDetectors(),
  printing: openPrinting(),
  printingOfPositions: openPrinting(),
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
  const dated = new Map([...casts].map(([r, cast]) => [r, datedReport(r, { cast, published: published.get(r.id) })]));
  const datedOf = (report: Digest): Dated => dated.get(report) as Dated;
  const dayOf = openDays(undated, (p) => datedIn(datedOf(p.report), p), published);
  const attributions = [...dated.values()].flatMap((report) => report.attributions);
  const byId = new Map(attributions.map((a) => [a.id, a]));
  const named = merged.actors.filter(({ kind }) => kind !== "unnamed" && kind !== "group");
  const names = kept.names(
    nameWords(
      named.map(({ name, aliases }) => [name, ...aliases]),
      kept.printing(reports),
    ),
  );
  const chanceOf = borneOut(pairs.told, casts, originOf);
  const { issues, placed, ofShares } = placePositions(reports, {
    merged,
    names,
    agenda,
    published,
    attributions: byId,
    chanceOf,
    originOf,
    printing: kept.printingOfPositions,
  });
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
  const told = findStatements(undated, pairs, { datedOf, dayOf }, kept.edges);
  const stretches = told
    .flatMap(({ passages }) => passages.filter((p) => !byId.has(p.attribution.id)))
    .sort(inPlace)
    .map((p) => p.attribution);
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
    statements: told.map(({ statement }) => statement),
    linkages: findLinkages(positions, {
      wordsOf: ({ article, start, end }) => byArticle.get(article)?.article.text.slice(start, end) ?? "",
      name: (passages, issue) =>
        pinned.has(issue) ||
        (issue === ofShares && passages.some((p) => tellsShareAt(reportOf(p.article), p))) ||
        namesIssue(passages.flatMap(wordsAt), labels.get(issue) ?? issue),
    }),
    shifts: findShifts(
      positions.flatMap((position) => {
        const isPast = isToldAsPast(position, (id) => byId.get(id));
        const told = { ...toldBy(position, { reportOf, names }), isPast };
        return daysOf(position, published).map((days) => ({ ...days, ...told }));
      }),
    ),
    discrepancies: kept.discrepancies({
      reports,
      reportOf,
      actors,
      appearances: merged.appearances,
      passagesIn: (report) => datedOf(report).passages,
      attributions: byId,
      positions,
      partyNames: names,
      told,
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

/** What a position says, for shifts. */
const toldBy = onceIn(
  (
    position: Position,
    {
      reportOf,
      names,
    }: { readonly reportOf: (article: ArticleId) => Digest | undefined; readonly names: ReadonlySet<string> },
  ): Omit<DatedPosition, "earliest" | "latest" | "isPast"> => {
    const { things, deeds } = matterOf(position.conditions, reportOf, names);
    return {
      position,
      matter: matterOf(position.evidence, reportOf, names),
      terms: things.union(deeds),
      sum: sumIn(position.evidence, reportOf),
    };
  },
  (a, b) => a.names === b.names,
);

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
