import type { ArticleId, Published } from "../../domain/article.ts";
import type { WithActors } from "../actors/cast-actors.ts";
import type { Digest } from "../digest.ts";
import type { WithPassages } from "../statements/compare-passages.ts";
import type { Dated, WithSaidDays } from "../statements/dated.ts";
import type { WithReports } from "../storylines/gather.ts";
import type { WithOrigins } from "../syndication/trace-origins.ts";
import { type Dating, dateReports, isDayOpen } from "./date-reports.ts";
import { datedReport } from "./dated-report.ts";
import { openDays } from "./day-told.ts";
import { copiedWords, type SharedWords, wordsToldAlike } from "./shared-words.ts";

/** The days of reports, by what they print and share with others, and of what they tell. */
export interface WithDays extends WithSaidDays {
  readonly published: ReadonlyMap<ArticleId, Published>;
  /** Of the reports that print no day, or not clearly. */
  readonly datings: ReadonlyMap<ArticleId, Dating>;
}

type Undated = WithReports & WithOrigins & WithActors & WithPassages;

export function dateStory<Story extends Undated>(story: Story): Story & WithDays {
  const { published, datings } = dateReports(story.reports, sharedWords(story));
  const dated = new Map(
    [...story.casts].map(([report, cast]) => [
      report,
      datedReport(report, { cast, published: published.get(report.id) }),
    ]),
  );
  const datedOf = (report: Digest): Dated => dated.get(report) as Dated;
  return {
    ...story,
    published,
    datings,
    datedOf,
    dayOf: openDays({ passages: story.passages, datedOf, published }),
    attributions: new Map([...dated.values()].flatMap(({ attributions }) => attributions).map((a) => [a.id, a])),
  };
}

/** What reports share with those whose day they can tell more of. */
function sharedWords({ reports, reportOf, copies, pairs }: Undated): readonly SharedWords[] {
  const isOpen = new Set(reports.filter(isDayOpen));
  return [
    ...copiedWords(copies, reportOf),
    ...pairs.told.filter((alike) => alike.reports.some((r) => isOpen.has(r))).flatMap(wordsToldAlike),
  ];
}
