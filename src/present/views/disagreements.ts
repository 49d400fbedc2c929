import type { DiscrepancyKind } from "../../domain/findings.ts";
import type { Lookup } from "./lookup.ts";
import { type Passage, passageOf } from "./passage.ts";
import { DISCREPANCY_WORDS } from "./vocabulary.ts";

/** Passages side by side, and one sentence that says what differs. */
export interface Disagreement {
  readonly kind: DiscrepancyKind;
  readonly heading: string;
  readonly explanation: string;
  readonly passages: readonly Passage[];
}

const ORDER = Object.keys(DISCREPANCY_WORDS);

/** What weighs most for the outcome first: stances and figures before names and offices. */
export function disagreementsOf(look: Lookup): readonly Disagreement[] {
  return look.record.discrepancies
    .map(({ kind, explanation, evidence }) => ({
      kind,
      heading: DISCREPANCY_WORDS[kind],
      explanation,
      passages: distinct(evidence.flatMap((one) => passageOf(look, one) ?? [])),
    }))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const QUOTED = /,? (?:and )?“[^”]*” \([^)]*\)/gu;
/** "refuses (“no” in A)", "A gives “no” to B": the words stand beneath. */
const SHOWN_BENEATH = / \([“"][^()]*\)/gu;
const GIVEN = / gives “.*?” to /gu;

/** What differs, without the passages that explanations quote, after a colon or each with its source: "Different numbers for what seems one thing". */
export function leadOf(told: string): string {
  const explanation = told.replace(SHOWN_BENEATH, "").replace(GIVEN, " gives it to ");
  for (const { index } of explanation.matchAll(/: (?=.*[“"])/gu)) {
    const lead = explanation.slice(0, index);
    if (lead.split("“").length === lead.split("”").length) return lead;
  }
  return explanation.replace(QUOTED, "").replace(/\.$/u, "");
}

/** A briefing tells once what several disagreements say of the same words: those with one lead that share a passage. */
export function sideBySide(all: readonly Disagreement[]): readonly Disagreement[] {
  const told: Disagreement[] = [];
  for (const one of all) {
    const own = { ...one, explanation: leadOf(one.explanation) };
    const at = told.findIndex(
      ({ kind, explanation, passages }) =>
        kind === own.kind &&
        explanation === own.explanation &&
        passages.some((a) => own.passages.some((b) => isSame(a, b))),
    );
    const known = told[at];
    if (known) told[at] = { ...known, passages: distinct([...known.passages, ...own.passages]) };
    else told.push({ ...own, passages: distinct(own.passages) });
  }
  return told;
}

/** One kind of difference after another: what is said of many pairs is said once, above them. */
export function byLead(all: readonly Disagreement[]): readonly (readonly [Disagreement, ...Disagreement[]])[] {
  const alike = Map.groupBy(sideBySide(all), ({ kind, explanation }) => `${kind} ${explanation}`);
  return [...alike.values()].flatMap(([first, ...more]) => (first ? [[first, ...more] as const] : []));
}

const isSame = (a: Passage, b: Passage): boolean =>
  a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end;
const distinct = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter((one, at) => passages.findIndex((other) => isSame(one, other)) === at);
