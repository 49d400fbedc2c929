import { describe, expect, test } from "vitest";
import { at, SAMPLE } from "../../../test/sample-record.ts";
import type { Position } from "../../domain/position.ts";
import { type ClaimLine, claimLine, partsOf, sentenceOf } from "./claim-line.ts";
import { lookup } from "./lookup.ts";

const look = lookup(SAMPLE);

function lineOf(id: string, since: string | null = null): ClaimLine {
  const position = look.positions.get(id);
  if (!position) throw new Error(`no position ${id}`);
  return claimLine(look, position, { since });
}
const textOf = (id: string) =>
  partsOf(lineOf(id))
    .map((part) => part.text)
    .join(" ");

test.each([
  ["lift", "○ Dockers Union is ready to lift the blockade if the port pays the bonus 5 May 2031 3 reports, 2 origins"],
  ["no-bonus", "✕ Port Authority rejected any bonus 5 May 2031 1 report ≠ disputed ∼ words changed since 6 May 2031"],
  [
    "half-bonus",
    "○ Port Authority would pay half of the bonus of £900 reported 7–9 May 2031 1 report ↗ softened ≠ disputed",
  ],
  [
    "accepts-half",
    "● Port Authority: =The port has accepted <i>it</i>, *says* the union reported 7 May 2031 1 report says Ada Brandt",
  ],
  ["wants-bonus", "△ Dockers Union: “the bonus” reported 7–9 May 2031 1 report"],
])("composes the line of %s", (id, text) => {
  expect(textOf(id)).toBe(text);
});

test("words of an original stand before those of its copies, but for the report on whose page they are shown", () => {
  const lift = look.positions.get("lift");
  if (!lift) throw new Error("no position lift");
  const evidence = lift.evidence.toSorted((a, b) => Number(b.article === "copy") - Number(a.article === "copy"));
  const articles = (ofReport?: string) =>
    claimLine(look, { ...lift, evidence }, ofReport ? { ofReport } : {}).passages.map(({ article }) => article);
  expect(evidence[0]?.article).toBe("copy");
  expect(articles().at(-1)).toBe("copy");
  expect(articles("copy")[0]).toBe("copy");
});

test.each([
  ["the day before its report", "2031-05-05", "inferred", "5 May 2031"],
  ["the day of its report", "2031-05-06", "inferred", "6 May 2031"],
  ["a day worked out to be after it", "2031-05-09", "inferred", "reported 6 May 2031"],
  ["a day that is printed, whatever it is", "2031-05-09", "stated", "9 May 2031"],
] as const)("nothing is said after a report has told it: %s", (_, date, basis, label) => {
  const position = look.positions.get("no-bonus");
  if (!position) throw new Error("the sample has it");
  expect(claimLine(look, { ...position, said: { date, basis } }).when?.label).toBe(label);
});

test("a day of words is never the day of their report", () => {
  expect(lineOf("lift").when?.basis).toBe("inferred");
  expect(lineOf("half-bonus").when).toEqual({
    day: "2031-05-07",
    until: "2031-05-07",
    label: "reported 7–9 May 2031",
    basis: "reported",
  });
});

test.each([
  ["lift", "2031-05-06", true],
  ["lift", "2031-05-07", false],
  ["half-bonus", "2031-05-09", true],
  ["half-bonus", "2031-05-10", false],
])("%s is new since %s: %s", (id, since, isNew) => {
  expect(lineOf(id, since).marks.some((mark) => mark.kind === "new")).toBe(isNew);
});

test.each([
  ["Observers: the port must pay.", "Observers: the port must pay"],
  ["Observers: the port must pay the U.S.", "Observers: the port must pay the U.S."],
  ["The observers want the port to pay.", "Observers want the port to pay"],
])("a name is told once, whatever its first letter: %s", (claim, text) => {
  const actors = SAMPLE.actors.map((one) =>
    one.id === "dockers-union" ? { ...one, name: "observers", aliases: [] } : one,
  );
  const [position] = SAMPLE.positions.filter(({ party }) => party === "dockers-union");
  if (!position) throw new Error("the sample has one");
  const line = claimLine(lookup({ ...SAMPLE, actors }), { ...position, claim });
  expect(
    partsOf(line)
      .slice(1, 3)
      .map((part) => part.text)
      .join(" "),
  ).toBe(text);
});

