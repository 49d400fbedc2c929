import type { StateOfPlay } from "./state-of-play.ts";
import { isUnplaced } from "./unplaced.ts";

const ISSUES_IN_TITLE = 2;

/**
 * A storyline is named by its sides and by what is at issue: by what its page tells first, in that order. The record counts lines
 * instead, and does not know which issues a page names. A title that somebody else gave stays.
 *
 * @param sides the names that the record's title begins with, where Parley made it.
 */
export function titleByPage(title: string, sides: readonly string[], { rows }: Pick<StateOfPlay, "rows">): string {
  const between = sides.join(", ");
  const issues = rows.filter((row) => !isUnplaced(row)).slice(0, ISSUES_IN_TITLE);
  if (between === "" || issues.length === 0 || !title.startsWith(`${between}: `)) return title;
  return `${between}: ${issues.map(({ issue }) => issue).join(", ")}`;
}
