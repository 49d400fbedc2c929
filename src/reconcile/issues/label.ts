import { inOrder, mostFrequent } from "../groups.ts";
import type { FixedPhrases } from "./fixed-phrases.ts";
import type { TopicUse } from "./topic-use.ts";
import { wordingOf } from "./topic-words.ts";

/** A use of a topic with the words that tell its matter. */
export interface WordedUse {
  readonly use: TopicUse;
  readonly words: ReadonlySet<string>;
}

/** The phrase for what most reports speak of, synonyms counted together, told apart from its rivals by how many of the cluster's words it carries. Lower case but for names. */
export function labelOf(uses: readonly WordedUse[], print: FixedPhrases["print"]): string {
  const weight = new Map<string, number>();
  for (const { words } of uses) for (const w of words) weight.set(w, (weight.get(w) ?? 0) + 1);
  const carriedBy = (words: ReadonlySet<string>): number =>
    [...words].reduce((sum, w) => sum + (weight.get(w) ?? 0), 0) / Math.max(2, words.size);
  const matters = new Map<string, { phrases: string[]; reports: Set<string>; carried: number }>();
  for (const { use, words } of uses) {
    const phrase = print(use.topic);
    if (!phrase) continue;
    const wording = wordingOf(words);
    const known = matters.get(wording) ?? { phrases: [], reports: new Set<string>(), carried: carriedBy(words) };
    known.phrases.push(phrase);
    known.reports.add(use.report.id);
    matters.set(wording, known);
  }
  const [best] = [...matters].sort(
    ([a, x], [b, y]) => y.carried * y.reports.size - x.carried * x.reports.size || a.length - b.length || inOrder(a, b),
  );
  return mostFrequent(best?.[1].phrases ?? []) ?? "unnamed";
}
