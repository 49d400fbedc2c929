import { wordsIn } from "../../text/content-words.ts";
import { inOrder, mostFrequent } from "../groups.ts";
import { onceTogether } from "../once.ts";
import { matterness } from "./matterness.ts";
import { shortFor } from "./recognise.ts";
import type { WordsTold } from "./told-of.ts";
import { tellingWords, wordingOf } from "./topic-words.ts";

/** A wording must stand this often to name an issue that nobody knows beforehand: what stands once is a detail of another. A price stands by itself. */
const LEAST_USES = 2;

/** Words that so seldom name an issue, beside words on average, name none. */
const LEAST_MATTERNESS = 0.6;

export interface ClusterName {
  readonly label: string;
  /** Its words so seldom name issues that it is none of the storyline's, however often it stands. */
  readonly isSeldom: boolean;
  /** It is too thin to draw others in. */
  readonly isThin: boolean;
}

/** What a cluster of uses is called: as the one of the `common` issues that it is short for, or in its own phrase; `null` where that tells no matter. */
export function nameCluster(
  uses: readonly WordsTold[],
  common: readonly string[],
  parties: ReadonlySet<string>,
): ClusterName | null {
  const label = labelOf(uses, null);
  const [matter, ...more] = tellingWords(wordsIn(label), parties);
  if (matter === undefined) return null;
  const whole = more.length > 0 ? null : shortFor(matter, common);
  const isSeldom = matterness([matter, ...more]) < LEAST_MATTERNESS;
  const isThin = whole === null && !uses.some(({ use }) => use.isPrice) && (uses.length < LEAST_USES || isSeldom);
  return { label: whole ?? label, isSeldom, isThin };
}

/** The phrase for what most reports speak of, synonyms counted together, told apart from its rivals by how many of the cluster's words it carries. Lower case but for names. */
const labelOf = onceTogether((uses: readonly WordsTold[], _: null): string => {
  const weight = new Map<string, number>();
  for (const { own } of uses) for (const w of own) weight.set(w, (weight.get(w) ?? 0) + 1);
  const carriedBy = (words: ReadonlySet<string>): number =>
    [...words].reduce((sum, w) => sum + (weight.get(w) ?? 0), 0) / Math.max(2, words.size);
  const matters = new Map<string, { phrases: string[]; reports: Set<string>; carried: number }>();
  for (const { use, own, phrase } of uses) {
    if (!phrase) continue;
    const wording = wordingOf(own);
    const known = matters.get(wording) ?? { phrases: [], reports: new Set<string>(), carried: carriedBy(own) };
    known.phrases.push(phrase);
    known.reports.add(use.report.id);
    matters.set(wording, known);
  }
  const [best] = [...matters].sort(
    ([a, x], [b, y]) => y.carried * y.reports.size - x.carried * x.reports.size || a.length - b.length || inOrder(a, b),
  );
  return mostFrequent(best?.[1].phrases ?? []) ?? "unnamed";
});
