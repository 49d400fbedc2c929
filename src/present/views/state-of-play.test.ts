import { expect, test } from "vitest";
import { at, SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import type { ClaimLine } from "./claim-line.ts";
import { cellMarks } from "./marks.ts";
import { columnParties, glyphsOf, othersOn } from "./state-of-play.ts";
import { UNPLACED } from "./unplaced.ts";

const [story] = briefing(SAMPLE).storylines;
if (!story) throw new Error("the sample has one storyline");

/** The sample with its softer offer read surely. */
const SURE = SAMPLE.positions.map((one) => (one.id === "half-bonus" ? { ...one, score: 0.8 } : one));

test("a cell holds the latest stance that is surely read, its history the ones before; a doubtful move stands beside it", () => {
  const portOn = (positions: typeof SAMPLE.positions) =>
    briefing({ ...SAMPLE, positions })
      .storylines[0]?.stateOfPlay.rows.find((row) => row.issueId === "bonus")
      ?.stands.find((stand) => stand.partyId === "port-authority");
  expect(portOn(SURE)?.current.id).toBe("half-bonus");
  expect(portOn(SURE)?.history.map((line) => line.id)).toEqual(["no-bonus"]);
  expect(portOn(SAMPLE.positions)?.current.id).toBe("no-bonus");
  expect(portOn(SAMPLE.positions)?.beside.map((line) => line.id)).toEqual(["half-bonus"]);
});

test.each([
  ["a week", "2031-05-13", "no-bonus"],
  ["longer", "2031-05-14", "later"],
])("a surely read stance stands against a doubtful one of %s later", (_, date, id) => {
  const [sure] = SAMPLE.positions.filter((one) => one.id === "no-bonus");
  if (!sure) throw new Error("the sample has it");
  const said = { date, basis: "stated" as const };
  const later = { ...sure, id: "later", act: "accept" as const, claim: "The port took it", score: 0.4, said };
  const [told] = briefing({
    ...SAMPLE,
    positions: [{ ...sure, said: { ...said, date: "2031-05-06" } }, later],
  }).storylines;
  const stand = told?.stateOfPlay.rows[0]?.stands[0];
  expect([stand?.current.id, stand?.beside.length]).toEqual([id, id === "later" ? 0 : 1]);
});

test("what another party says of it never stands in the place of a party's own word", () => {
  const own = { ...SAMPLE.positions[0], id: "own", party: "port-authority", said: null };
  const record = { ...SAMPLE, positions: [...SAMPLE.positions, own as (typeof SAMPLE.positions)[number]] };
  const rows = briefing(record).storylines[0]?.stateOfPlay.rows;
  const stand = rows?.find((row) => row.issueId === "blockade")?.stands.find((one) => one.partyId === "port-authority");
  expect(stand?.current.id).toBe("own");
});

test("a blocked issue with little to tell comes after a full one", () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const more = Array.from({ length: 40 }, (_, k) => ({ ...one, id: `more-${k}`, issue: "blockade" }));
  const order = (positions: typeof SAMPLE.positions) =>
    briefing({ ...SAMPLE, positions }).storylines[0]?.stateOfPlay.rows.map((row) => row.issueId);
  expect(order(SAMPLE.positions)).toEqual(["bonus", "blockade"]);
  expect(order([...SAMPLE.positions, ...more])).toEqual(["blockade", "bonus"]);
});

test("who has no column is told where no column says anything, else only named", () => {
  const positions = SAMPLE.positions.map((one) => ({ ...one, score: 0.8 }));
  const { rows = [], parties = [] } = briefing({ ...SAMPLE, positions }).storylines[0]?.stateOfPlay ?? {};
  const [row] = rows;
  if (!row) throw new Error("the sample has an issue");
  const [first, ...others] = parties;
  expect(first && othersOn(row, [first]).areAlone).toBe(false);
  expect(othersOn(row, []).areAlone).toBe(true);
  expect(othersOn(row, []).stands).toHaveLength(row.stands.length);
  expect(othersOn(row, others).stands.every(({ partyId }) => partyId === first?.id)).toBe(true);
});

