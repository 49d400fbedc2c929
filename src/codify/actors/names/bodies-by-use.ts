import type { Token } from "../../../domain/annotation.ts";
import type { Run } from "./towns.ts";

const LEADERS = /^(?:chair|chairman|chairperson|chairwoman|directors|shareholders|shares)$/;
/** What only a business has a head of. */
const BRANCHES =
  /^(?:content|engineering|investment|marketing|operations|procurement|production|programming|research|retail|sales|shipping|sports?|trading)$/;
const OFFICERS = /^(?:director|executive|manager|officer)$/;

/** Names that a report gives to bodies, whatever the reader takes them for: only a body has a chairwoman, a chief executive and shares. */
export function bodiesByUse(
  runs: readonly Run[],
  tokens: readonly Token[],
  wordsOf: (first: number, end: number) => string,
): ReadonlySet<string> {
  const text = (i: number): string => tokens[i]?.text ?? "";
  const isLed = ({ first, end }: Run): boolean => {
    const i = /^['’]s?$/.test(text(end)) ? end + 1 : end;
    // "Strel's head of sport"; a president has heads of staff and mission.
    const isHeaded = i - first === 2 && text(i) === "head" && text(i + 1) === "of" && BRANCHES.test(text(i + 2));
    return (
      LEADERS.test(text(i)) || isHeaded || (/^(?:chief|finance|managing)$/.test(text(i)) && OFFICERS.test(text(i + 1)))
    );
  };
  const isLedBehind = ({ first }: Run): boolean =>
    /^(?:at|of)$/.test(text(first - 1)) && text(first - 2) === "executive" && text(first - 3) === "chief";
  return new Set(runs.flatMap((run) => (isLed(run) || isLedBehind(run) ? [wordsOf(run.first, run.end)] : [])));
}
