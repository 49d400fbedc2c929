import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

const PARAGRAPHS = [
  "Ferry crews on the western islands began a two-day stoppage on Thursday after talks over night shifts collapsed in the early hours.",
  "The operator had offered extra rest days but would not pay for the hours that crews spend waiting for the tide, their union said.",
  "Islanders queued for bread and petrol as the last boat left, and hospitals moved patients to the mainland by helicopter.",
  "A mediator is to meet both sides next week in the harbour office, where a similar row was settled nine years ago.",
];
const QUOTE =
  "“We wait for the tide in the dark and the cold, and nobody pays a penny for it, so nobody sails until somebody does,”";
const OWN =
  "Our correspondent found the quay at Skerry deserted, with gulls on the bollards and a single lamp burning in the ticket hall until long after midnight on both days of the protest.";
const ASIDE =
  "Hotels on the mainland were full of stranded visitors, some of whom slept in the lounge of the railway station while bus drivers organised soup and blankets for them.";

const report = (id: string, paragraphs: readonly string[], rest: Partial<Written> = {}): Written => ({
  id,
  text: paragraphs.join("\n\n"),
  published: "2031-06-05",
  ...rest,
});
const copiesOf = (reports: readonly Written[]): Record<string, string> =>
  Object.fromEntries(
    reconcile(reports.map(written), null).articles.flatMap((a) => (a.copyOf ? [[a.id, a.copyOf.article]] : [])),
  );

describe("copies", () => {
  test.each([
    { name: "a reprint", copy: report("copy", PARAGRAPHS, { published: "2031-06-06" }) },
    { name: "an abridged copy", copy: report("copy", PARAGRAPHS.slice(0, 2), { published: "2031-06-06" }) },
    {
      name: "a rewrite that keeps passages",
      copy: report("copy", [OWN, PARAGRAPHS[1] ?? "", ASIDE, PARAGRAPHS[3] ?? ""], { published: "2031-06-06" }),
    },
    { name: "a copy of one day whose original is the agency's", copy: report("copy", PARAGRAPHS, { agency: "AP" }) },
  ])("finds $name", ({ copy, name }) => {
    const original = report("original", PARAGRAPHS, /agency/.test(name) ? { outlet: "AP" } : {});
    expect(copiesOf([copy, original])).toEqual({ copy: "original" });
  });
  test.each([
    { name: "a shared quotation", other: report("other", [OWN, `${QUOTE} a deckhand said.`, ASIDE]) },
    {
      name: "the same news in other words",
      other: report("other", [
        "Boats to the western islands stopped on Thursday when talks on night shifts failed.",
        ASIDE,
        OWN,
      ]),
    },
    {
      name: "one set paragraph",
      other: report("other", [
        OWN,
        PARAGRAPHS[3] ?? "",
        ASIDE,
        OWN.replace("Skerry", "Lunna"),
        ASIDE.replace("Hotels", "Inns"),
      ]),
    },
    { name: "a reprint of months ago", other: report("other", PARAGRAPHS, { published: "2031-01-02" }) },
  ])("stays silent on $name", ({ other }) => {
    expect(copiesOf([report("first", [...PARAGRAPHS, `${QUOTE} said a mate.`]), other])).toEqual({});
  });
  test.each([
    { name: "that prints no day and no name of its own", wire: { agency: "Skerry Newswire" } },
    { name: "that signs itself with what is short for it", wire: { agency: "ASN", outlet: "Agence Skerry Nouvelles" } },
    { name: "known by its noun", wire: { outlet: "Skerry News Service" } },
  ])("a paper copies the wire $name, not the wire the paper", ({ wire }) => {
    const { published: _, ...original } = report("z-wire", PARAGRAPHS, wire);
    const paper = report("a-paper", [...PARAGRAPHS, ASIDE], { outlet: "The Skerry Post" });
    expect(copiesOf([paper, original])).toEqual({ "a-paper": "z-wire" });
  });
  test("a wire's own text is no later than what reprints it", () => {
    const { published: _, ...wire } = report("wire", PARAGRAPHS, { agency: "Skerry Newswire" });
    const paper = report("paper", PARAGRAPHS, { outlet: "The Skerry Post" });
    const { articles } = reconcile([wire, paper].map(written), null);
    const published = articles.find((a) => a.id === "wire")?.published;
    expect([published?.earliest, published?.latest]).toEqual(["2031-06-05", "2031-06-05"]);
  });
  test("copies of one text are one origin", () => {
    const positions = [
      {
        party: "ferry crews",
        act: "reject" as const,
        topic: "night shifts",
        words: "talks over night shifts collapsed",
      },
    ];
    const record = reconcile(
      [
        report("a", PARAGRAPHS, { positions }),
        report("b", PARAGRAPHS, { positions }),
        report("c", [...PARAGRAPHS.slice(0, 1).map((p) => p.replace("began", "started")), OWN, ASIDE, OWN], {
          positions,
        }),
      ].map(written),
      null,
    );
    expect(record.positions.map((p) => [p.reports, p.origins])).toEqual([[3, 2]]);
  });
});