test("who deals comes before who only backs or comments", () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const backing = ["a", "b", "c", "d", "e", "f"].map((id) => ({
    ...{ ...one, id, party: "bystander", act: "support" as const, issue: id, toward: [], conditions: [] },
  }));
  const bystander = { ...(SAMPLE.actors[0] as (typeof SAMPLE.actors)[number]), id: "bystander", name: "Bystander" };
  const issues = [...SAMPLE.issues, ...backing.map(({ issue }) => ({ id: issue, label: issue }))];
  const record = { ...SAMPLE, issues, actors: [...SAMPLE.actors, bystander] };
  const [told] = briefing({ ...record, positions: [...SAMPLE.positions, ...backing] }).storylines;
  expect(told?.stateOfPlay.parties.map(({ id }) => id).at(-1)).toBe("bystander");
});

test("the two that the page is named by come first, however much a mediator deals", () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const dealing = ["a", "b", "c", "d", "e", "f"].map((id) => ({
    ...one,
    id,
    party: "mediator",
    act: "offer" as const,
  }));
  const mediator = { ...(SAMPLE.actors[0] as (typeof SAMPLE.actors)[number]), id: "mediator", name: "Mediator" };
  const record = { ...SAMPLE, actors: [...SAMPLE.actors, mediator], positions: [...SAMPLE.positions, ...dealing] };
  const named = SAMPLE.storylines[0]?.parties.slice(0, 2) ?? [];
  expect(named).toHaveLength(2);
  const [told] = briefing(record).storylines;
  expect(new Set(told?.stateOfPlay.parties.slice(0, 2).map(({ id }) => id))).toEqual(new Set(named));
});

test("parties of the most shown issues get columns", () => {
  expect(columnParties(story.stateOfPlay, 1).map((party) => party.id)).toEqual(["port-authority"]);
  expect(columnParties(story.stateOfPlay, 4)).toHaveLength(2);
});

test("what is unsure, or of no named issue, earns nobody a column", () => {
  const [front] = story.stateOfPlay.rows;
  const [stand] = front?.stands ?? [];
  if (!front || !stand) throw new Error("the sample has stands");
  const parties = ["a", "b", "c", "d"].map((id) => ({ id, name: id, issues: 1 }));
  const of = (partyId: string, isDoubtful: boolean) => ({
    ...stand,
    ...{ partyId, current: { ...stand.current, isDoubtful } },
  });
  const rows = [
    { ...front, stands: [of("a", false), of("b", false), of("c", true), of("d", false)] },
    { ...front, issueId: UNPLACED.id, stands: [of("c", false)] },
  ];
  const play = { parties, rows, front: 2 };
  expect(columnParties(play, 3).map(({ id }) => id)).toEqual(["a", "b", "d"]);
});

test("of what was before a cell shows each change once, the last few", () => {
  const lines = (glyphs: string) => [...glyphs].map((glyph) => ({ glyph }) as ClaimLine);
  expect([glyphsOf(lines("○○○●")), glyphsOf(lines("✕○✕○△●■")), glyphsOf([])]).toEqual(["○●", "✕○△●■", ""]);
});

test("the state of an issue is that of what its cells show", () => {
  const [lift] = SAMPLE.positions;
  if (!lift) throw new Error("the sample has positions");
  const line = { ...lift, conditions: [], statedBy: "self" as const, score: 0.9, issue: "blockade" };
  // Accepted on a day that is known, refused by a later report that names none: the refusal is in force.
  const accepts = {
    ...line,
    id: "accepts",
    party: "port-authority",
    act: "accept" as const,
    strength: "done" as const,
  };
  const refuses = {
    ...accepts,
    id: "refuses",
    act: "reject" as const,
    said: null,
    evidence: [at("copy", "more was added")],
  };
  const rowOf = (positions: typeof SAMPLE.positions) =>
    briefing({ ...SAMPLE, positions }).storylines[0]?.stateOfPlay.rows.find((row) => row.issueId === "blockade");
  expect(rowOf([line, accepts])?.state).toBe("agreed");
  const row = rowOf([line, accepts, refuses]);
  expect(row?.stands.find(({ partyId }) => partyId === "port-authority")?.current.id).toBe("refuses");
  expect(row?.state).toBe("blocked");
});

