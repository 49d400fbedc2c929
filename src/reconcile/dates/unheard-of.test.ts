import { expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

const QUOTA = "the mackerel quota for the western islands must be shared among all crews or scrapped altogether";
const crew = { actors: [{ name: "Ana Lindqvist", kind: "person" as const }] };
const told = (id: string, published: string, text: string): Written => ({ ...crew, id, published, text });
const OPENING = `A day after a shouting match with Ana Lindqvist in the customs hall, crews repeated that ${QUOTA}.`;
const FRIDAY = "The meeting with Ana Lindqvist on Friday had ended in a brawl over the ledgers.";

/** The days found for a report that retells words of Monday 3 March, when these stand beside it. */
const daysOf = (text: string, ...others: readonly Written[]): (string | undefined)[] => {
  const first = told("first", "2031-03-03", `Ana Lindqvist said on Monday that ${QUOTA}.`);
  const said = [{ by: "Ana Lindqvist", words: QUOTA, cue: "said" }];
  const reports = [
    { ...first, said },
    ...others,
    { ...crew, id: "undated", text, said: [{ by: "Ana Lindqvist", words: QUOTA, cue: "repeated" }] },
  ];
  const { articles } = reconcile(reports.map(written), null);
  const published = articles.find((a) => a.id === "undated")?.published;
  return [published?.earliest, published?.latest];
};

const silent = [
  told("next", "2031-03-08", "Crews of the western islands wait for the mackerel quota, Ana Lindqvist said."),
  told("after", "2031-03-09", "No word on the mackerel quota of the western islands, said Ana Lindqvist."),
];
const heard = told(
  "heard",
  "2031-03-08",
  "After the brawl in the customs hall Ana Lindqvist spoke no more of the mackerel quota of the western islands.",
);

test("the day after what comes back beside a weekday is the day after that weekday", () =>
  expect(daysOf(`${OPENING} ${FRIDAY}`)).toEqual(["2031-03-08", "2031-03-08"]));

test("of what reports of the days after know nothing, it is the weekday of the next week", () =>
  expect(daysOf(`${OPENING} ${FRIDAY}`, ...silent)).toEqual(["2031-03-15", "2031-03-15"]));

test.each([
  ["one of them tells it", [...silent, heard]],
  ["there is only one", silent.slice(0, 1)],
])("not when %s", (_, others) =>
  expect(daysOf(`${OPENING} ${FRIDAY}`, ...others)).toEqual(["2031-03-08", "2031-03-08"]),
);

test.each([
  ["the weekday is of something else", `${OPENING} Nets were mended on Friday.`],
  ["the report names two weekdays", `${OPENING} ${FRIDAY} The hall burnt on Thursday.`],
])("the weekday is not taken when %s", (_, text) => expect(daysOf(text)).not.toEqual(["2031-03-08", "2031-03-08"]));

test("what was dated by such a report is dated anew", () => {
  const VOW = "boats older than thirty winters will have to leave the northern fleet for good before the autumn";
  const vow = { by: "Ana Lindqvist", words: VOW, cue: "added" };
  const repeated = { by: "Ana Lindqvist", words: QUOTA, cue: "repeated" };
  const first = told("first", "2031-03-03", `Ana Lindqvist said on Monday that ${QUOTA}.`);
  const reports: readonly Written[] = [
    { ...first, said: [{ by: "Ana Lindqvist", words: QUOTA, cue: "said" }] },
    ...silent,
    { ...crew, id: "late", text: `${OPENING} ${FRIDAY} She added that ${VOW}.`, said: [repeated, vow] },
    { ...crew, id: "after-it", text: `Ana Lindqvist added that ${VOW}.`, said: [vow] },
  ];
  const published = reconcile(reports.map(written), null).articles.find((a) => a.id === "after-it")?.published;
  expect([published?.earliest, published?.latest]).toEqual(["2031-03-12", "2031-03-18"]);
});
