import type { Mark } from "./marks.ts";

const SIGNS: readonly (readonly [Mark["kind"], string])[] = [
  ["new", "• new"],
  ["shift", "↗ position shifted"],
  ["disputed", "≠ reports disagree"],
  ["reworded", "∼ words changed since"],
  ["confirmed", "✓ confirmed by a person"],
  ["corrected", "✎ corrected by a person"],
];

/** What the signs beside claims mean, in a key: those that one of them bears. */
export function signWords(lines: readonly { readonly marks: readonly Mark[] }[]): readonly string[] {
  const borne = new Set(lines.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return [...SIGNS.flatMap(([kind, words]) => (borne.has(kind) ? [words] : [])), "origins: reports that copy no other"];
}