test.each([
  ["a thank-you does not hide what a party is ready to sign", "thanked the mediator for its patience", "half-bonus"],
  ["nor does backing another party", "voiced support for the strikers of Southport", "half-bonus"],
  ["backing a proposal is a stand", "backed the mediator's plan", "later"],
])("%s", (_, claim, expected) => {
  const half = SAMPLE.positions.find(({ id }) => id === "half-bonus") as (typeof SAMPLE.positions)[number];
  const later = { ...half, id: "later", act: "support" as const, claim, score: 0.9, conditions: [] };
  const record = {
    ...SAMPLE,
    positions: [...SURE, { ...later, said: { date: "2031-05-30", basis: "stated" as const } }],
  };
  const bonus = briefing(record).storylines[0]?.stateOfPlay.rows.find((row) => row.issueId === half.issue);
  expect(bonus?.stands.find((stand) => stand.partyId === half.party)?.current.id).toBe(expected);
});

test("whom a party backs tells its stand where nothing else does", () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const backing = { ...one, id: "backing", issue: "rest", act: "support" as const, claim: "thanked the strikers" };
  const blaming = { ...backing, id: "blaming", act: "accuse" as const, claim: "blamed the port" };
  const issues = [...SAMPLE.issues, { id: "rest", label: "rest" }];
  const record = { ...SAMPLE, issues, positions: [...SAMPLE.positions, backing, blaming] };
  const row = briefing(record).storylines[0]?.stateOfPlay.rows.find(({ issueId }) => issueId === "rest");
  expect(row?.stands[0]?.current.id).toBe("backing");
});

test("a kind word does not stand in the place of a stance, nor does backing a plan that may be none", () => {
  const [lift] = SAMPLE.positions;
  if (!lift) throw new Error("the sample has positions");
  const thanks = {
    ...lift,
    id: "thanks",
    act: "support" as const,
    said: { date: "2031-05-06", basis: "stated" as const },
  };
  const currentOf = (...positions: typeof SAMPLE.positions) =>
    briefing({ ...SAMPLE, positions })
      .storylines[0]?.stateOfPlay.rows.find((row) => row.issueId === lift.issue)
      ?.stands.find((stand) => stand.partyId === lift.party)?.current.id;
  const other = {
    ...thanks,
    evidence: [at("ledger", "The union would lift the blockade")],
    claim: "It thanked the port.",
  };
  expect(currentOf(lift, { ...other, score: 0.4 })).toBe("lift");
  expect(currentOf(lift, { ...other, score: 0.8 })).toBe("lift");
  expect(currentOf(lift, { ...other, claim: "It backed the plan.", score: 0.4 })).toBe("lift");
  expect(currentOf(lift, { ...other, claim: "It backed the plan.", score: 0.8 })).toBe("thanks");
  expect(currentOf({ ...other, score: 0.4 })).toBe("thanks");
});

test("words that were read as two acts are told once, by the surer reading, and the other is named", () => {
  const [lift] = SAMPLE.positions;
  if (!lift) throw new Error("the sample has positions");
  const twin = { ...lift, id: "twin", act: "commit" as const, score: lift.score - 0.1 };
  const other = { ...twin, id: "other", evidence: [at("ledger", "The union would lift the blockade")] };
  const standOf = (positions: typeof SAMPLE.positions) =>
    briefing({ ...SAMPLE, positions })
      .storylines[0]?.stateOfPlay.rows.find((row) => row.issueId === lift.issue)
      ?.stands.find((stand) => stand.partyId === lift.party);
  const [one, two] = [standOf([lift, twin]), standOf([lift, other])];
  expect([one?.current.id, one?.beside, one?.history]).toEqual(["lift", [], []]);
  expect(one?.current.marks.find(({ kind }) => kind === "twin")?.label).toBe("or commits");
  expect(one && cellMarks(one.current).some(({ kind }) => kind === "twin")).toBe(false);
  expect([two?.current, ...(two?.beside ?? []), ...(two?.history ?? [])].map((line) => line?.id).toSorted()).toEqual([
    "lift",
    "other",
  ]);
});

