import type { Discrepancy } from "../../../domain/findings.ts";
import { groupsOf, into } from "../../groups.ts";
import type { Storytelling } from "../../storytelling.ts";
import { areKnownWithin, at, type Detector, discrepancy, wordings } from "../detector.ts";
import { ANSWER, type Assertion, ATTENDANCE, assertionsIn, DEMAND } from "./assertions.ts";
import { ON_THE_TABLE } from "./on-the-table.ts";

/** What is denied later than this has changed. */
const SAME_TIME_DAYS = 2;
/** Passages shown of either side. */
const SHOWN = 4;
/** So much of the shorter matter is in both. */
const OF_MATTER = 0.5;

/** One report says that somebody does what another says that the same does not: rules out a third text, and does not. */
export const contradicted: Detector = {
  id: "reconcile/discrepancies/contradicted@3",
  detect: (story) => {
    const all = story.reports.flatMap(assertionsIn);
    const denials = new Map<string, number[]>();
    all.forEach((a, i) => {
      if (isLess(a)) for (const key of keysOf(a)) into(denials, key, i);
    });
    const groups = groupsOf(all.length);
    const met = new Set<number>();
    all.forEach((a, i) => {
      if (isLess(a)) return;
      for (const j of new Set(keysOf(a).flatMap((key) => denials.get(key) ?? []))) {
        const b = all[j] as Assertion;
        if (!isOneTime(a, b, story) || hasMoved(a, b, story) || !areOpposed(a, b)) continue;
        groups.join(i, j);
        met.add(i).add(j);
      }
    });
    return groups
      .all()
      .map((members) => members.filter((i) => met.has(i)).map((i) => all[i] as Assertion))
      .filter((members) => members.length > 1)
      .map(tell);
  },
};

/** Not at all, or in part. */
const isLess = ({ isDenied, extent }: Assertion): boolean => isDenied || extent === "part";

const keysOf = ({ verb, matter, subject, extent }: Assertion): string[] => [
  ...[...matter].map((sense) => `${verb} ${sense}`),
  ...(verb === ANSWER && (extent !== null || !matter.isDisjointFrom(ON_THE_TABLE))
    ? [...subject].map((sense) => `by ${sense}`)
    : []),
];

const isOneTime = ({ report }: Assertion, { report: other }: Assertion, { published }: Storytelling): boolean =>
  report !== other && areKnownWithin(published.get(report.id), published.get(other.id), SAME_TIME_DAYS);

/** Who held to a demand before letting go of it has moved. */
export function hasMoved(yes: Assertion, no: Assertion, { published }: Pick<Storytelling, "published">): boolean {
  const [held, dropped] = [published.get(yes.report.id)?.latest, published.get(no.report.id)?.earliest];
  return yes.verb === DEMAND && held !== undefined && dropped !== undefined && held < dropped;
}

/** Of one subject and one matter; two answers to proposals may call these by other words. */
export function areOpposed(yes: Assertion, no: Assertion): boolean {
  if (yes.verb !== no.verb || isLess(yes) || !isLess(no)) return false;
  if (!no.isDenied) return yes.extent === "all" && !yes.subject.isDisjointFrom(no.subject);
  if (yes.subject.isDisjointFrom(no.subject)) return false;
  // Of talks all that is told may be the place.
  const isTelling = (sense: string): boolean =>
    !sense.startsWith("@") || (yes.verb === ATTENDANCE && !yes.subject.has(sense));
  const [matter, other] = [yes, no].map((a) => [...a.matter].filter(isTelling)) as [string[], string[]];
  const common = matter.filter((s) => other.includes(s)).length;
  if (yes.verb === ANSWER && [yes, no].every((a) => !a.matter.isDisjointFrom(ON_THE_TABLE))) return true;
  return common > 0 && common >= OF_MATTER * Math.min(matter.length, other.length);
}

function tell(found: readonly Assertion[]): Discrepancy {
  const [less, given] = [true, false].map((is) => {
    const sentences = found.filter((a) => isLess(a) === is).map(({ report, sentence: span }) => ({ report, span }));
    return sentences.filter((s, i) => sentences.findIndex((o) => o.span === s.span) === i).slice(0, SHOWN);
  }) as [Place[], Place[]];
  return discrepancy(
    "stance",
    [...less, ...given].map(({ report, span }) => at(report.id, span)),
    `What some report (${wordings(given, 160)}) others ${found.some((a) => a.isDenied) ? "deny" : "report in part"} (${wordings(less, 160)}).`,
  );
}

type Place = { readonly report: Assertion["report"]; readonly span: Assertion["sentence"] };
