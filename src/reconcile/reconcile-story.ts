import type { Agenda } from "../domain/agenda.ts";
import type { Article } from "../domain/article.ts";
import type { Storyline } from "../domain/findings.ts";
import { castActors } from "./actors/cast-actors.ts";
import { dateStory } from "./dates/date-story.ts";
import { datingNotes } from "./dates/dating-notes.ts";
import type { Digest } from "./digest.ts";
import { openDetectors } from "./discrepancies/detectors.ts";
import { openIssues } from "./issues/find-issues.ts";
import { findLinkages } from "./linkages/find-linkages.ts";
import { placePositions } from "./positions/place-positions.ts";
import { weighPositions } from "./positions/weigh-positions.ts";
import type { Reconciled } from "./reconciled.ts";
import { findShifts } from "./shifts/find-shifts.ts";
import { openComparing } from "./statements/compare-passages.ts";
import { openQuotations } from "./statements/compare-quotations.ts";
import { openStatements, stretchesTold } from "./statements/find-statements.ts";
import { gather } from "./storylines/gather.ts";
import { toStoryline } from "./storylines/to-storyline.ts";
import type { Storytelling } from "./storytelling.ts";
import { traceOrigins } from "./syndication/trace-origins.ts";

/** All that the reports of one negotiation say together. */
export interface Story extends Omit<Reconciled, "storylines"> {
  readonly reports: readonly Digest[];
  readonly storyline: Storyline;
}

/** The steps that keep of a storyline what they found for the next time that it is reconciled. */
export const openKept = () => ({
  comparePassages: openComparing(),
  compareQuotations: openQuotations(),
  findStatements: openStatements(),
  findIssues: openIssues(),
  findDiscrepancies: openDetectors(),
});

export type Kept = ReturnType<typeof openKept>;

/** The reports of one storyline, in order of their ids, as one record. What the story holds in the end, storytelling.ts lists. */
export function reconcileStory(reports: readonly Digest[], agenda: Agenda | null, kept: Kept): Story {
  const gathered = gather(reports);
  const traced = traceOrigins(gathered);
  const cast = castActors(traced, agenda);
  const compared = kept.comparePassages(cast);
  const quoted = kept.compareQuotations(compared);
  const dated = dateStory(quoted, agenda);
  const told = kept.findStatements(dated);
  const weighed = weighPositions(told);
  const sorted = kept.findIssues(weighed, agenda);
  const story = placePositions(sorted);
  return {
    reports,
    articles: articlesOf(story),
    actors: [...story.actors.values()],
    issues: story.issues,
    attributions: [...story.attributions.values(), ...stretchesTold(story)],
    positions: story.positions,
    statements: story.told.map(({ statement }) => statement),
    linkages: findLinkages(story, agenda),
    shifts: findShifts(story),
    discrepancies: kept.findDiscrepancies(story),
    events: story.events,
    figures: story.figures,
    storyline: toStoryline(story),
    notes: [...reports.flatMap((r) => r.report.notes), ...datingNotes(story)],
  };
}

/** The articles, with their days and what they are copies of. */
const articlesOf = ({ reports, published, copies }: Storytelling): Article[] =>
  reports.map(({ article }) => {
    const copy = copies.get(article.id);
    return {
      ...article,
      published: published.get(article.id) ?? null,
      copyOf: copy ? { article: copy.of, share: Math.round(copy.share * 1000) / 1000 } : article.copyOf,
    };
  });
