import type { Briefing } from "./briefing.ts";
import type { Mark } from "./marks.ts";

const SIGNS: readonly (readonly [Mark["kind"], string])[] = [
  ["new", "• new"],
  ["shift", "↗ position shifted"],
  ["disputed", "≠ reports disagree"],
  ["reworded", "∼ words changed since"],
  ["confirmed", "✓ confirmed by a person"],
  ["corrected", "✎ corrected by a person"],
];

/** What the signs beside a claim mean, in the key of a briefing: those that a claim of it bears. */
export function signWords({ storylines }: Pick<Briefing, "storylines">): readonly string[] {
  const borne = new Set(storylines.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks.map(({ kind }) => kind))));
  return [...SIGNS.flatMap(([kind, words]) => (borne.has(kind) ? [words] : [])), "origins: reports that copy no other"];
}