test.each([
  ["that it stands where it stood", "The port holds to its demands", []],
  ["what it had held before", "The port had asked for nine months", []],
])("a stance that only tells %s yields to an earlier one", (_, claim, attributions) => {
  const [first] = SAMPLE.positions;
  if (!first) throw new Error("the sample has positions");
  const on = (date: string) => ({ date, basis: "stated" as const });
  const what = { ...first, id: "what", claim: "The port wants a lamp", said: on("2031-05-01"), attributions: [] };
  const later = { ...first, id: "later", claim, said: on("2031-05-09"), speaker: null, attributions, conditions: [] };
  const rows = briefing({ ...SAMPLE, positions: [what, later] }).storylines[0]?.stateOfPlay.rows;
  expect(rows?.[0]?.stands[0]?.current.id).toBe("what");
});

test("a stance that a later report still tells is in force, not one told once in between", () => {
  const [lift] = SAMPLE.positions;
  if (!lift) throw new Error("the sample has positions");
  const articles = SAMPLE.articles.map((one) => {
    const published = { date: "2031-05-10", earliest: "2031-05-10", latest: "2031-05-10", basis: "stated" as const };
    return one.id === "copy" ? { ...one, published: { ...published, because: [] } } : one;
  });
  const told = { ...lift, said: null, conditions: [], score: 0.9 };
  const kept = { ...told, evidence: [at("harbour", "ready to lift"), at("copy", "ready to lift")] };
  const between = { ...told, id: "between", act: "reject" as const, evidence: [at("ledger", "would lift")] };
  const row = briefing({ ...SAMPLE, articles, positions: [kept, between] }).storylines[0]?.stateOfPlay.rows[0];
  expect(row?.stands[0]?.current).toMatchObject({ id: lift.id, when: { label: "reported 6–10 May 2031" } });
  expect(row?.stands[0]?.history.map(({ id }) => id)).toEqual(["between"]);
});

test("what does not tell its issue stands under other matters, the surest line of each party first", () => {
  const [lift] = SAMPLE.positions;
  if (!lift) throw new Error("the sample has positions");
  const inferred = { ...lift, issueBasis: "inferred" as const };
  const sure = { ...inferred, id: "sure", score: 0.9, evidence: [at("ledger", "would lift")], claim: "It waits" };
  const [told] = briefing({ ...SAMPLE, positions: [{ ...inferred, score: 0.6 }, sure] }).storylines;
  expect(told?.stateOfPlay.rows.map(({ issue, state }) => [issue, state])).toEqual([["other matters", "silent"]]);
  const [stand] = told?.stateOfPlay.rows[0]?.stands ?? [];
  expect([stand?.current.id, stand?.beside.map(({ id }) => id)]).toEqual(["sure", ["lift"]]);
});

test("what is only judged is no issue, unless a person or the agenda says so", () => {
  const [lift] = SAMPLE.positions;
  const [issue] = SAMPLE.issues;
  if (!lift || !issue) throw new Error("the sample has positions and issues");
  const blames = { ...lift, act: "accuse" as const, conditions: [], issue: issue.id };
  const issuesOf = (record: Partial<typeof SAMPLE>) =>
    briefing({ ...SAMPLE, ...record }).storylines[0]?.stateOfPlay.rows.map((row) => row.issue);
  expect(issuesOf({ positions: [blames] })).toEqual(["other matters"]);
  expect(issuesOf({ positions: [{ ...blames, madeBy: ["human/edit"] }] })).toEqual([issue.label]);
  expect(issuesOf({ positions: [blames], issues: [{ ...issue, isPinned: true }] })).toEqual([issue.label]);
  expect(issuesOf({ positions: [blames, { ...blames, id: "asks", act: "demand" }] })).toEqual([issue.label]);
});

test("a doubtful stance makes no state with another's", () => {
  const [lift] = SAMPLE.positions;
  if (!lift) throw new Error("the sample has positions");
  const asks = { ...lift, id: "asks", act: "demand" as const, conditions: [], score: 0.4, claim: "It asks" };
  const refuses = { ...asks, id: "refuses", party: "port-authority", act: "reject" as const, score: 0.9 };
  const stateOf = (...positions: typeof SAMPLE.positions) =>
    briefing({ ...SAMPLE, positions }).storylines[0]?.stateOfPlay.rows[0]?.state;
  expect(stateOf(asks, refuses)).toBe("silent");
  expect(stateOf({ ...asks, score: 0.8 }, refuses)).toBe("blocked");
});
