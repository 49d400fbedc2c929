import type { Agenda } from "../domain/agenda.ts";
import type { ArticleId } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import { type Digest, digest } from "./digest.ts";
import { inOrder } from "./groups.ts";
import { joinStories } from "./join-stories.ts";
import { numbering } from "./numbering.ts";
import { reconcileStory, type Story } from "./reconcile-story.ts";
import type { Reconciled } from "./reconciled.ts";
import { groupReports } from "./storylines/group-reports.ts";

/** Reconciles reports as they arrive: a new one costs the reading of itself and of its own storyline. */
export interface Reconciler {
  /** A report with the id of one already added takes its place. */
  readonly add: (report: CodedReport) => void;
  readonly remove: (article: ArticleId) => void;
  /** The record of all reports added, the same in whatever order they came. */
  readonly record: () => Reconciled;
}

export function openReconciler(agenda: Agenda | null): Reconciler {
  const numberOf = numbering();
  const digests = new Map<ArticleId, Digest>();
  let stories = new Map<string, Story>();
  return {
    add: (report) => void digests.set(report.annotations.article.id, digest(report, numberOf)),
    remove: (article) => void digests.delete(article),
    record() {
      const all = [...digests.values()].sort((a, b) => inOrder(a.id, b.id));
      const kept = new Map<string, Story>();
      for (const reports of groupReports(all)) {
        const key = reports.map((r) => r.id).join(" ");
        const known = stories.get(key);
        const isSame = known?.reports.every((r, i) => r === reports[i]);
        kept.set(key, known && isSame ? known : reconcileStory(reports, agenda));
      }
      stories = kept;
      return joinStories([...kept.values()]);
    },
  };
}
