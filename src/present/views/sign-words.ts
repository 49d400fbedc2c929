import type { Mark } from "./marks.ts";
import type { IssueRow } from "./state-of-play.ts";
import { STATE_MEANS, STATE_WORDS } from "./vocabulary.ts";

const SIGNS: readonly (readonly [Mark["kind"], string])[] = [
  ["new", "• new"],
  ["shift", "↗ position shifted"],
  ["disputed", "≠ reports disagree"],
  ["reworded", "∼ words changed since"],
  ["confirmed", "✓ confirmed by a person"],
  ["corrected", "✎ corrected by a person"],
];

/** What a page tells that its key explains. */
interface Told {
  readonly lines: readonly { readonly marks: readonly Mark[] }[];
  readonly stateOfPlay: { readonly rows: readonly Pick<IssueRow, "state">[] };
}

/** What the signs beside claims and the words beside issues mean, in a key: those that stand on the page. */
export function signWords(storylines: readonly Told[]): readonly string[] {
  const borne = new Set(storylines.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks.map(({ kind }) => kind))));
  const states = new Set(storylines.flatMap(({ stateOfPlay }) => stateOfPlay.rows.map(({ state }) => state)));
  return [
    ...SIGNS.flatMap(([kind, words]) => (borne.has(kind) ? [words] : [])),
    "origins: reports that copy no other",
    ...[...states]
      .flatMap((state) => (STATE_WORDS[state] ? [`${STATE_WORDS[state]}: ${STATE_MEANS[state]}`] : []))
      .sort(),
  ];
}
