import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

/** The texts of each statement's variants, over reports of one storyline. */
function statements(...reports: readonly Omit<Written, "id">[]): string[][] {
  const coded = reports.map((r, i) =>
    written({ id: `r${i}`, published: "2031-03-04", ...r, text: `${r.text}\n\n${BACKGROUND[i]}` }),
  );
  const record = reconcile(coded, null);
  expect(record.storylines).toHaveLength(1);
  const known = new Set(record.attributions.map((a) => a.id));
  expect(record.statements.flatMap((s) => s.variants).filter((v) => !known.has(v.attribution))).toEqual([]);
  return record.statements.map((s) => s.variants.map((v) => v.text).sort());
}

/** Keeps the reports in one storyline. */
const BACKGROUND = [
  "Norland herring. Sudania herring. Port Arran harbour.",
  "Herring of Norland. Herring of Sudania. Harbour of Port Arran.",
  "Harbour at Port Arran. Norland and herring. Sudania and herring.",
];
const RUIZ = [{ name: "Ana Ruizova", kind: "person" as const, speaksFor: "Norland" }];
const TORV = [{ name: "Nils Torvald", kind: "person" as const, speaksFor: "Norland" }];

describe("one thing told twice", () => {
  test("by two narrators", () =>
    expect(
      statements(
        { text: "Overnight trawlers cut forty mooring cables near the lighthouse." },
        { text: "Forty mooring cables near the lighthouse were cut by trawlers overnight." },
      ),
    ).toEqual([
      [
        "Forty mooring cables near the lighthouse were cut by trawlers overnight.",
        "Overnight trawlers cut forty mooring cables near the lighthouse.",
      ],
    ]));
  test("by a speaker and a narrator, who names the speaker", () => {
    const words = "the fleet would leave the northern bank by Sunday";
    expect(
      statements(
        { text: `Ana Ruizova said ${words}.`, actors: RUIZ, said: [{ by: "Ana Ruizova", words, cue: "said" }] },
        { text: "By Sunday the fleet is to leave the northern bank, in the account of Ruizova." },
      ),
    ).toEqual([["By Sunday the fleet is to leave the northern bank, in the account of Ruizova.", words]]);
  });
});

describe("a content that tells two things", () => {
  const nets = "Nobody will count our nets at night, not even the harbour master.";
  const pause = "We accept a pause of eleven days for the trawlers.";
  const both = `"${pause} ${nets}"`;
  const quoted = (words: string): Omit<Written, "id"> => ({
    text: `${words} said Ana Ruizova.`,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words, cue: "said" }],
  });
  test("gives each to the report that tells it", () =>
    expect(statements(quoted(both), quoted(`"${nets}"`), quoted(`"${pause}"`))).toEqual([
      [`"${nets}"`, both],
      [`"${pause}`, `"${pause}"`],
    ]));
  test("is given whole to one that tells all of it", () =>
    expect(statements(quoted(both), quoted(both.replace("eleven", "nine")))).toEqual([
      [both, both.replace("eleven", "nine")],
    ]));
});

describe("what else two reports tell alike", () => {
  const loose = [
    "Fishers counted broken boats near the lighthouse at dawn.",
    "Broken near a lighthouse lay what inspectors took for nine trawlers.",
  ];
  const alike =
    "Overnight trawlers cut forty mooring cables. Nobody on the northern bank slept. Sirens wailed until seven.";
  const isFound = (...texts: readonly string[]): boolean =>
    statements(...texts.map((text) => ({ text }))).some((s) => s.some((v) => v.includes("lighthouse")));
  test("speaks for a loose pair", () => expect(isFound(`${alike} ${loose[0]}`, `${alike} ${loose[1]}`)).toBe(true));
  test("is missed beside it", () => expect(isFound(...loose)).toBe(false));
  test("speaks less the more days lie between them", () => {
    const told = (published: string, i: number) => ({ text: `${alike} ${loose[i]}`, published });
    const found = statements(told("2031-03-04", 0), told("2031-06-04", 1));
    expect(found.some((s) => s.some((v) => v.includes("lighthouse")))).toBe(false);
    expect(found.length).toBeGreaterThan(0);
  });
});

test.each([
  {
    name: "two things of one speaker",
    a: "the fleet would leave the northern bank by Sunday",
    b: "every sailor deserved a warm cabin in winter",
  },
  {
    name: "two sentences that share a word",
    a: "the quota was unfair to widows on the outer islands",
    b: "a quota had been an idea of her father thirty winters ago",
  },
])("stays silent on $name", ({ a, b }) => {
  const told = (words: string): Omit<Written, "id"> => ({
    text: `Ana Ruizova said ${words}.`,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words, cue: "said" }],
  });
  expect(statements(told(a), told(b))).toEqual([]);
});

