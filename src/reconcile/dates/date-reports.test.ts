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
  const retold = (text: string) => dayOf(text, [{ by: "Ana Lindqvist", words: SHARED, cue: "said" }]);
  test.each([
    ["that retells a dated utterance", retold(`Ana Lindqvist said that ${SHARED}.`), "2031-03-03", "2031-03-09"],
    [
      "that retells it, and opens on a Wednesday",
      retold(`Crews struck on Wednesday. Ana Lindqvist said that ${SHARED}.`),
      "2031-03-05",
      "2031-03-06",
    ],
    [
      "on the eve of an anniversary that another marks",
      dayOf("It was the eve of the tenth anniversary of the harbour revolt."),
      "2031-03-03",
      "2031-03-04",
    ],
    [
      "a day after a weekday",
      dayOf("A day after the crews met on Sunday, the eve of the tenth anniversary of the harbour revolt came."),
      "2031-03-03",
      "2031-03-03",
    ],
    [
      "that opens with a weekday and its day",
      dayOf("The crews signed on Saturday, 1 March 2031."),
      "2031-03-01",
      "2031-03-02",
    ],
    [
      "that stands between a day past and a day to come",
      dayOf("The crews signed on 1 March 2031. They will meet on 9 March 2031."),
      "2031-03-01",
      "2031-03-09",
    ],
  ])("%s", (_, found, earliest, latest) => expect(found).toEqual(["inferred", earliest, latest]));
  test.each([
    ["shares only its subject", "Nobody in the western islands had a word to say about it."],
    ["names a day to come", "The crews will meet on 1 May 2031."],
    ["names a day past", "The crews signed on 1 March 2031."],
    ["names a weekday alone", "The crews signed on Monday."],
    ["tells one day as past and to come", "The crews signed on 1 March 2031. They will meet on 1 March 2031."],
    ["speaks of another anniversary", "It was the eve of the ninth anniversary of the harbour revolt."],
    ["contradicts itself", "The crews signed on 9 March 2031. They will meet on 1 March 2031."],
  ])("stays undated when it %s", (_, text) => expect(dayOf(text)).toEqual([]));
  test("retelling what is not dated tells nothing", () =>
    expect(
      dayOf("Ana Lindqvist said that nets are to be mended by all crews in the harbour.", [
        { by: "Ana Lindqvist", words: "nets are to be mended by all crews in the harbour", cue: "said" },
      ]),
    ).toEqual([]));
});

test("a report that another dates may date a third", () => {
  const by = "Ana Lindqvist";
  const second = "boats older than thirty winters will have to leave the northern fleet for good";
  const chain: Written[] = [
    dated,
    {
      id: "second",
      text: `Ana Lindqvist said on Monday that ${second}. It was the eve of the tenth anniversary of the harbour revolt. Crews of the western islands wait for the mackerel quota.`,
      actors: dated.actors ?? [],
      said: [{ by, words: second, cue: "said" }],
    },
    {
      id: "third",
      text: `Ana Lindqvist said that ${second}. Crews wait in the western islands for a mackerel quota.`,
      actors: dated.actors ?? [],
      said: [{ by, words: second, cue: "said" }],
    },
  ];
  const { articles } = reconcile(chain.map(written), null);
  const third = articles.find((a) => a.id === "third")?.published;
  expect([third?.earliest, third?.latest]).toEqual(["2031-03-03", "2031-03-09"]);
  expect(third?.reasons).toEqual([expect.stringContaining("2031-03-03")]);
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
