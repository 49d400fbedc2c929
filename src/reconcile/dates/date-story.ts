import type { Agenda } from "../../domain/agenda.ts";
import type { ArticleId, Published } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import type { WithActors } from "../actors/cast-actors.ts";
import type { Digest } from "../digest.ts";
import { areEqual, onceIn } from "../once.ts";
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

export function dateStory<Story extends Undated>(story: Story, agenda: Agenda | null): Story & WithDays {
  const { published: found, datings } = dateReports(story.reports, sharedWords(story), agenda?.year ?? null);
  const published = new Map(
    story.reports.flatMap((report) => {
      const days = found.get(report.id);
      return days ? [[report.id, steadyDays(report, days)] as const] : [];
    }),
  );
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

/** The same object as the last time where a report is dated as it was. */
const steadyDays = onceIn(
  (_: Digest, published: Published): Published => published,
  (a, b) =>
    a === b ||
    (a.date === b.date &&
      a.earliest === b.earliest &&
      a.latest === b.latest &&
      a.basis === b.basis &&
      areEqual(a.reasons ?? [], b.reasons ?? []) &&
      areEqual(a.because.map(placeOf), b.because.map(placeOf))),
);

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

/** What reports share with those whose day they can tell more of. */
function sharedWords({ reports, reportOf, copies, pairs }: Undated): readonly SharedWords[] {
  const isOpen = new Set(reports.filter(isDayOpen));
  return [
    ...copiedWords(copies, reportOf),
    ...pairs.told.filter(({ reports: told }) => isOpen.has(told[0]) || isOpen.has(told[1])).flatMap(wordsToldAlike),
  ];
}
