import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

const SPEAKER = "Ana Ruizova";
const actors = [{ name: SPEAKER, kind: "person" as const, speaksFor: "Norland" }];

/** Whether two reports, so many days apart, are found to give one utterance with these words in them. */
function areOne(words: readonly [string, string], { speakers = [SPEAKER, SPEAKER], days = 0 } = {}): boolean {
  const reports = words.map(
    (quoted, i): Written => ({
      id: `r${i}`,
      published: `2031-03-${String(4 + i * days).padStart(2, "0")}` as NonNullable<Written["published"]>,
      text: `"${quoted}," ${speakers[i]} said.\n\n${BACKGROUND[i]}`,
      actors: [...actors, ...speakers.filter((s) => s !== SPEAKER).map((name) => ({ name, kind: "person" as const }))],
      said: [{ by: speakers[i] ?? null, words: `"${quoted},"`, cue: "said" }],
    }),
  );
  const record = reconcile(reports.map(written), null);
  expect(record.storylines).toHaveLength(1);
  return record.statements.some((s) => s.variants.length === 2 && s.variants.every((v) => v.text.startsWith('"')));
}

/** Keeps the reports in one storyline. */
const BACKGROUND = [
  "Fishing quotas between Norland and Sudania have been in dispute since spring. The Norland fleet lies in harbour.",
  "Since spring Norland and Sudania dispute their fishing quotas. In harbour lies the fleet of Norland.",
];

describe("one utterance, by what is quoted:", () => {
  test.each<[string, [string, string], Parameters<typeof areOne>[1]]>([
    [
      "two translations",
      ["We will not trade our nets for the lamp of a lighthouse", "We do not trade nets for a lighthouse lamp"],
      {},
    ],
    [
      "days later",
      ["A quota is a promise with fins on it", "A quota is nothing but a promise with fins on it"],
      { days: 7 },
    ],
    [
      "in another mouth",
      ["A quota is a promise with fins on it", "A quota is nothing but a promise with fins on it"],
      { speakers: [SPEAKER, "Nils Torvald"] },
    ],
  ])("%s", (_, words, how) => expect(areOne(words, how)).toBe(true));

  test.each<[string, [string, string], Parameters<typeof areOne>[1]]>([
    ["another matter", ["We will not sell our nets to anybody", "The lighthouse will be lit again by summer"], {}],
    [
      "a word in common days later",
      ["The quota is a matter for the parliament", "Nobody in my village has read the quota"],
      { days: 7 },
    ],
    [
      "two words in two mouths days later",
      ["The herring quota is too low for us", "I never spoke of a herring quota"],
      { days: 7, speakers: [SPEAKER, "Nils Torvald"] },
    ],
  ])("not by %s", (_, words, how) => expect(areOne(words, how)).toBe(false));
});
