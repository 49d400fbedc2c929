import type { Agenda } from "../../domain/agenda.ts";
import type { Issue, IssueId } from "../../domain/issue.ts";
import type { WithActors } from "../actors/cast-actors.ts";
import { steady } from "../once.ts";
import type { WithReports } from "../storylines/gather.ts";
import type { WithOrigins } from "../syndication/trace-origins.ts";
import { openPrinting } from "./printed.ts";
import { sortOut } from "./sort-out.ts";
import type { TopicUse, WithLikely } from "./topic-use.ts";
import { nameWords } from "./topic-words.ts";

/** What the likely positions are about. */
export interface WithIssues {
  /** Keys of the words in the names of the storyline's parties. */
  readonly partyNames: ReadonlySet<string>;
  readonly issues: readonly Issue[];
  readonly issueOf: (use: TopicUse) => IssueId;
  /** Whether its words tell that issue, or others only speak for it. */
  readonly tellsIssue: (use: TopicUse) => boolean;
  /** The issue that per cent are of. */
  readonly ofShares: IssueId | null;
}

type Unsorted = WithReports & WithOrigins & WithActors & WithLikely;

/** Keeps how reports print words for the next time. */
export function openIssues(): <Story extends Unsorted>(story: Story, agenda: Agenda | null) => Story & WithIssues {
  const [printing, printingOfPositions] = [openPrinting(), openPrinting()];
  const steadyNames = steady<ReadonlySet<string>>((a, b) => a.size === b.size && a.isSubsetOf(b));
  return (story, agenda) => {
    const { reports, likely, originOf } = story;
    const parties = steadyNames(nameWords(namesOf(story), printing(reports)));
    const uses = likely.flatMap(({ use, conditions }) => [use, ...conditions.filter((c) => c !== null)]);
    const printed = printingOfPositions([...new Set(uses.map(({ report }) => report))]);
    const { issues, of, told, ofShares } = sortOut(uses, agenda, { parties, originOf, printed });
    const issueOf = new Map(uses.map((use, i) => [use, of[i]]));
    return {
      ...story,
      partyNames: parties,
      issues,
      ofShares,
      issueOf: (use) => issueOf.get(use) ?? "unnamed",
      tellsIssue: (use) => told.has(use),
    };
  };
}

/** The names of each party that has one. */
const namesOf = ({ actors }: WithActors): string[][] =>
  [...actors.values()]
    .filter(({ kind }) => kind !== "unnamed" && kind !== "group")
    .map(({ name, aliases }) => [name, ...aliases]);
