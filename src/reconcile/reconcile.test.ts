import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { written } from "../../test/written-reports.ts";
import { reconcile } from "./reconcile.ts";

const PERSON = [{ name: "Ana Ruiz", kind: "person" as const, speaksFor: "Docklands Union" }];
const STRIKE = [
  written({
    id: "a",
    outlet: "Harbour Times",
    published: "2031-05-02",
    text: "The Docklands Union rejected the port's wage offer. “We will never sign a wage offer that starves our crane drivers,” Ana Ruiz said on Thursday in Port Arran.",
    actors: PERSON,
    said: [
      { by: "Ana Ruiz", words: "“We will never sign a wage offer that starves our crane drivers,”", on: "2031-05-01" },
    ],
    positions: [
      {
        party: "Docklands Union",
        act: "reject",
        topic: "wage offer",
        words: "rejected the port's wage offer",
        on: "2031-05-01",
      },
    ],
  }),
  written({
    id: "b",
    outlet: "Morning Post",
    published: "2031-05-02",
    text: "Dockers in Port Arran refused the wage offer. Ana Ruiz, their leader, said the Docklands Union could never sign an offer of wages starving its crane drivers.",
    actors: PERSON,
    said: [
      { by: "Ana Ruiz", words: "the Docklands Union could never sign an offer of wages starving its crane drivers" },
    ],
    positions: [
      {
        party: "Docklands Union",
        act: "reject",
        topic: "offer of wages",
        words: "could never sign an offer of wages",
        on: "2031-05-01",
      },
    ],
  }),
  written({
    id: "c",
    outlet: "Arran Weekly",
    published: "2031-05-20",
    text: "The Docklands Union accepted the wage offer in Port Arran, if the port rehires the crane drivers, Ana Ruiz said.",
    actors: PERSON,
    positions: [
      {
        party: "Docklands Union",
        act: "accept",
        topic: "wage offer",
        words: "accepted the wage offer",
        on: "2031-05-20",
        conditions: [{ relation: "if", words: "if the port rehires the crane drivers", topic: "rehiring" }],
      },
    ],
  }),
];
const OTHER = written({
  id: "d",
  outlet: "Highland Star",
  published: "2031-05-03",
  text: "Fishermen from Lerwick asked ministers for a larger mackerel quota before the Oslo talks.",
  positions: [
    {
      party: "Lerwick fishermen",
      act: "demand",
      topic: "mackerel quota",
      words: "asked ministers for a larger mackerel quota",
    },
  ],
});
const ALL = [...STRIKE, OTHER];

test("the order of arrival changes nothing", () => {
  const expected = reconcile(ALL, null);
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      expect(reconcile(shuffled, null)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

describe("three reports of a strike and one of something else", () => {
  const record = reconcile(ALL, null);
  const union = record.positions.filter((p) => p.party === "docklands-union");

  test("are two storylines", () => {
    expect(record.storylines.map((s) => s.articles)).toEqual([["a", "b", "c"], ["d"]]);
  });
  test("one refusal in two reports is one position", () => {
    const refusals = union.filter((p) => p.act === "reject");
    expect(refusals.map((p) => [p.issue, p.reports, p.origins])).toEqual([["wages", 2, 2]]);
  });
  test("the quote, its paraphrase and the reports' own words are one statement", () => {
    expect(record.statements.map((s) => [s.speaker, s.kind, s.variants.map((v) => v.text)])).toEqual([
      [
        "ana-ruiz",
        "paraphrase",
        [
          "“We will never sign a wage offer that starves our crane drivers,”",
          "The Docklands Union rejected the port's wage offer.",
          "the Docklands Union could never sign an offer of wages starving its crane drivers",
          "Dockers in Port Arran refused the wage offer.",
        ],
      ],
    ]);
  });
  test("accepting later is a reversal, carried by one outlet", () => {
    expect(record.shifts.map((s) => [s.party, s.issue, s.kind, s.origins])).toEqual([
      ["docklands-union", "wages", "reversal", 1],
    ]);
  });
  test("the condition is a linkage", () => {
    expect(record.linkages.map((l) => [l.party, l.gives, l.relation, l.gets])).toEqual([
      ["docklands-union", "wages", "if", "rehiring"],
    ]);
  });
  test("every span points into its article", () => {
    const length = new Map(record.articles.map((a) => [a.id, a.text.length]));
    const spans = [
      ...record.positions.flatMap((p) => [...p.evidence, ...p.conditions]),
      ...record.discrepancies.flatMap((d) => d.evidence),
    ];
    expect(spans.length).toBeGreaterThan(4);
    for (const s of spans) expect(s.start >= 0 && s.start < s.end && s.end <= (length.get(s.article) ?? 0)).toBe(true);
  });
});

test("the agenda names issues and parties", () => {
  const record = reconcile(STRIKE, {
    issues: [{ label: "Pay", aliases: ["wages", "wage offer"] }],
    parties: [{ name: "Dockers", kind: "group", aliases: ["Docklands Union"], members: ["Ana Ruiz"] }],
    year: null,
  });
  expect(new Set(record.positions.map((p) => `${p.party} on ${p.issue}`))).toEqual(new Set(["dockers on pay"]));
  expect(record.actors.find((a) => a.id === "ana-ruiz")?.speaksFor).toBe("dockers");
  expect(record.issues.filter(({ isPinned }) => isPinned)).toEqual([{ id: "pay", label: "Pay", isPinned: true }]);
});
