import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import type { Article } from "../../domain/article.ts";
import type { Discrepancy, Figure } from "../../domain/findings.ts";
import type { Position } from "../../domain/position.ts";
import type { ParleyRecord } from "../../domain/record.ts";
import { bareArticle } from "../../text/bare-article.ts";
import { claimLine } from "./claim-line.ts";
import { figuresOf, tellerWords } from "./figures.ts";
import { lookup } from "./lookup.ts";

/** A report of one sentence, published on a day of May; its words between "[" and "]" are the figure. */
interface Given extends Pick<Figure, "value" | "unit"> {
  readonly text: string;
  readonly what?: string;
  readonly statedBy?: string;
  /** Act of the position whose evidence is the whole sentence. */
  readonly act?: Position["act"];
  readonly copyOf?: string;
}

function recordOf(told: readonly Given[], isDisputed = false, named = ""): ParleyRecord {
  const articles = told.map(({ text, copyOf }, at): Article => {
    const day = `2031-05-0${at + 1}`;
    return bareArticle(`r${at}`, text.replace(/[[\]]/gu, ""), {
      outlet: `Paper ${at}`,
      published: { date: day, earliest: day, latest: day, basis: "stated", because: [] },
      copyOf: copyOf ? { article: copyOf, share: 1 } : null,
    });
  });
  const figures = told.map(({ text, what = "pay", value, unit, statedBy = null }, at): Figure => {
    const [start, end] = [text.indexOf("["), text.indexOf("]") - 1];
    return { what, value, unit, statedBy, evidence: [{ article: `r${at}`, start, end }] };
  });
  const positions = told.flatMap(({ act, text }, at): Position[] => {
    const [first] = SAMPLE.positions;
    const evidence = [{ article: `r${at}`, start: 0, end: text.length - 2 }];
    return act && first ? [{ ...first, id: `p${at}`, act, strength: "will", conditions: [], evidence }] : [];
  });
  const clash: Discrepancy = {
    kind: "figure",
    articles: articles.map(({ id }) => id),
    evidence: articles.map(({ id, text }) => ({ article: id, start: 0, end: text.length })),
    explanation: `Different numbers for what seems one thing${named}: “two” (Paper 0), “three” (Paper 1).`,
  };
  return { ...SAMPLE, articles, figures, positions, discrepancies: isDisputed ? [clash] : [], attributions: [] };
}

function read(told: readonly Given[], isDisputed = false, named = "") {
  const record = recordOf(told, isDisputed, named);
  const look = lookup(record);
  const lines = record.positions.map((position) => claimLine(look, position));
  return figuresOf(look, lines).map(({ difference, entries }) => [
    difference,
    ...entries.map(({ printed, support, mentions }) => [
      printed,
      support,
      ...mentions.map(
        (one) =>
          `${tellerWords(one)}: ${one.sentences.map((same) => same.map(({ source }) => source).join(" + ")).join("; ")}`,
      ),
    ]),
  ]);
}

const share = (text: string, rest: Partial<Given> = {}): Given => ({ value: 4, unit: "%", text, ...rest });

test("a number that a position rests on is told with the party and its act", () => {
  expect(read([share("The union demands [4 percent] on top.", { act: "demand" })])).toEqual([
    [null, ["4 percent", "1 report", "Dockers Union demands: Paper 0"]],
  ]);
});

test("one number in two independent reports is one entry, as the first prints it", () => {
  expect(
    read([
      share("The port offered a raise of [4 per cent] to crane drivers.", { statedBy: "port-authority" }),
      share("Crane drivers were offered [4 percent] by the port."),
    ]),
  ).toEqual([
    [null, ["4 per cent", "2 reports, 2 origins", "Port Authority says: Paper 0", "The report itself: Paper 1"]],
  ]);
});

test("a copy with the same words stands beside its original, also where only one of them was coded", () => {
  const words = "The port would pay [£2 million] for the cranes.";
  const sum = { value: 2e6, unit: "GBP", text: words };
  expect(
    read([
      { ...sum, act: "offer" },
      { ...sum, copyOf: "r0" },
    ]),
  ).toEqual([[null, ["£2 million", "2 reports, 1 origin", "Dockers Union offers: Paper 0 + Paper 1"]]]);
});

test("numbers that reports differ about stand together under what differs", () => {
  const ships = (value: number) => ({ value, unit: null, what: "ships", text: `[${value} ships] were waiting.` });
  expect(read([ships(12), ships(14)], true)).toEqual([
    [
      "Different numbers for what seems one thing",
      ["12 ships", "1 report", "The report itself: Paper 0"],
      ["14 ships", "1 report", "The report itself: Paper 1"],
    ],
  ]);
});

test("one number of two names is no difference, where the other number is no figure", () => {
  const staff = (what: string) => ({ value: 900, unit: null, what, text: `The line employs [900 ${what}].` });
  expect(read([staff("workers"), staff("people")], true).filter(([lead]) => lead !== null)).toEqual([]);
});

test("another number in the words that differ stands by itself, and not under the difference", () => {
  const ships = (value: number) => ({
    value,
    unit: null,
    what: "ships",
    text: `[${value} ships] waited, 5 percent of all.`,
  });
  const fees = {
    value: 5,
    unit: "%",
    text: "The board would cut fees by [5 percent] for 14 ships.",
    act: "offer" as const,
  };
  expect(
    read([fees, ships(12), ships(14)], true, " (12, 14)").map(([lead, ...entries]) => [lead, entries.length]),
  ).toEqual([
    ["Different numbers for what seems one thing (12, 14)", 2],
    [null, 1],
  ]);
});

test.each<readonly [string, readonly Given[]]>([
  ["told once, and no position rests on it", [share("Fuel costs rose by [4 percent] last year.")]],
  [
    "told by a report and its copy",
    [share("Fuel rose by [4 percent] in May."), share("Fuel rose by [4 percent] in May.", { copyOf: "r0" })],
  ],
  ["the same by chance", [share("Fuel prices rose by [4 percent]."), share("Shares of the port lost [4 percent].")]],
  ["part of a mere comment", [share("A raise of [4 percent] would ruin us.", { act: "assess" })]],
  [
    "a count of other things",
    [
      { value: 30, unit: null, what: "ships", text: "[30 ships] lie in port." },
      { value: 30, unit: null, what: "guards", text: "The port has [30 guards]." },
    ],
  ],
])("silent on a number that is %s", (_name, told) => {
  expect(read(told)).toEqual([]);
});

test.each([
  ["observers", "say"],
  ["both sides", "say"],
  ["Market sources", "say"],
  ["Halvern Ferries", "says"],
  ["the press", "says"],
  ["Dina Okafor", "says"],
])("%s %s", (teller, verb) => {
  expect(tellerWords({ teller, line: null, phrase: "says", sentences: [] })).toBe(`${teller} ${verb}`);
});
