import { expect, test } from "vitest";
import { at, SAMPLE } from "../../../test/sample-record.ts";
import type { Act, Position } from "../../domain/position.ts";
import { briefing } from "./briefing.ts";
import { headlineOf } from "./headline.ts";
import { lookup } from "./lookup.ts";
import { type Importance, isMain, minorNames, originsByIssue } from "./main-issues.ts";

const [LINE] = SAMPLE.positions as [Position, ...Position[]];

/** The sample with positions on issues of their own: "party act @report,report". */
function told(issues: Readonly<Record<string, readonly string[]>>) {
  const positions = Object.entries(issues).flatMap(([issue, lines]) =>
    lines.map((line, k): Position => {
      const [party = "", act = "", reports = ""] = line.split(/ @?/u);
      const evidence = reports.split(",").map((report) => ({ ...at("harbour", "There is no money"), article: report }));
      const bare = { conditions: [], toward: [], attributions: [], said: null, statedBy: "self" as const };
      return {
        ...LINE,
        ...bare,
        id: `${issue}-${k}`,
        issue,
        party,
        act: act as Act,
        claim: `claim ${issue} ${k}`,
        evidence,
      } as Position;
    }),
  );
  const articles = ["a", "b", "c", "d", "copy-of-a"].map((id) => ({
    ...(SAMPLE.articles[0] as (typeof SAMPLE.articles)[number]),
    ...{ id, copyOf: id === "copy-of-a" ? { article: "a", share: 0.9 } : null },
  }));
  const labels = Object.keys(issues).map((id) => ({ id, label: id }));
  const bare = { storylines: [], shifts: [], discrepancies: [], statements: [], linkages: [], events: [], figures: [] };
  return { ...SAMPLE, ...bare, articles, positions, issues: labels, revisions: [] };
}

const playOf = (issues: Readonly<Record<string, readonly string[]>>) => {
  const story = briefing(told(issues)).storylines[0];
  if (!story) throw new Error("a record without storylines is one");
  return story;
};
const mainOf = (issues: Readonly<Record<string, readonly string[]>>) => {
  const { rows, front } = playOf(issues).stateOfPlay;
  return rows.slice(0, front).map(({ issue }) => issue);
};

const FULL = ["port demand @a,b", "union reject @b,c", "city offer @c,d"];
/** Three that stand in any case, so that the fewest are reached without what is tested. */
const MAIN = { wages: FULL, pensions: FULL, hours: FULL };

test.each<[string, readonly string[]]>([
  ["a demand met by a refusal, in two reports", ["port demand @a", "union reject @b"]],
  ["two that both ask, in one report each", ["port demand @a", "union demand @b"]],
  ["an offer and an acceptance", ["port offer @a", "union accept @c"]],
  ["a threat against a promise", ["port commit @a", "union threaten @c"]],
  ["one party whose word comes back in three reports", ["port demand @a", "port commit @b", "port offer @c"]],
  ["what is in force is a comment, but both dealt before", ["port offer @a", "union reject @b", "union assess @c"]],
])("a main issue: %s", (_, lines) => {
  expect(mainOf({ ...MAIN, canteen: lines })).toContain("canteen");
});

test.each<[string, readonly string[]]>([
  ["told by one report alone, by however many parties", ["port demand @a", "union reject @a", "city offer @a"]],
  ["told by one report and its copy", ["port demand @a,copy-of-a", "union reject @copy-of-a"]],
  ["raised by one party alone", ["port demand @a", "port demand @b"]],
  ["one party dealing, others only backing it", ["port demand @a", "union support @b", "city assess @b"]],
  ["refused by all, with nothing on the table", ["port reject @a", "union reject @b"]],
  ["kind words", ["port support @a,b", "union support @c,d"]],
])("no main issue: %s", (_, lines) => {
  const play = playOf({ ...MAIN, canteen: lines }).stateOfPlay;
  expect(play.rows.slice(play.front).map(({ issue }) => issue)).toEqual(["canteen"]);
  expect(minorNames(play)).toBe("canteen");
});

test("an issue that a condition names is told of by the report that prints it", () => {
  const record = told({ wages: ["port demand @a"] });
  const conditions = [
    {
      ...at("harbour", "if the port pays the bonus"),
      article: "d",
      issue: "wages",
      relation: "if" as const,
      party: null,
    },
  ];
  const positions = record.positions.map((one) => ({ ...one, conditions }));
  expect(originsByIssue(lookup({ ...record, positions }))).toEqual(new Map([["wages", 2]]));
});

test("with few reports, one is enough; with none that would do, the fullest three are told all the same", () => {
  const one: Importance = { dealers: 2, isOnTheTable: true, origins: 1, weight: 2 };
  expect([1, 3, 4, 40].map((heard) => isMain(one, heard))).toEqual([true, true, false, false]);
  const thin = { a: ["port demand @a"], b: ["port demand @b"], c: ["port demand @c"], d: ["port support @d"] };
  expect(mainOf(thin)).toEqual(["a", "b", "c"]);
});

test("no first page holds more than ten, and those in conflict stand first", () => {
  const many = Object.fromEntries(Array.from({ length: 14 }, (_, k) => [`matter ${String(k).padStart(2, "0")}`, FULL]));
  const issues = { ...many, agreed: ["port offer @a,b,c,d", "union accept @a,b,c,d", "city accept @a,b,c,d"] };
  const story = playOf(issues);
  expect(story.stateOfPlay.front).toBe(10);
  expect(story.stateOfPlay.rows.slice(0, 10).at(-1)?.issue).toBe("agreed");
  expect(headlineOf(story)).toContain("on 10 main issues and 5 others");
  expect(minorNames(story.stateOfPlay)).toBe("matter 09 · matter 10 · matter 11 · matter 12 · matter 13");
});

test("a line names twelve and counts the rest, never one alone", () => {
  const names = (n: number) =>
    minorNames({ rows: Array.from({ length: n }, (_, k) => ({ ...ROW, issue: `i${k}` })), front: 0 });
  expect(names(0)).toBeNull();
  expect(names(13)?.split(" · ")).toHaveLength(13);
  expect(names(14)).toMatch(/ · i11 and 2 more$/u);
});

const ROW = { issueId: "i", issue: "i", state: "silent" as const, stands: [] };

test("what the agenda names is a main issue, before what is weightier", () => {
  const record = told({ ...MAIN, parking: ["city assess @a"] });
  const issues = record.issues.map((issue) => (issue.id === "parking" ? { ...issue, isPinned: true as const } : issue));
  const frontOf = (all: typeof record.issues) => {
    const { rows, front } = briefing({ ...record, issues: all }).storylines[0]?.stateOfPlay ?? { rows: [], front: 0 };
    return rows.slice(0, front).map(({ issue }) => issue);
  };
  expect(frontOf(record.issues)).not.toContain("parking");
  expect(frontOf(issues)).toContain("parking");
});