test.each([
  ["Port Authority, which has one tug, threatened to close the lock", "Port Authority threatened to close the lock"],
  ["Port Authority, the landlord of the quays, called it a start", "Port Authority called it a start"],
  ["Port Authority, the union, and the town signed", "Port Authority: Port Authority, the union, and the town signed"],
  ["Port Authority, the union, the town signed", "Port Authority: Port Authority, the union, the town signed"],
  ["Olu Reyes: there is no money", "Port Authority (Olu Reyes): there is no money"],
  ["“There is no money: none”", "Port Authority: “There is no money: none”"],
])("a party, who it is, and who speaks for it: %s", (claim, text) => {
  const [pattern] = SAMPLE.positions;
  if (!pattern) throw new Error("the sample has positions");
  const speaker = look.record.actors.find(({ name }) => name === "Olu Reyes")?.id ?? null;
  expect(speaker).not.toBeNull();
  const line = claimLine(look, { ...pattern, party: "port-authority", speaker, claim });
  expect(
    partsOf(line)
      .slice(1, 3)
      .map((part) => part.text)
      .join(" "),
  ).toBe(text);
});

test.each([
  ["ada-brandt", []],
  ["olu-reyes", ["says Olu Reyes"]],
])("what is told of a party in the third person is its own word, or another's: %s", (speaker, marks) => {
  const [pattern] = SAMPLE.positions;
  const [attribution] = SAMPLE.attributions;
  if (!pattern || !attribution) throw new Error("the sample has both");
  const own = lookup({ ...SAMPLE, attributions: [{ ...attribution, speaker }] });
  const told = { ...pattern, party: "dockers-union", speaker: null, statedBy: "other" as const };
  const line = claimLine(own, { ...told, attributions: [attribution.id] });
  expect(line.marks.flatMap(({ kind, label }) => (kind === "proxy" ? [label] : []))).toEqual(marks);
});

test("a low score is doubtful, the line stays", () => {
  expect([lineOf("half-bonus").isDoubtful, lineOf("lift").isDoubtful]).toEqual([true, false]);
});

test("every passage is the slice that its span names", () => {
  for (const { id } of SAMPLE.positions)
    for (const { article, span, words } of lineOf(id).passages)
      expect(look.articles.get(article)?.text.slice(span.start, span.end).replace(/\s+/g, " ")).toBe(words);
});

test("a passage knows source, cue and content only from its own report", () => {
  const [harbour, copy] = lineOf("lift").passages;
  expect(harbour?.roles.source).toHaveLength(1);
  expect(copy?.roles.source[0]).not.toEqual(harbour?.roles.source[0]);
});

test.each([
  ["“to sign the deal”", "Port Authority has accepted: “to sign the deal”"],
  ["Port Authority: to sign", "Port Authority has accepted: to sign"],
  ["Port Authority insists on a fee", "Port Authority insists on a fee"],
  ["What the port asked for", "Port Authority has accepted: what the port asked for"],
  ["What the port wants is a fee", "What the port wants is a fee"],
  ["What about the fee?", "What about the fee?"],
  ["Despite opposition from the town", "Port Authority has accepted: despite opposition from the town"],
  ["Despite the storm, it sailed", "Despite the storm, it sailed"],
  ["the fee stays", "The fee stays"],
])("a cell tells %j as a sentence", (claim, sentence) => {
  const [pattern] = SAMPLE.positions;
  if (!pattern) throw new Error("the sample has positions");
  expect(
    sentenceOf(claimLine(look, { ...pattern, party: "port-authority", act: "accept", strength: "done", claim })),
  ).toBe(sentence);
});

describe("a condition", () => {
  const wordsOf = (conditions: Position["conditions"]): string[] => {
    const [pattern] = SAMPLE.positions;
    if (!pattern) throw new Error("the sample has positions");
    return claimLine(look, { ...pattern, claim: "Dockers Union gives way", conditions }).conditions.map((c) => c.words);
  };
  const asked = { relation: "if" as const, issue: "bonus", party: "port-authority" };
  const longer = { ...asked, ...at("harbour", "if the port pays the bonus") };
  const elsewhere = at("ledger", "half of the bonus");

  test("that reports print in longer and shorter words is told once, in the longer ones", () =>
    expect(
      wordsOf([
        { ...asked, ...at("harbour", "the port pays the bonus") },
        longer,
        { ...longer, ...at("copy", "if the port pays the bonus") },
      ]),
    ).toEqual(["the port pays the bonus"]));
  test("that another report prints in other words is told once", () =>
    expect(wordsOf([longer, { ...asked, ...elsewhere }])).toEqual(["the port pays the bonus"]));
  test.each([
    ["of another issue", { ...asked, ...elsewhere, issue: "blockade" }],
    ["of another kind", { ...asked, ...elsewhere, relation: "unless" as const }],
    ["of no issue", { ...asked, ...elsewhere, issue: null }],
    ["of the same report", { ...asked, ...at("harbour", "rejected any bonus") }],
  ])("%s stays beside it", (_, other) => expect(wordsOf([longer, other])).toHaveLength(2));
});
