import type { Agenda } from "../../domain/agenda.ts";
import type { Topic } from "../../domain/coded-report.ts";
import type { Issue, IssueId } from "../../domain/issue.ts";
import { wordsIn } from "../../text/content-words.ts";
import { slug } from "../../text/slug.ts";
import { averageLink, type Vector } from "../clustering.ts";
import type { Digest } from "../digest.ts";
import { into } from "../groups.ts";
import { labelOf } from "./label.ts";
import { pinnedIssues } from "./pinned-issues.ts";
import { topicWords } from "./topic-words.ts";

/** A topic where it stands: what it is about, and the words around it. */
export interface TopicUse {
  readonly report: Digest;
  readonly topic: Topic;
  /** Keys of the content words of the passage that the topic was read from. */
  readonly context: ReadonlySet<string>;
}

export interface Issues {
  readonly issues: readonly Issue[];
  /** One for each use, in order. */
  readonly of: readonly IssueId[];
}

/** Topics are one issue when their wordings are on average at least this alike. Tuned in bench/record.ts. */
const ALIKE = 0.1;
/** What a word around the topic weighs beside one of its own. */
const CONTEXT = 0.3;

/** The issues of one storyline: agenda pins first, then clusters of topics across wordings and reports. */
export function findIssues(uses: readonly TopicUse[], parties: ReadonlySet<string>, agenda: Agenda | null): Issues {
  const pinned = pinnedIssues(uses, agenda);
  const byKey = new Map<string, number[]>();
  uses.forEach((use, i) => {
    if (!pinned[i]) into(byKey, [...topicWords(use.topic, parties)].sort().join(" "), i);
  });
  const keys = [...byKey.keys()].sort();
  const clusters = averageLink(
    weigh(
      keys.map((key) => (byKey.get(key) ?? []).map((i) => uses[i] as TopicUse)),
      parties,
    ),
    ALIKE,
  );
  const labels = new Map<IssueId, string>();
  const of: IssueId[] = uses.map((_, i) => pinned[i] ?? "");
  for (const label of agenda?.issues ?? [])
    if (pinned.includes(slug(label.label))) labels.set(slug(label.label), label.label);
  for (const cluster of clusters) {
    const members = cluster.flatMap((k) => byKey.get(keys[k] ?? "") ?? []);
    const label = labelOf(
      members.map((i) => uses[i] as TopicUse),
      parties,
    );
    const id = slug(label) || "unnamed";
    if (!labels.has(id)) labels.set(id, label);
    for (const i of members) of[i] = id;
  }
  return { issues: [...labels].map(([id, label]) => ({ id, label })).sort((a, b) => (a.id < b.id ? -1 : 1)), of };
}

/** One vector for each distinct wording: its own words in full, the words around its uses in part, rare ones above common ones. */
function weigh(wordings: readonly (readonly TopicUse[])[], parties: ReadonlySet<string>): Vector[] {
  const counted = wordings.map((uses) => {
    const counts = new Map<string, number>();
    for (const { topic, context } of uses) {
      for (const w of topicWords(topic, parties)) counts.set(w, 1);
      for (const w of context) if (!counts.has(w) && !parties.has(w)) counts.set(w, CONTEXT);
    }
    return counts;
  });
  const spread = new Map<string, number>();
  for (const counts of counted) for (const w of counts.keys()) spread.set(w, (spread.get(w) ?? 0) + 1);
  return counted.map((counts) => {
    const weighted = [...counts].map(
      ([w, n]) => [w, n * Math.log(1 + (wordings.length + 20) / (spread.get(w) ?? 1))] as const,
    );
    const length = Math.hypot(...weighted.map(([, x]) => x)) || 1;
    return new Map(weighted.map(([w, x]) => [w, x / length]));
  });
}

/** Keys of the words in the names of parties: they say whose issue it is, not which. */
export const nameWords = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((n) => wordsIn(n).flatMap((w) => (w.content ? [w.key] : []))));
