import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

const SHARED = "the mackerel quota for the western islands must be shared among all crews or scrapped altogether";
const dated: Written = {
  id: "dated",
  published: "2031-03-04",
  text: `On the tenth anniversary of the harbour revolt, Ana Lindqvist said on Monday that ${SHARED}. Crews cheered in the western islands.`,
  actors: [{ name: "Ana Lindqvist", kind: "person" }],
  said: [{ by: "Ana Lindqvist", words: SHARED, cue: "said" }],
};
const dayOf = (text: string, said: Written["said"] = []): (string | undefined)[] => {
  const undated: Written = {
    id: "undated",
    text: `${text} Crews of the western islands wait for the mackerel quota.`,
    actors: dated.actors ?? [],
    said,
  };
  const { articles } = reconcile([written(dated), written(undated)], null);
  const published = articles.find((a) => a.id === "undated")?.published;
  return published ? [published.basis, published.earliest, published.latest] : [];
};

describe("a report without a date", () => {
  test("that tells a dated utterance is of its day or the next", () => {
    const words = SHARED;
    const [basis, earliest = "", latest = ""] = dayOf(`Ana Lindqvist said that ${words}.`, [
      { by: "Ana Lindqvist", words, cue: "said" },
    ]);
    expect(basis).toBe("inferred");
    expect(earliest >= "2031-03-03" && latest <= "2031-03-05" && earliest <= latest).toBe(true);
  });
  test("on the eve of an anniversary is of the day before the report that marks it", () => {
    expect(dayOf("It was the eve of the tenth anniversary of the harbour revolt.")).toEqual([
      "inferred",
      "2031-03-03",
      "2031-03-03",
    ]);
  });
  test("that names its day is of that day", () => {
    const [basis, earliest, latest] = dayOf("The crews signed on 1 March 2031, a Saturday.");
    expect([basis, (earliest ?? "") <= "2031-03-01", (latest ?? "") >= "2031-03-01"]).toEqual(["inferred", true, true]);
  });
  test.each([
    ["shares only its subject", "Nobody in the western islands had a word to say about it."],
    ["names a day to come", "The crews will meet on 1 May 2031."],
  ])("stays undated when it %s", (_, text) => expect(dayOf(text)).toEqual([]));
});

test("what was guessed and what could not be is noted", () => {
  const { notes } = reconcile(
    [
      written(dated),
      written({ id: "other", text: "Nothing to see in the western islands, crews said of the mackerel quota." }),
    ],
    null,
  );
  expect(notes.map((n) => [n.article, n.code])).toEqual([["other", "date-unknown"]]);
});
