import type { Article } from "../domain/article.ts";
import type { Revision } from "../domain/revision.ts";
import { type GrowingRecord, recordOf } from "../pipeline.ts";
import type { SavedStoryline } from "../store/store.ts";
import { summaryOf } from "./summary.ts";

/** What one storyline tells. */
type Part = ReturnType<GrowingRecord["parts"]>[number];

interface Made {
  readonly reader: string;
  readonly revisions: readonly Revision[];
  readonly saved: readonly SavedStoryline[];
}

/** Storylines as the store keeps them: the same objects as the last time where their part, its reader and its revisions are. */
export function keepParts(revisionsOf: (articles: readonly Article[]) => Promise<readonly Revision[]>) {
  const known = new WeakMap<Part, Made>();

  function madeOf(part: Part, reader: string, revisions: readonly Revision[]): Made {
    const before = known.get(part);
    const isSame =
      before?.reader === reader &&
      before.revisions.length === revisions.length &&
      revisions.every((one, i) => one === before.revisions[i]);
    if (before && isSame) return before;
    const record = recordOf(part, reader, revisions);
    const saved = part.storylines.map((storyline) => ({ summary: summaryOf(record, storyline), record }));
    const made = { reader, revisions, saved };
    known.set(part, made);
    return made;
  }

  return async (parts: readonly Part[], reader: string): Promise<readonly SavedStoryline[]> => {
    const revisions = await revisionsOf(parts.flatMap((part) => part.articles));
    const changed = new Set(revisions.map(({ article }) => article));
    return parts.flatMap((part) => {
      const own = new Set(part.articles.flatMap(({ id }) => (changed.has(id) ? [id] : [])));
      return madeOf(part, reader, own.size === 0 ? [] : revisions.filter(({ article }) => own.has(article))).saved;
    });
  };
}
