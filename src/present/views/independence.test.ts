import { expect, test } from "vitest";
import { independenceOf } from "./independence.ts";
import type { SourceReport } from "./sources.ts";

const report = (article: string, source: string, rest: Partial<SourceReport> = {}): SourceReport => ({
  article,
  source,
  file: null,
  url: null,
  title: null,
  byline: null,
  agency: null,
  published: null,
  dating: "",
  lines: 0,
  copy: null,
  copies: [],
  ...rest,
});

test("copies count as reports of their outlet, not as its own; agencies name who prints them", () => {
  const copy = { share: 0.9, of: "Harbour Post", cut: [], added: [] };
  const tree = [
    report("a", "Harbour Post", {
      lines: 3,
      agency: "PA",
      copies: [
        report("b", "Ledger", { copy, lines: 2, agency: "PA", copies: [report("c", "Courier", { copy, lines: 1 })] }),
      ],
    }),
    report("d", "Ledger", { lines: 4 }),
  ];
  expect(independenceOf({ tree })).toEqual({
    outlets: [
      { outlet: "Ledger", reports: 2, own: 1, lines: 6 },
      { outlet: "Courier", reports: 1, own: 0, lines: 1 },
      { outlet: "Harbour Post", reports: 1, own: 1, lines: 3 },
    ],
    agencies: [{ agency: "PA", reports: 2, outlets: ["Harbour Post", "Ledger"] }],
  });
});

test("nothing read, nothing told", () => {
  expect(independenceOf({ tree: [] })).toEqual({ outlets: [], agencies: [] });
});
