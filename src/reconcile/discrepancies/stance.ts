import type { Discrepancy } from "../../domain/findings.ts";
import type { Act, Evidence, Position } from "../../domain/position.ts";
import { into } from "../groups.ts";
import { daysBetween } from "../timeline/days.ts";
import { type Detector, discrepancy, quoted, type Storytelling, sourceName } from "./detector.ts";

const FOR: ReadonlySet<Act> = new Set(["offer", "accept", "commit", "support"]);
/** Contradictory acts further apart in time are a shift. */
const SAME_TIME_DAYS = 1;

/** One party on one issue at one time: refusing in one report, giving in another. */
export const stance: Detector = {
  id: "reconcile/discrepancies/stance@1",
  detect: (story) => {
    const byIssue = new Map<string, Position[]>();
    for (const p of story.positions) into(byIssue, `${p.party}|${p.issue}`, p);
    return [...byIssue.values()].flatMap((positions) => {
      const against = positions.filter((p) => p.act === "reject");
      const giving = positions.filter((p) => FOR.has(p.act) && p.conditions.every((c) => c.relation === "because"));
      return against.slice(0, 1).flatMap((no) => contradiction(no, giving, story));
    });
  },
};

function contradiction(no: Position, giving: readonly Position[], story: Storytelling): Discrepancy[] {
  for (const yes of giving) {
    for (const a of no.evidence) {
      const b = yes.evidence.find((e) => story.originOf(e.article) !== story.originOf(a.article));
      if (!b || !isOneTime(no, yes, a, b, story)) continue;
      const party = story.actors.get(no.party)?.name ?? no.party;
      const tell = (e: Evidence): string => {
        const report = story.reports.find((r) => r.id === e.article);
        return `${quoted(report, e)} (${report ? sourceName(report) : e.article})`;
      };
      return [
        discrepancy(
          "stance",
          [a, b],
          `${party} is said to refuse, ${tell(a)}, and at the same time to give, ${tell(b)}.`,
        ),
      ];
    }
  }
  return [];
}

function isOneTime(no: Position, yes: Position, a: Evidence, b: Evidence, { published }: Storytelling): boolean {
  if (no.said && yes.said) return Math.abs(daysBetween(no.said.date, yes.said.date)) <= SAME_TIME_DAYS;
  const [p, q] = [published.get(a.article), published.get(b.article)];
  return p !== undefined && q !== undefined && Math.abs(daysBetween(p.latest, q.latest)) <= SAME_TIME_DAYS;
}
