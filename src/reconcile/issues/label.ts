import { inOrder, mostFrequent } from "../groups.ts";
import type { TopicUse } from "./topic-use.ts";
import { topicWords } from "./topic-words.ts";

/** The phrase for what most reports speak of, synonyms counted together, told apart from its rivals by how many of the cluster's words it carries. Lower case but for names. */
export function labelOf(uses: readonly TopicUse[], parties: ReadonlySet<string>): string {
  const weight = new Map<string, number>();
  for (const use of uses) for (const w of topicWords(use, parties)) weight.set(w, (weight.get(w) ?? 0) + 1);
  const matters = new Map<string, { phrases: string[]; reports: Set<string>; carried: number }>();
  for (const use of uses) {
    const phrase = use.topic.phrase.trim();
    if (!phrase) continue;
    const words = [...topicWords(use, parties)].sort();
    const carried = words.reduce((sum, w) => sum + (weight.get(w) ?? 0), 0) / Math.max(2, words.length);
    const known = matters.get(words.join(" ")) ?? { phrases: [], reports: new Set<string>(), carried };
    known.phrases.push(phrase);
    known.reports.add(use.report.id);
    matters.set(words.join(" "), known);
  }
  const [best] = [...matters].sort(
    ([a, x], [b, y]) => y.carried * y.reports.size - x.carried * x.reports.size || a.length - b.length || inOrder(a, b),
  );
  return mostFrequent(best?.[1].phrases ?? []) ?? "unnamed";
}
