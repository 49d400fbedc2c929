import type { Agenda } from "../../domain/agenda.ts";
import type { Issue, IssueId } from "../../domain/issue.ts";
import { wordsIn } from "../../text/content-words.ts";
import { slug } from "../../text/slug.ts";
import type { WithActors } from "../actors/cast-actors.ts";
import { averageLink } from "../clustering.ts";
import { cosines, type Vector } from "../cosines.ts";
import { into } from "../groups.ts";
import { numbering } from "../numbering.ts";
import { steady } from "../once.ts";
import type { WithReports } from "../storylines/gather.ts";
import type { WithOrigins } from "../syndication/trace-origins.ts";
import { issueOfShares, tellsShare } from "./by-shares.ts";
import { fixedPhrases } from "./fixed-phrases.ts";
import { keptApart, type Worded } from "./kept-apart.ts";
import { labelOf, type WordedUse } from "./label.ts";
import { matterness } from "./matterness.ts";
import { pinnedIssues } from "./pinned-issues.ts";
import { type Known, placeTheRest } from "./place-the-rest.ts";
import { openPrinting, type Printing } from "./printed.ts";
import { fieldsOf, recognise, shortFor } from "./recognise.ts";
import { asOne } from "./same-words.ts";
import { toldOf } from "./told-of.ts";
import type { TopicUse, WithLikely } from "./topic-use.ts";
import { nameWords, tellingWords, topicWords, wordingOf, wordsAround } from "./topic-words.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** Wordings are one issue when they are on average at least this alike. Tuned in bench/record.ts. */
const ALIKE = 0.1;
/** What a word around the topic weighs beside one of its own. */
const CONTEXT = 0.25;
/** How much more a rare word tells than a common one: a head that many issues share ("guarantee") joins none of them. */
const RARITY = 1.5;
/** A wording must stand this often to name an issue that nobody knows beforehand: what stands once is a detail of another. A price stands by itself. */
const LEAST_USES = 2;

/** Words that so seldom name an issue, beside words on average, name none. */
const LEAST_MATTERNESS = 0.6;

/** What the likely positions are about. */
export interface WithIssues {
  /** Keys of the words in the names of the storyline's parties. */
  readonly partyNames: ReadonlySet<string>;
  readonly issues: readonly Issue[];
  readonly issueOf: (use: TopicUse) => IssueId;
  /** The issue that per cent are of. */
  readonly ofShares: IssueId | null;
}

type Open = WithReports & WithOrigins & WithActors & WithLikely;

/**
 * The issues of one storyline: agenda pins first, then common issues, then clusters of topics across wordings and reports. A topic
 * that tells no matter of the storyline ("the deal", "October"), or one that no other joins, goes to what speaks for it: the words of
 * its passage and sentence, the stance before it, its report. Keeps how reports print words for the next time.
 */
export function openIssues(): <Story extends Open>(story: Story, agenda: Agenda | null) => Story & WithIssues {
  const [printing, printingOfPositions] = [openPrinting(), openPrinting()];
  const steadyNames = steady<ReadonlySet<string>>((a, b) => a.size === b.size && a.isSubsetOf(b));
  return (story, agenda) => {
    const { reports, likely, originOf } = story;
    const partyNames = steadyNames(nameWords(namesOf(story), printing(reports)));
    // Report by report, in the order of the text.
    const uses = likely.flatMap(({ use, conditions }) => [use, ...conditions.filter((c) => c !== null)]);
    const printed = printingOfPositions([...new Set(uses.map(({ report }) => report))]);
    const { issues, of, ofShares } = issuesOf(uses, { parties: partyNames, agenda, originOf, printed });
    const issueOf = new Map(uses.map((use, i) => [use, of[i] ?? "unnamed"]));
    return { ...story, partyNames, issues, ofShares, issueOf: (use) => issueOf.get(use) ?? "unnamed" };
  };
}

/** The names of each party that has one. */
const namesOf = ({ actors }: WithActors): string[][] =>
  [...actors.values()]
    .filter(({ kind }) => kind !== "unnamed" && kind !== "group")
    .map(({ name, aliases }) => [name, ...aliases]);

interface Issues {
  readonly issues: readonly Issue[];
  /** One for each use, in order. */
  readonly of: readonly IssueId[];
  readonly ofShares: IssueId | null;
}

interface Light {
  /** Keys of the words in the names of parties. */
  readonly parties: ReadonlySet<string>;
  readonly agenda: Agenda | null;
  readonly originOf: (article: string) => string;
  /** How reports that take positions print words. */
  readonly printed: Printing;
}

