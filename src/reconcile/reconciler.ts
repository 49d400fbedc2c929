import type { Agenda } from "../domain/agenda.ts";
import type { ArticleId } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import { toldInPrint } from "../text/reading-copy/in-print.ts";
import { type Digest, digest } from "./digest.ts";
import { inOrder } from "./groups.ts";
import { joinParts } from "./join-parts.ts";
import { vocabulary } from "./numbering.ts";
import { areEqual, once } from "./once.ts";
import { type Kept, openKept, reconcileStory, type Story } from "./reconcile-story.ts";
import type { Reconciled } from "./reconciled.ts";
import { openGrouping } from "./storylines/group-reports.ts";

/** Reconciles reports as they arrive: a new one costs the reading of itself and of its own storyline. */
export interface Reconciler {
  /** A report with the id of one already added takes its place. */
  readonly add: (report: CodedReport) => void;
  readonly remove: (article: ArticleId) => void;
  /** What each storyline tells; the same object as the last time where no report joined or left it. */
  readonly parts: () => readonly Reconciled[];
  /** The record of all reports added, the same in whatever order they came. */
  readonly record: () => Reconciled;
}

/** A storyline as it was last time, with what its reports told when they were compared. */
interface LastTime {
  readonly story: Story;
  readonly kept: Kept;
}

export function openReconciler(agenda: Agenda | null): Reconciler {
  const words = vocabulary();
  const group = openGrouping<Digest>();
  const digests = new Map<ArticleId, Digest>();
  let last: readonly LastTime[] = [];
  return {
    add: (report) => void digests.set(report.annotations.article.id, digest(report, words)),
    remove: (article) => void digests.delete(article),
    parts,
    record: () => joinParts(parts()),
  };

  function parts(): readonly Reconciled[] {
    const all = [...digests.values()].sort((a, b) => inOrder(a.id, b.id));
    const lastOf = lastTime(last);
    last = group(all).map((reports): LastTime => {
      const told = lastOf(reports);
      const known = told?.story.reports;
      if (told && known && areEqual(reports, known)) return told;
      const kept = told?.kept ?? openKept();
      return { story: reconcileStory(reports, agenda, kept), kept };
    });
    return last.map((told) => partOf(told.story));
  }
}

const partOf = once(({ reports, storyline, ...told }: Story): Reconciled => {
  const printed = new Map(reports.map(({ id, printed }) => [id, printed]));
  return { ...toldInPrint(told, printed), storylines: [storyline] };
});

/** Gives each storyline the one of last time that most of its reports were in, and each of those to one. */
function lastTime(last: readonly LastTime[]): (reports: readonly Digest[]) => LastTime | undefined {
  const toldOf = new Map(last.flatMap((told) => told.story.reports.map((r) => [r.id, told] as const)));
  return (reports) => {
    const byTold = Map.groupBy(reports, (r) => toldOf.get(r.id));
    byTold.delete(undefined);
    const [most] = [...byTold].sort(([, a], [, b]) => b.length - a.length);
    for (const { id } of most?.[0]?.story.reports ?? []) toldOf.delete(id);
    return most?.[0];
  };
}
