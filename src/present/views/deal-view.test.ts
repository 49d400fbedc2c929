import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import type { Act } from "../../domain/position.ts";
import { briefing } from "./briefing.ts";
import { grantsOf } from "./deal-view.ts";

const [story] = briefing(SAMPLE).storylines;
if (!story) throw new Error("the sample has one storyline");

test("what would unblock an issue is told from what would have to be granted", () => {
  const node = (id: string) => ({ id, label: id, state: "contested" as const });
  const step = (party: string, from: string, to: string) => ({
    party,
    from: node(from),
    to: node(to),
    does: "would move on",
    connective: "if",
    terms: `if ${to} is had`,
    lines: [],
  });
  const chain = (...steps: readonly ReturnType<typeof step>[]) => ({ issue: node("x"), steps });
  const chains = [
    chain(step("Norland", "herring", "harbour")),
    chain(step("Norland", "cod", "harbour")),
    chain(step("Sudania", "herring", "harbour")),
    chain(step("Norland", "tolls", "prisoners"), step("Sudania", "prisoners", "harbour")),
    chain(step("Sudania", "cod", "quotas")),
  ];
  expect(grantsOf({ chains }).map(({ issue, terms, moves }) => [issue.label, terms, moves])).toEqual([
    [
      "harbour",
      "if harbour is had",
      "Norland on herring and cod; Sudania on herring; Sudania on prisoners, and so Norland on tolls",
    ],
    ["quotas", "if quotas is had", "Sudania on cod"],
  ]);
});

test("what a longer way begins with is told once", () => {
  const node = (id: string) => ({ id, label: id, state: "contested" as const });
  const step = (party: string, from: string, to: string) => ({
    ...{
      party,
      from: node(from),
      to: node(to),
      does: "would move on",
      connective: "if",
      terms: "if it is had",
      lines: [],
    },
  });
  const first = step("Norland", "crew", "prisoners");
  const chains = [
    { issue: node("crew"), steps: [first] },
    { issue: node("aid"), steps: [step("Sudania", "aid", "crew"), first] },
  ];
  expect(grantsOf({ chains }).map(({ moves }) => moves)).toEqual(["Norland on crew, and so Sudania on aid"]);
});

test("the deal map is told with the lines that prove it", () => {
  expect(
    story.deal.ties.map((tie) => [tie.party, tie.from.label, tie.connective, tie.to.label, tie.lines.length]),
  ).toEqual([["Dockers Union", "blockade", "in exchange for", "bonus", 1]]);
});

test.each<[acts: readonly Act[], does: string]>([
  [["offer"], "would move on"],
  [["reject"], "holds out on"],
  [["threaten"], "presses with"],
  [["reject", "threaten"], "holds out on"],
  [["reject", "offer"], "would move on"],
])("who %j, until terms are met, %s", (acts, does) => {
  const [first] = SAMPLE.positions;
  const [linkage] = SAMPLE.linkages;
  if (!first || !linkage) throw new Error("the sample has a linkage");
  const held = acts.map((act) => ({ ...first, id: act, act, claim: `${act} of it` }));
  const [told] = briefing({
    ...SAMPLE,
    positions: held,
    linkages: [{ ...linkage, positions: held.map(({ id }) => id) }],
  }).storylines;
  expect(told?.deal.ties.map((tie) => tie.does)).toEqual([does]);
});

test("of the ways through several steps two are told, and the rest counted", () => {
  const node = (id: string) => ({ id, label: id, state: "contested" as const });
  const tie = (from: string, to: string) => ({
    ...{ party: "Norland", from: node(from), to: node(to), does: "would move on", connective: "if" },
    ...{ terms: `if ${to}`, lines: [] },
  });
  const long = (from: string) => ({ issue: node(from), steps: [tie(from, "middle"), tie("middle", "end")] });
  const movesOf = (...from: readonly string[]) => grantsOf({ chains: from.map(long) })[0]?.moves;
  expect(movesOf("a", "b", "c")?.split("; ")).toHaveLength(3);
  expect(movesOf("a", "b", "c", "d")).toBe(
    "Norland on middle, and so Norland on a; Norland on middle, and so Norland on b; and 2 longer ways",
  );
});
