import type { StorylineSummary } from "../../src/store/store.ts";

const KEY = "parley-visits";

type Seen = Pick<StorylineSummary, "reports" | "positions">;

/** What each storyline held when it was last opened in this browser. */
const visits = (): Readonly<Record<string, Seen>> => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
};

export function visit({ id, reports, positions }: Pick<StorylineSummary, "id"> & Seen): void {
  localStorage.setItem(KEY, JSON.stringify({ ...visits(), [id]: { reports, positions } }));
}

/** How much has come since the last visit; `null` for a storyline that was never opened. */
export function newSince({ id, reports, positions }: StorylineSummary): Seen | null {
  const seen = visits()[id];
  return seen === undefined
    ? null
    : { reports: Math.max(0, reports - seen.reports), positions: Math.max(0, positions - seen.positions) };
}