function issuesOf(uses: readonly TopicUse[], { parties, agenda, originOf, printed }: Light): Issues {
  const pinned = pinnedIssues(uses, agenda);
  const of: (IssueId | null)[] = [...pinned];
  const labels = new Map<IssueId, string>();
  const call = (label: string): IssueId => {
    const id = slug(label) || "unnamed";
    if (!labels.has(id)) labels.set(id, label);
    return id;
  };
  for (const { label } of agenda?.issues ?? []) if (of.includes(slug(label))) call(label);
  const fields = fieldsOf(uses.map(({ context }) => context));
  const common = new Set<string>();
  uses.forEach((use, i) => {
    const [known] = of[i] === null ? recognise(use.report.topics.get(use.topic) ?? [], fields) : [];
    if (!known) return;
    common.add(known);
    of[i] = call(known);
  });

  const tell = toldOf(uses, parties, originOf, printed);
  const { print, leftOut } = fixedPhrases(uses, originOf);
  const around = uses.map((use) => wordsAround(use, parties));
  const shown = uses.map((use, i) => (of[i] === null ? (recognise(use.context, fields)[0] ?? null) : null));
  const own = uses.map((use, i) => {
    const words = topicWords(use, parties);
    // A topic from outside the passage yields to what the passage itself shows.
    if (shown[i] && words.isDisjointFrom(around[i] ?? NOTHING)) return NOTHING;
    const fixed = leftOut(use.topic);
    return tell(use, fixed.length > 0 ? words.union(new Set(fixed)) : words);
  });
  const thin: (IssueId | null)[] = uses.map(() => null);
  const wordings = new Map<string, number[]>();
  own.forEach((words, i) => {
    if (of[i] === null && words.size > 0) into(wordings, wordingOf(words), i);
  });
  const keys = [...wordings.keys()].sort();
  const vectors = weigh(keys.map((key) => countsOf(wordings.get(key) ?? [], own, around)));
  const worded = keys.map((key): Worded => {
    const uses = wordings.get(key) ?? [];
    return { words: own[uses[0] ?? -1] ?? NOTHING, uses: uses.length };
  });
  const linked = cosines(vectors, ALIKE / 2).map((links, i) => keptApart(links, worded[i] as Worded, worded));
  for (const cluster of averageLink(linked, ALIKE)) {
    const members = cluster.flatMap((k) => wordings.get(keys[k] ?? "") ?? []);
    const told = members.map((i): WordedUse => ({ use: uses[i] as TopicUse, words: own[i] ?? NOTHING }));
    const label = labelOf(told, print);
    const [matter, ...more] = tellingWords(wordsIn(label), parties);
    if (matter === undefined) continue;
    const whole = more.length > 0 ? null : shortFor(matter, [...common].sort());
    const isThin =
      whole === null &&
      !members.some((i) => uses[i]?.isPrice) &&
      (members.length < LEAST_USES || matterness([matter, ...more]) < LEAST_MATTERNESS);
    const id = call(whole ?? label);
    for (const i of members) (isThin ? thin : of)[i] = id;
  }
  const isNamed = (i: number): boolean => !(own[i] ?? NOTHING).isDisjointFrom(around[i] ?? NOTHING);
  const ofShares = issueOfShares(uses, of, isNamed);
  uses.forEach((use, i) => {
    // A topic from outside the passage yields to what its per cent are of.
    if (!isNamed(i) && !shown[i] && pinned[i] === null && tellsShare(use)) of[i] = ofShares ?? of[i] ?? null;
  });
  const known = uses.map((use, i): Known => {
    const [issue = null, common = null] = [of[i], shown[i]];
    return {
      use,
      topic: own[i] ?? NOTHING,
      issue,
      shown: issue || !common ? null : call(common),
      thin: thin[i] ?? null,
    };
  });
  const placed = asOne(
    placeTheRest(known, parties).map((id) => id ?? call("unnamed")),
    known,
  );
  const issues = [...new Set(placed)].map((id) => ({ id, label: labels.get(id) ?? "unnamed" }));
  return { issues: issues.sort((a, b) => (a.id < b.id ? -1 : 1)), of: placed, ofShares };
}

/** A wording's own words in full, the words around its uses in part. */
function countsOf(
  members: readonly number[],
  own: readonly ReadonlySet<string>[],
  around: readonly ReadonlySet<string>[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const i of members) {
    for (const w of around[i] ?? []) if (!counts.has(w)) counts.set(w, CONTEXT);
    for (const w of own[i] ?? []) counts.set(w, 1);
  }
  return counts;
}

/** Rare words above common ones, each vector of length 1. */
function weigh(counted: readonly ReadonlyMap<string, number>[]): Vector[] {
  const numberOf = numbering();
  const spread = new Map<string, number>();
  for (const counts of counted) for (const w of counts.keys()) spread.set(w, (spread.get(w) ?? 0) + 1);
  return counted.map((counts) => {
    const weighted = [...counts].map(
      ([w, n]) => [w, n * Math.log(1 + (counted.length + 20) / (spread.get(w) ?? 1)) ** RARITY] as const,
    );
    const length = Math.hypot(...weighted.map(([, x]) => x)) || 1;
    return {
      features: Int32Array.from(weighted, ([w]) => numberOf(w)),
      weights: Float64Array.from(weighted, ([, x]) => x / length),
    };
  });
}
