import type { Agenda } from "../../domain/agenda.ts";
import type { Issue, IssueId } from "../../domain/issue.ts";
import { slug } from "../../text/slug.ts";
import { inOrder, mostFrequent } from "../groups.ts";
import { issueOfNumbers } from "./by-numbers.ts";
import { issueOfShares, tellsShare } from "./by-shares.ts";
import { clusterWordings } from "./cluster-wordings.ts";
import { fixedPhrases } from "./fixed-phrases.ts";
import { nameCluster } from "./label.ts";
import { namesIssue } from "./names-issue.ts";
import { pinnedIssues } from "./pinned-issues.ts";
import { type Known, placeTheRest } from "./place-the-rest.ts";
import { fieldsOf, recognise } from "./recognise.ts";
import { asOne } from "./same-words.ts";
import { showsTopic } from "./shows-topic.ts";
import { type Light, type WordsTold, wordsTold } from "./told-of.ts";
import type { TopicUse } from "./topic-use.ts";

/** What uses of topics are about. */
interface Issues {
  readonly issues: readonly Issue[];
  /** One for each use, in order. */
  readonly of: readonly IssueId[];
  /** Those whose words tell their issue. */
  readonly told: ReadonlySet<TopicUse>;
  /** The issue that per cent are of. */
  readonly ofShares: IssueId | null;
}

/**
 * The issues of one storyline: agenda pins first, then common issues, then clusters of topics across wordings and reports. A topic that
 * no other joins stands by itself where the passage names it. One from elsewhere that no other joins, or that tells no matter of the
 * storyline ("the deal", "October"), goes to what speaks for it: the words of its passage and sentence, the stance before it, its report.
 *
 * @param uses report by report, in the order of the text.
 */
export function sortOut(uses: readonly TopicUse[], agenda: Agenda | null, light: Light): Issues {
  const { call, pin, called, labelOf } = openLabels();
  const pinned = pinnedIssues(uses, agenda);
  for (const { label } of agenda?.issues ?? []) if (pinned.includes(slug(label))) pin(label);
  const fields = fieldsOf(uses.map(({ context }) => context));
  const common = uses.map(({ report, topic }, i) =>
    pinned[i] === null ? (recognise(report.topics.get(topic) ?? [], fields)[0] ?? null) : null,
  );
  const sure = common.map((label, i) => (label === null ? (pinned[i] ?? null) : call(label)));
  // A common issue that the passage shows, where its topic tells none.
  const shown = uses.map(({ context }, i) => (sure[i] === null ? (recognise(context, fields)[0] ?? null) : null));
  const words = wordsTold(uses, shown, fixedPhrases(uses, light.originOf), light);
  const { own, thin } = byClusters(words, { sure, common, shown, parties: light.parties, call });
  const isNamed = words.map(({ own, around }) => !own.isDisjointFrom(around));
  const ofShares = issueOfShares(uses, own, (i) => isNamed[i] === true);
  const ofNumbers = issueOfNumbers(uses, own, (i) => isNamed[i] === true);
  // A topic from outside the passage yields to what its per cent are of, or its years and sums.
  const byNumbers = (use: TopicUse, i: number): IssueId | null => {
    if (isNamed[i] || shown[i] || pinned[i] !== null) return null;
    return (tellsShare(use) ? ofShares : null) ?? (words[i]?.unheard.size === 0 ? ofNumbers(use) : null);
  };
  const known = uses.map((use, i): Known => {
    const issue = byNumbers(use, i) ?? own[i] ?? null;
    const common = issue ? null : shown[i];
    const { own: topic, unheard, around } = words[i] as WordsTold;
    return {
      use,
      topic,
      issue,
      isNamed: isNamed[i] === true || !unheard.isDisjointFrom(around),
      shown: common ? call(common) : null,
      thin: thin[i] ?? null,
    };
  });
  const placed = placeTheRest(known, light.parties).map((id) => id ?? call("unnamed"));
  const of = asOne(placed, known);
  const told = new Set(
    known.flatMap(({ use, issue }, i) => {
      const id = of[i] as IssueId;
      const isSure = pinned[i] === id || (id === ofShares && tellsShare(use));
      return isSure || (issue === id && showsTopic(use)) || namesIssue(use.context, labelOf(id)) ? [use] : [];
    }),
  );
  return { issues: called(of), of, told, ofShares };
}

/** What clusters are found and named by. */
interface Sure {
  /** The issue of each use that the agenda or a common issue gives; the rest is open. */
  readonly sure: readonly (IssueId | null)[];
  /** Labels of common issues, where topics tell them. */
  readonly common: readonly (string | null)[];
  /** Those that the passages of the open ones show. */
  readonly shown: readonly (string | null)[];
  readonly parties: ReadonlySet<string>;
  readonly call: (label: string) => IssueId;
}

/** The issue of each use that is sure or of a cluster that names one, and the one that is too thin to draw others in. */
function byClusters(
  told: readonly WordsTold[],
  { sure, common, shown, parties, call }: Sure,
): Record<"own" | "thin", (IssueId | null)[]> {
  const labels = [...new Set(common.filter((label) => label !== null))].sort();
  const [own, thin] = [[...sure], told.map((): IssueId | null => null)];
  for (const cluster of clusterWordings(told, (i) => sure[i] === null)) {
    const uses = cluster.map((i) => told[i] as WordsTold);
    const partOf = mostlyShown(cluster.map((i) => shown[i] ?? null));
    if (partOf !== null) {
      for (const i of cluster) own[i] = call(partOf);
      continue;
    }
    const name = nameCluster(uses, labels, parties);
    if (name === null) continue;
    const id = call(name.label);
    for (const i of cluster) (name.isThin ? thin : own)[i] = id;
  }
  for (const [i, one] of told.entries()) {
    const name = one.unheard.size > 0 && !own[i] ? nameCluster([{ ...one, own: one.unheard }], labels, parties) : null;
    if (name && !name.isSeldom) thin[i] = call(name.label);
  }
  return { own, thin };
}

/** A cluster is part of the common issue that so many of its passages show: "a guarantee" where two in three guarantee against redundancies. */
const MOSTLY = 0.5;
const LEAST_SHOWN = 2;

function mostlyShown(shown: readonly (string | null)[]): string | null {
  const label = mostFrequent(shown.filter((one) => one !== null));
  const times = shown.filter((one) => one === label).length;
  return label !== null && times >= LEAST_SHOWN && times >= MOSTLY * shown.length ? label : null;
}

/** What issues are called: by the first label that gives an id. */
function openLabels() {
  const labels = new Map<IssueId, string>();
  const pinned = new Set<IssueId>();
  function call(label: string): IssueId {
    const id = slug(label) || "unnamed";
    if (!labels.has(id)) labels.set(id, label);
    return id;
  }
  return {
    call,
    pin: (label: string): void => void pinned.add(call(label)),
    labelOf: (id: IssueId): string => labels.get(id) ?? "unnamed",
    /** In order of their ids. */
    called: (ids: readonly IssueId[]): Issue[] =>
      [...new Set(ids)]
        .sort(inOrder)
        .map((id) => ({ id, label: labels.get(id) ?? "unnamed", ...(pinned.has(id) ? { isPinned: true } : {}) })),
  };
}