describe("what parts two passages of much the same words:", () => {
  const loose = ["trawlers had cut many cables overnight", "cables were cut while the harbour slept"];
  const told = (words: string | undefined, actors: Written["actors"]): Omit<Written, "id"> => {
    const by = actors?.[0]?.name ?? "";
    return { text: `${by} said ${words}.`, actors: actors ?? [], said: [{ by, words: words ?? "", cue: "said" }] };
  };
  test("two persons", () => {
    expect(statements(told(loose[0], RUIZ), told(loose[1], RUIZ))).toHaveLength(1);
    expect(statements(told(loose[0], RUIZ), told(loose[1], TORV))).toEqual([]);
  });
  test("a denial", () => {
    const sailed = (boats: string) => [
      { text: "At night trawlers sailed past the lighthouse." },
      { text: `Around the lighthouse ${boats} sailed in the dark before the herring council met.` },
    ];
    expect(statements(...sailed("trawlers"))).toHaveLength(1);
    expect(statements(...sailed("no trawlers"))).toEqual([]);
  });
  test("a count in one alone", () => {
    const counted = (boats: string) => [
      { text: `Overnight ${boats} trawlers sailed from the lighthouse without lamps.` },
      { text: "Near the lighthouse trawlers sailed at night." },
    ];
    expect(statements(...counted("some"))).toHaveLength(1);
    expect(statements(...counted("forty"))).toEqual([]);
  });
  test("other amounts", () => {
    const counted = (boats: string, crew: string) => [
      { text: `Overnight ${boats} trawlers sailed from the lighthouse without lamps.` },
      { text: `Near the lighthouse ${crew} trawlers sailed at night.` },
    ];
    expect(statements(...counted("forty", "40"))).toHaveLength(1);
    expect(statements(...counted("forty", "90"))).toEqual([]);
  });
});

test("what is known to be said on two days is said twice", () => {
  const words = "nobody will count our nets at night, not even the harbour master";
  const told = (on: "2031-03-02" | "2031-03-04"): Omit<Written, "id"> => ({
    text: `Ana Ruizova said ${words}.`,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words, cue: "said", on }],
  });
  expect(statements(told("2031-03-04"), told("2031-03-04"))).toHaveLength(1);
  expect(statements(told("2031-03-04"), told("2031-03-02"))).toEqual([]);
});

test("what a speaker says is of the day of what else the report dates of that speaker", () => {
  const words = "nobody will count our nets at night, not even the harbour master";
  const told = (on: "2031-03-02" | "2031-03-04", other: string, says = "said"): Omit<Written, "id"> => ({
    text: `Ana Ruizova said ${other}. Ana Ruizova ${says} ${words}.`,
    actors: RUIZ,
    said: [
      { by: "Ana Ruizova", words: other, cue: "said", on },
      { by: "Ana Ruizova", words, cue: says },
    ],
  });
  const [ice, lamps] = ["the ice was late this winter", "lamps cost less than lawyers"];
  expect(statements(told("2031-03-04", ice), told("2031-03-04", lamps))).toHaveLength(1);
  expect(statements(told("2031-03-04", ice), told("2031-03-02", lamps))).toEqual([]);
  expect(statements(told("2031-03-04", ice, "had said"), told("2031-03-02", lamps))).toHaveLength(1);
});

test("what two reports tell of the weekday that they name is of that day", () => {
  const told = (when: string): Omit<Written, "id"> => ({
    text: `Trawlers cut forty mooring cables near the lighthouse ${when}.`,
    published: "2031-03-04",
  });
  expect(statements(told("on Tuesday"), told("on Tuesday"))).toHaveLength(1);
  expect(statements(told("on Tuesday"), told("on Sunday"))).toEqual([]);
  expect(statements(told("on Tuesday"), told("and will on Sunday"))).toHaveLength(1);
});

test("a number of one digit in common tells little", () => {
  const told = (words: string): Omit<Written, "id"> => ({ text: words });
  const alike = (boats: string) =>
    statements(told(`The council asked for ${boats} moorings.`), told(`Of ${boats} moorings the master spoke.`));
  expect(alike("347")).toHaveLength(1);
  expect(alike("7")).toEqual([]);
});

test("a refusal and a consent in the same words are two things", () => {
  const told = (act: "reject" | "accept", words: string): Omit<Written, "id"> => ({
    text: `Norland ${words} on the eastern quay.`,
    positions: [{ party: "Norland", act, topic: "herring quota", words }],
  });
  expect(
    statements(
      told("reject", "turned down the herring quota of the fisheries council"),
      told("accept", "took up the herring quota of the fisheries council"),
    ),
  ).toEqual([]);
});

test("who refuses and takes in one breath is not opposed to who tells of the taking", () => {
  const told = (words: string, ...acts: readonly ("reject" | "accept")[]): Omit<Written, "id"> => ({
    text: `Norland ${words}.`,
    positions: acts.map((act) => ({ party: "Norland", act, topic: "herring quota", words })),
  });
  const [all, part] = [
    "took up the herring quota of the fisheries council but not its inspectors",
    "took up the herring quota of the fisheries council",
  ];
  expect(statements(told(all, "accept", "reject"), told(part, "accept"))).toHaveLength(1);
});
