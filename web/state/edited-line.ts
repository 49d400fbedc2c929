import type { ClaimLine } from "../../src/present/views/claim-line.ts";
import type { ConditionLine } from "../../src/present/views/condition-line.ts";
import { dayLabel } from "../../src/present/views/day-label.ts";
import type { Mark } from "../../src/present/views/marks.ts";
import { ACT_GLYPHS, actPhrase, RELATION_WORDS } from "../../src/present/views/vocabulary.ts";
import type { LineFields } from "./corrections.svelte.ts";

/** How a line looks as soon as a person has spoken about it; the server's answer, a moment later, says the same. */

const marked = (line: ClaimLine, mark: Mark): ClaimLine => ({
  ...line,
  marks: [...line.marks.filter(({ kind }) => !HUMAN.has(kind)), mark],
  isDoubtful: mark.kind === "rejected",
});
const HUMAN: ReadonlySet<Mark["kind"]> = new Set(["confirmed", "corrected", "rejected"]);

export const asConfirmed = (line: ClaimLine) => marked(line, { kind: "confirmed", glyph: "✓", label: "confirmed" });
export const asRejected = (line: ClaimLine) => marked(line, { kind: "rejected", glyph: "✗", label: "rejected" });

export const asCorrected =
  (set: Partial<LineFields>) =>
  (line: ClaimLine): ClaimLine => {
    const { party, issue, act = line.act, strength = line.strength, said, claim, conditions } = set;
    return marked(
      {
        ...line,
        party: party ?? line.party,
        issue: issue ?? line.issue,
        act,
        strength,
        glyph: ACT_GLYPHS[act],
        phrase: actPhrase(act, strength),
        ...(claim !== undefined && { claim, readsOn: false, voice: null }),
        ...(said && { when: { day: said.date, until: said.date, label: dayLabel(said.date), basis: said.basis } }),
        ...(conditions && { conditions: line.conditions.flatMap((one) => staying(one, conditions)) }),
      },
      { kind: "corrected", glyph: "✎", label: "corrected" },
    );
  };

function staying(one: ConditionLine, set: LineFields["conditions"]): readonly ConditionLine[] {
  const now = set.find(({ article, start }) => article === one.at.article && start === one.at.start);
  if (now === undefined) return [];
  const connective = now.relation === one.relation ? one.connective : RELATION_WORDS[now.relation];
  return [{ ...one, relation: now.relation, connective, issue: now.issue, party: now.party }];
}
