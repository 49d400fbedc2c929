import fc from "fast-check";
import { expect, test } from "vitest";
import { written } from "../../test/written-reports.ts";
import { reconcile } from "./reconcile.ts";
import { openReconciler } from "./reconciler.ts";

const TALKS = "the ferry crews of Port Arran and Halvern Ferries";
const RUIZ = { name: "Ana Ruiz", kind: "person" as const, speaksFor: "Ferry Union" };

/** Who Ruiz is, what the union wants and on which day hangs on which of them are at hand. */
const REPORTS = [
  written({
    id: "a",
    published: "2031-05-02",
    title: "Ferry crews reject Halvern offer",
    text: `Ferry crews reject Halvern offer. Talks of ${TALKS} broke off on Friday. Ana Ruiz said 40 crews would never sign a wage offer without shorter shifts.`,
    actors: [RUIZ, { name: "Ferry Union", kind: "organisation" }],
    said: [{ by: "Ana Ruiz", words: "40 crews would never sign a wage offer without shorter shifts" }],
    positions: [{ party: "Ferry Union", act: "reject", topic: "wage offer", words: "never sign a wage offer" }],
  }),
  written({
    id: "b",
    published: "2031-05-02",
    text: `Ruiz said crews would sign a wage offer with shorter shifts, after talks of ${TALKS}. She spoke for 45 crews, aides said.`,
    actors: [{ name: "Ruiz", kind: "person" }],
    said: [{ by: "Ruiz", words: "crews would sign a wage offer with shorter shifts" }],
    positions: [{ party: "Ruiz", act: "accept", topic: "wage offer", words: "sign a wage offer" }],
  }),
  written({
    id: "c",
    text: `Talks of ${TALKS} broke off on Friday, when the 40 crews met. Anna Ruiz said crews would never sign a wage offer without shorter shifts.`,
    actors: [{ name: "Anna Ruiz", kind: "person" }],
    said: [{ by: "Anna Ruiz", words: "crews would never sign a wage offer without shorter shifts" }],
    positions: [{ party: "Anna Ruiz", act: "demand", topic: "shorter shifts", words: "shorter shifts" }],
  }),
  written({
    id: "d",
    published: "2031-05-04",
    text: `Halvern Ferries raised its wage offer in talks of ${TALKS}. Carla Ruiz of the company said 60 crews were to get shorter shifts on Friday.`,
    actors: [{ name: "Carla Ruiz", kind: "person", speaksFor: "Halvern Ferries" }],
    said: [{ by: "Carla Ruiz", words: "60 crews were to get shorter shifts on Friday" }],
    positions: [{ party: "Carla Ruiz", act: "offer", topic: "shorter shifts", words: "get shorter shifts" }],
  }),
  written({
    id: "e",
    published: "2031-05-03",
    text: "Fishermen from Lerwick asked ministers for a larger mackerel quota before the Oslo talks.",
    positions: [{ party: "fishermen", act: "demand", topic: "mackerel quota", words: "larger mackerel quota" }],
  }),
];

test("what is kept from record to record changes nothing, whoever comes and goes", () => {
  const steps = fc.array(fc.record({ at: fc.nat(REPORTS.length - 1), leaves: fc.boolean() }), {
    minLength: 4,
    maxLength: 8,
  });
  fc.assert(
    fc.property(steps, (taken) => {
      const reconciler = openReconciler(null);
      const present = new Map<number, (typeof REPORTS)[number]>();
      for (const { at, leaves } of taken) {
        const report = REPORTS[at];
        if (!report) continue;
        if (leaves) {
          present.delete(at);
          reconciler.remove(report.annotations.article.id);
        } else {
          present.set(at, report);
          reconciler.add(report);
        }
        expect(reconciler.record()).toEqual(reconcile([...present.values()], null));
      }
    }),
    { numRuns: 15 },
  );
});

const WORDS =
  "anchor barge cable deck engine ferry gull harbour island jetty keel lantern mast net oar pier quay rope sail tide".split(
    " ",
  );
/** Reports in few words, which each of them makes more common. */
const loose = fc
  .array(
    fc.array(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 7 }), { minLength: 2, maxLength: 4 }),
    { minLength: 8, maxLength: 12 },
  )
  .map((reports) =>
    reports.map((sentences, i) =>
      written({
        id: `${i}`,
        published: "2031-05-02",
        text: [`Talks of ${TALKS} went on.`, ...sentences.map((words) => `The ${words.join(" ")} broke.`)].join(" "),
      }),
    ),
  );

test("what is kept from record to record changes nothing, however common words become", () => {
  fc.assert(
    fc.property(loose, (reports) => {
      const reconciler = openReconciler(null);
      reports.forEach((report, i) => {
        reconciler.add(report);
        expect(reconciler.record()).toEqual(reconcile(reports.slice(0, i + 1), null));
      });
    }),
    { numRuns: 6, seed: 7 },
  );
});
