import type { Agenda } from "../../domain/agenda.ts";
import type { Issue, IssueId } from "../../domain/issue.ts";
import { wordsIn } from "../../text/content-words.ts";
import { slug } from "../../text/slug.ts";
import { averageLink } from "../clustering.ts";
import { cosines, type Vector } from "../cosines.ts";
import { inOrder, into, mostFrequent } from "../groups.ts";
import { numbering } from "../numbering.ts";
import { labelOf, type WordedUse } from "./label.ts";
import { pinnedIssues } from "./pinned-issues.ts";
import { fieldsOf, recognise } from "./recognise.ts";
import { spokenOf } from "./spoken-of.ts";
import type { TopicUse } from "./topic-use.ts";
import { tellingWords, topicWords, wordingOf, wordsAround } from "./topic-words.ts";

export interface Issues {
  readonly issues: readonly Issue[];
  /** One for each use, in order. */
  readonly of: readonly IssueId[];
}

/** Wordings are one issue when they are on average at least this alike. Tuned in bench/record.ts. */
const ALIKE = 0.1;
/** What a word around the topic weighs beside one of its own. */
const CONTEXT = 0.25;
/** The least that words must say for an issue to place a bare topic there. */
const SPEAKS_FOR = 2;
/** A wording must stand this often to name an issue that nobody knows beforehand: what stands once is a detail of another. A price stands by itself. */
const LEAST_USES = 2;

/**
 * The issues of one storyline: agenda pins first, then common issues, then clusters of topics across wordings and reports. A topic
 * that tells no matter ("the deal", "progress"), or one that no other joins, goes to what the words around it tell, or else to what
 * its report is mostly about.
 */
export function findIssues(uses: readonly TopicUse[], parties: ReadonlySet<string>, agenda: Agenda | null): Issues {
  const of: (IssueId | null)[] = pinnedIssues(uses, agenda);
  const labels = new Map<IssueId, string>();
  for (const { label } of agenda?.issues ?? []) if (of.includes(slug(label))) labels.set(slug(label), label);
  const fields = fieldsOf(uses.map(({ context }) => context));
  uses.forEach((use, i) => {
    const [known] = of[i] === null ? recognise(use.report.topics.get(use.topic) ?? [], fields) : [];
    if (!known) return;
    of[i] = slug(known);
    labels.set(slug(known), known);
  });
  const thin: (IssueId | null)[] = uses.map(() => null);
  const own = uses.map((use) => topicWords(use, parties));
  const around = uses.map((use) => wordsAround(use, parties));

  const wordings = new Map<string, number[]>();
  uses.forEach((_, i) => {
    const words = own[i] as ReadonlySet<string>;
    if (of[i] === null && words.size > 0) into(wordings, wordingOf(words), i);
  });
  const isSpokenOf = spokenOf([...new Set(uses.map(({ report }) => report))], parties);
  const keys = [...wordings.keys()].sort();
  const vectors = weigh(keys.map((key) => countsOf(wordings.get(key) ?? [], own, around)));
  for (const cluster of averageLink(cosines(vectors, ALIKE / 2), ALIKE)) {
    const members = cluster.flatMap((k) => wordings.get(keys[k] ?? "") ?? []);
    const label = labelOf(members.map((i): WordedUse => ({ use: uses[i] as TopicUse, words: own[i] ?? new Set() })));
    const matter = tellingWords(wordsIn(label), parties);
    if (matter.size === 0) continue;
    const id = slug(label) || "unnamed";
    if (!labels.has(id)) labels.set(id, label);
    const isThin = !isSpokenOf(matter) || (members.length < LEAST_USES && !members.some((i) => uses[i]?.isPrice));
    for (const i of members) (isThin ? thin : of)[i] = id;
  }
  placeTheRest(uses, of, thin, around, labels, fields);
  const issues = [...new Set(of)].map((id) => ({ id: id ?? "unnamed", label: labels.get(id ?? "") ?? "unnamed" }));
  return { issues: issues.sort((a, b) => (a.id < b.id ? -1 : 1)), of: of.map((id) => id ?? "unnamed") };
}

/** Every use without an issue takes the common one that its words show, or the one that they belong to elsewhere, or its report's main one. */
function placeTheRest(
  uses: readonly TopicUse[],
  of: (IssueId | null)[],
  thin: readonly (IssueId | null)[],
  around: readonly ReadonlySet<string>[],
  labels: Map<IssueId, string>,
  fields: ReadonlySet<number>,
): void {
  const byReport = new Map<string, IssueId[]>();
  const byWord = new Map<string, IssueId[]>();
  uses.forEach(({ report }, i) => {
    const id = of[i];
    if (!id) return;
    into(byReport, report.id, id);
    for (const word of around[i] ?? []) into(byWord, word, id);
  });
  const placed = uses.map((use, i) => {
    if (of[i]) return of[i];
    const [shown] = recognise(use.context, fields);
    if (shown && !labels.has(slug(shown))) labels.set(slug(shown), shown);
    return shown
      ? slug(shown)
      : (byWords(around[i] ?? new Set(), byWord, uses.length) ??
          mostFrequent(byReport.get(use.report.id) ?? []) ??
          thin[i] ??
          null);
  });
  const main = mostFrequent(placed.filter((id) => id !== null));
  placed.forEach((id, i) => {
    of[i] = id ?? main;
  });
}

/** The issue for which the words speak most, each by how few issues it stands in. */
function byWords(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly IssueId[]>,
  total: number,
): IssueId | null {
  const votes = new Map<IssueId, number>();
  for (const word of words) {
    const ids = byWord.get(word) ?? [];
    for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + Math.log(1 + total / ids.length) / ids.length);
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || inOrder(a, b));
  return best && best[1] >= SPEAKS_FOR ? best[0] : null;
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
      ([w, n]) => [w, n * Math.log(1 + (counted.length + 20) / (spread.get(w) ?? 1))] as const,
    );
    const length = Math.hypot(...weighted.map(([, x]) => x)) || 1;
    return {
      features: Int32Array.from(weighted, ([w]) => numberOf(w)),
      weights: Float64Array.from(weighted, ([, x]) => x / length),
    };
  });
}
