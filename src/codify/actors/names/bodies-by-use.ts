import type { Parse } from "../../parse.ts";
import { isSeat } from "./governed.ts";
import type { Print } from "./print.ts";
import type { Run } from "./towns.ts";
import { COURTESY, OFFICES } from "./words.ts";

const LEADERS =
  /^(?:board|chair|chairman|chairperson|chairwoman|directors|shareholders|shares|vice-chairman|vice-president)$/;
/** What only a business has a head of. */
const BRANCHES =
  /^(?:content|engineering|investment|marketing|operations|procurement|production|programming|research|retail|sales|shipping|sports?|trading)$/;
const OFFICERS = /^(?:director|executive|manager|officer)$/;

/** Names that a report gives to bodies, whatever the reader takes them for: only a body has a chairwoman, a chief executive and shares. */
export function bodiesByUse(runs: readonly Run[], { parse, text, words: wordsOf }: Print): ReadonlySet<string> {
  const isLed = ({ first, end }: Run): boolean => {
    const i = /^['’]s?$/.test(text(end)) ? end + 1 : end;
    // "Strel's head of sport"; a president has heads of staff and mission.
    const isHeaded = i - first === 2 && text(i) === "head" && text(i + 1) === "of" && BRANCHES.test(text(i + 2));
    return (
      LEADERS.test(text(i)) || isHeaded || (/^(?:chief|finance|managing)$/.test(text(i)) && OFFICERS.test(text(i + 1)))
    );
  };
  // "Acme, through its counsel": nobody acts through his own.
  const isActedFor = ({ end }: Run): boolean =>
    text(end) === "," && /^(?:through|via)$/.test(text(end + 1)) && text(end + 2) === "its";
  const isTitled = ({ first }: Run): boolean =>
    COURTESY.has(text(first - 1).toLowerCase()) || OFFICES.has(text(first - 1).toLowerCase());
  const surnames = new Set(runs.flatMap(({ first, end }) => (end - first > 1 ? [text(end - 1)] : [])));
  const isSurname = ({ first, end }: Run): boolean => end - first > 1 || surnames.has(text(first));
  return new Set(
    runs.flatMap((run) =>
      isLed(run) ||
      isActedFor(run) ||
      (isSeat(run, parse.tokens) && !isTitled(run)) ||
      (hasIts(run, parse) && !isSurname(run))
        ? [wordsOf(run.first, run.end)]
        : [],
    ),
  );
}

/** "Acme raised its offer": who raises her own is no "it". */
function hasIts({ first, end }: Run, { tokens, children }: Parse): boolean {
  const { relation = "", head = -1 } = tokens[end - 1] ?? {};
  if (!/^nsubj/.test(relation) || tokens[first]?.sentence !== tokens[head]?.sentence) return false;
  const isIts = (i: number): boolean => tokens[i]?.text === "its" && tokens[i]?.relation === "nmod:poss";
  return children(head).some((object) => tokens[object]?.relation === "dobj" && children(object).some(isIts));
}
