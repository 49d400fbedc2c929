import type { Discrepancy } from "../../../domain/findings.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { groupsOf } from "../../groups.ts";
import type { Storytelling } from "../../storytelling.ts";
import { at, type Detector, discrepancy, sideOf, wordings } from "../detector.ts";
import { type LabelUse, labelsUsed } from "./labels-used.ts";

/** Passages shown of either side. */
const SHOWN = 4;

/** One side says that a thing is not what others call it: no blockade, no hostages, not a cut, nobody exchanged. */
export const contestedLabel: Detector = {
  id: "reconcile/discrepancies/contested-label@1",
  detect: (story) => {
    const byLabel = Map.groupBy(story.reports.flatMap(labelsUsed), (u) => u.label);
    return [...byLabel.values()].flatMap((uses) => contested(uses, story));
  },
};

function contested(uses: readonly LabelUse[], story: Storytelling): Discrepancy[] {
  const told = uses.map((use) => ({ use, side: sideOf(use.said, story) }));
  const groups = groupsOf(told.length);
  const [noes, yeses] = [new Set<number>(), new Set<number>()];
  for (const [i, { use: no, side }] of told.entries()) {
    // The narrator denies nothing.
    if (!no.isDenied || no.said === null) continue;
    const name = new Set(wordsIn(story.actors.get(side ?? "")?.name ?? "").map((w) => w.sense));
    for (const [j, { use: yes, side: other }] of told.entries()) {
      if (yes.isDenied || yes.report === no.report || (side !== null && side === other) || !areOne(no, yes, name))
        continue;
      groups.join(i, j);
      noes.add(i);
      yeses.add(j);
    }
  }
  return groups.all().flatMap((members) => {
    const [denied, given] = [noes, yeses].map((side) =>
      oncePerReport(members.filter((i) => side.has(i)).map((i) => uses[i] as LabelUse)),
    ) as [LabelUse[], LabelUse[]];
    const [first] = denied;
    if (!first) return [];
    return [
      discrepancy(
        "stance",
        [...denied, ...given].map((u) => at(u.report.id, u.span)),
        `What some call ${first.label} (${wordings(given)}) is denied (${wordings(denied)}).`,
      ),
    ];
  });
}

/** Of one thing, by the subject of the denial; where that is a pronoun or nobody, by being told as a fact; or a deed of whoever denies it. */
function areOne(no: LabelUse, yes: LabelUse, denier: ReadonlySet<string>): boolean {
  if (yes.isDone && !denier.isDisjointFrom(yes.about)) return true;
  return no.about.size > 0 ? !no.about.isDisjointFrom(yes.about) : yes.isFact;
}

const oncePerReport = (uses: readonly LabelUse[]): LabelUse[] =>
  uses.filter((u, i) => uses.findIndex((o) => o.report === u.report) === i).slice(0, SHOWN);
