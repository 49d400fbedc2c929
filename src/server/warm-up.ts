import { setTimeout as sleep } from "node:timers/promises";
import type { Desk } from "../desk/desk.ts";
import { findLines } from "./find-lines.ts";
import type { StorylineViews } from "./storyline-views.ts";

const LOOK_MS = 1000;
/** A store with more positions is not held in memory before somebody asks for it. */
const MOST_POSITIONS = 200_000;
const NOW = { asOf: null, since: null };

/**
 * Has ready what is asked for first: the lines of all storylines for searching, and the first storyline's view. In small
 * steps, so that requests are answered meanwhile; at the start, and again when the desk has changed and somebody asks. Where
 * nobody does, no record is made while reports are read.
 */
export async function keepWarm(
  desk: Desk,
  views: StorylineViews,
  activity: { isAsked: boolean },
  stop: AbortSignal,
): Promise<void> {
  let warm = "";
  while (!stop.aborted) {
    const revision = activity.isAsked ? await desk.revision() : warm;
    activity.isAsked = false;
    if (revision !== warm) {
      const storylines = await desk.storylines();
      const [first] = storylines;
      if (first) await views.of(first.id, NOW);
      if (storylines.reduce((sum, { positions }) => sum + positions, 0) <= MOST_POSITIONS)
        await findLines(desk, { q: "" }, Number.POSITIVE_INFINITY);
      warm = revision;
    }
    await sleep(LOOK_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
