import type { Discrepancy } from "../../domain/findings.ts";
import type { Act, Evidence, Position } from "../../domain/position.ts";
import { daysBetween } from "../../text/days.ts";
import { into } from "../groups.ts";
import { type Detector, discrepancy, quoted, type Storytelling, sourceName } from "./detector.ts";

const FOR: ReadonlySet<Act> = new Set(["offer", "accept", "commit", "support"]);
/** Contradictory acts further apart in time are a shift. */
const SAME_TIME_DAYS = 1;

/** "Not yet prepared to sign" shows no giving. */
const NOT = /\b(?:no|not|never|cannot)\b|n[’']t\b/i;
/** Passages shown of either side. */
const SHOWN = 2;

interface Told {
  readonly position: Position;
  readonly at: Evidence;
}

/** One party on one issue at one time: refusing in one report, giving in another. */
export const stance: Detector = {
  id: "reconcile/discrepancies/stance@1",
  detect: (story) => {
    const byIssue = new Map<string, Position[]>();
    for (const p of story.positions) into(byIssue, `${p.party}|${p.issue}`, p);
    return [...byIssue.values()].flatMap((positions) => {
      const against = positions.filter((p) => p.act === "reject");
      const giving = positions.filter((p) => FOR.has(p.act) && p.conditions.every((c) => c.relation === "because"));
      return contradiction(against, giving, story);
    });
  },
};

function contradiction(against: readonly Position[], giving: readonly Position[], story: Storytelling): Discrepancy[] {
  const told = (positions: readonly Position[]): Told[] =>
    positions.flatMap((p) => p.evidence.map((at) => ({ position: p, at })));
  const isDenied = ({ at }: Told): boolean => {
    const report = story.reportOf(at.article);
    return NOT.test(report?.article.text.slice(at.start, at.end) ?? "");
  };
  const [noes, yeses] = [told(against), told(giving).filter((yes) => !isDenied(yes))];
  const isPair = (no: Told, yes: Told): boolean =>
    story.originOf(no.at.article) !== story.originOf(yes.at.article) && isOneTime(no, yes, story);
  const refused = noes.filter((no) => yeses.some((yes) => isPair(no, yes)));
  const given = yeses.filter((yes) => refused.some((no) => isPair(no, yes)));
  const [first] = refused;
  if (!first || given.length === 0) return [];
  const tell = ({ at }: Told): string => {
    const report = story.reportOf(at.article);
    return `${quoted(report, at)} (${report ? sourceName(report) : at.article})`;
  };
  const party = story.actors.get(first.position.party)?.name ?? first.position.party;
  const shown = [refused.slice(0, SHOWN), given.slice(0, SHOWN)] as const;
  return [
    discrepancy(
      "stance",
      shown.flat().map((t) => t.at),
      `${party} is said to refuse, ${shown[0].map(tell).join(" and ")}, and at the same time to give, ${shown[1].map(tell).join(" and ")}.`,
    ),
  ];
}

function isOneTime(no: Told, yes: Told, { published }: Storytelling): boolean {
  const [x, y] = [no.position.said, yes.position.said];
  if (x && y) return Math.abs(daysBetween(x.date, y.date)) <= SAME_TIME_DAYS;
  const [p, q] = [published.get(no.at.article), published.get(yes.at.article)];
  return p !== undefined && q !== undefined && Math.abs(daysBetween(p.latest, q.latest)) <= SAME_TIME_DAYS;
}
