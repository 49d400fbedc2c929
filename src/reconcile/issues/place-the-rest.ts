import type { IssueId } from "../../domain/issue.ts";
import type { Word } from "../../text/content-words.ts";
import { type Digest, wordsOf } from "../digest.ts";
import { inOrder, mostFrequent } from "../groups.ts";
import { onceIn } from "../once.ts";
import { nearnessTo } from "./nearness.ts";
import type { TopicUse } from "./topic-use.ts";
import { tellingWords, wordsAround } from "./topic-words.ts";

/** What is known of a use before the rest is placed. */
export interface Known {
  readonly use: TopicUse;
  /** What its topic says, as far as that tells a matter. */
  readonly topic: ReadonlySet<string>;
  readonly issue: IssueId | null;
  /** Whether the passage itself names its topic. */
  readonly isNamed: boolean;
  /** A common issue that its passage shows. */
  readonly shown: IssueId | null;
  /** The issue of its topic, too thin to draw others in. */
  readonly thin: IssueId | null;
}

/*
 * What speaks for an issue. A word votes as much as it is rare among the uses that are placed, shared out by where they are; one that
 * issues are called by counts in full, others that stand around them by half. Chosen on the bench's sets: decision 0092.
 */
const BY_NAME = 1;
const BY_COMPANY = 0.5;
/** A word of the sentence that the passage leaves out. */
const IN_SENTENCE = 0.3;
/** A common issue that the passage shows. */
const SHOWN = 3;
/** The issue of the stance before, in the same report: who goes on speaks of the same. */
const BEFORE = 1.5;
/** The report's issues, by their shares of it. */
const OF_REPORT = 1;
/** What is about the same, by the reader's directions: before all else that speaks for an issue. Decision 0129. */
const NEAR = 40;
/** Means of few tell less: where so many uses are placed, nearness counts by half. */
const FEW = 10;
/** A word seen with one use tells less than one that always stands with an issue: so many uses are added that it never stood with. */
const UNSEEN = 3;

/**
 * The issue of each use: that of its topic, or the one that its words, its sentence, the stance before it and its report speak for. What a
 * passage names and nobody else tells of is no part of another issue: of such lines one in eight stood rightly where votes put them.
 */
export function placeTheRest(known: readonly Known[], parties: ReadonlySet<string>): (IssueId | null)[] {
  const open = known.filter(({ issue }) => issue === null).map(({ use }) => use);
  const asked = new Set(open.flatMap((use) => [...wordsAround(use, parties), ...sentenceOf(use, parties)]));
  const placed = known.filter(({ issue }) => issue !== null);
  const sure = new Set(placed.map(({ issue }) => issue));
  const byName = votersOf(placed, ({ topic }) => topic, asked);
  const byCompany = votersOf(placed, ({ use }) => wordsAround(use, parties), asked);
  const nearTo = nearnessTo(placed);
  const nearness = (NEAR * placed.length) / (placed.length + FEW);
  const ofReport = votersOf(placed, ({ use }) => [use.report.id]);

  /** What words vote for, `weight` for one that is called so. */
  function hear(words: Iterable<string>, weight: number, votes: Votes): void {
    for (const word of words)
      for (const [voter, share] of [
        [byName.get(word), BY_NAME],
        [byCompany.get(word), BY_COMPANY],
      ] as const) {
        if (!voter) continue;
        const rarity = Math.log(1 + placed.length / voter.total);
        for (const [id, count] of voter.counts)
          votes.add(id, (weight * share * rarity * count) / (voter.total + UNSEEN));
      }
  }
  function place({ use, shown, thin }: Known, before: IssueId | null): IssueId | null {
    const votes = openVotes();
    const around = wordsAround(use, parties);
    hear(around, 1, votes);
    hear(sentenceOf(use, parties).difference(around), IN_SENTENCE, votes);
    if (shown) votes.add(shown, SHOWN);
    // A thin issue draws nobody in: a report that tells each matter once keeps them apart.
    if (before && sure.has(before)) votes.add(before, BEFORE);
    const report = ofReport.get(use.report.id);
    for (const [id, count] of report?.counts ?? []) votes.add(id, (OF_REPORT * count) / (report?.total ?? 1));
    for (const [id, near] of nearTo(use)) votes.add(id, nearness * near);
    return votes.most() ?? thin;
  }

  const issues: (IssueId | null)[] = [];
  for (const [i, one] of known.entries()) {
    const before = known[i - 1]?.use.report === one.use.report ? (issues[i - 1] ?? null) : null;
    issues.push(one.issue ?? (one.isNamed && one.thin ? (one.shown ?? one.thin) : null) ?? place(one, before));
  }
  const main = mostFrequent(issues.filter((id) => id !== null));
  return issues.map((id) => id ?? main);
}

interface Votes {
  readonly add: (issue: IssueId, weight: number) => void;
  /** Among equals the first in order; `null` where nobody voted. */
  readonly most: () => IssueId | null;
}

function openVotes(): Votes {
  const votes = new Map<IssueId, number>();
  return {
    add: (issue, weight) => void votes.set(issue, (votes.get(issue) ?? 0) + weight),
    most: () => [...votes].sort(([a, x], [b, y]) => y - x || inOrder(a, b))[0]?.[0] ?? null,
  };
}

interface Voter {
  /** Uses with the word, in all and by issue. */
  readonly total: number;
  readonly counts: ReadonlyMap<IssueId, number>;
}

/** Who is `asked`; everybody, if nobody in particular. */
function votersOf(
  placed: readonly Known[],
  wordsOfUse: (known: Known) => Iterable<string>,
  asked?: ReadonlySet<string>,
): ReadonlyMap<string, Voter> {
  const found = new Map<string, { total: number; counts: Map<IssueId, number> }>();
  for (const one of placed) {
    const id = one.issue ?? "";
    for (const word of wordsOfUse(one)) {
      if (asked?.has(word) === false) continue;
      const voter = found.get(word) ?? { total: 0, counts: new Map() };
      voter.total++;
      voter.counts.set(id, (voter.counts.get(id) ?? 0) + 1);
      found.set(word, voter);
    }
  }
  return found;
}

/** The telling words of the sentence in which the passage begins. */
const sentenceOf = onceIn(({ report, context }: TopicUse, parties: ReadonlySet<string>): ReadonlySet<string> => {
  const words = context[0] ? wordsOfSentence(report, context[0]) : [];
  return tellingWords(words, parties);
});

function wordsOfSentence(report: Digest, { start }: Word): readonly Word[] {
  const sentence = report.report.annotations.sentences.find((s) => s.start <= start && start < s.end);
  return sentence ? wordsOf(report, sentence) : [];
}
