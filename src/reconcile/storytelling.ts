import type { WithActors } from "./actors/cast-actors.ts";
import type { WithDays } from "./dates/date-story.ts";
import type { WithIssues } from "./issues/find-issues.ts";
import type { WithLikely } from "./issues/topic-use.ts";
import type { WithPositions } from "./positions/place-positions.ts";
import type { WithPassages } from "./statements/compare-passages.ts";
import type { WithQuotations } from "./statements/compare-quotations.ts";
import type { WithStatements } from "./statements/find-statements.ts";
import type { WithReports } from "./storylines/gather.ts";
import type { WithOrigins } from "./syndication/trace-origins.ts";

/**
 * A storyline while it is reconciled: each step of reconcile-story.ts takes it and gives it back with one thing more, in this order. What
 * that is, the step's own file says. With all of them it is what linkages, shifts and discrepancies are found in.
 *
 * What is remembered from record to record (`onceIn`) is remembered in the light of single things of it, never of a whole story, which
 * would be kept as long.
 */
export type Storytelling = WithReports &
  WithOrigins &
  WithActors &
  WithPassages &
  WithQuotations &
  WithDays &
  WithStatements &
  WithLikely &
  WithIssues &
  WithPositions;
