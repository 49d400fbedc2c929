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
const dayOf = (text: string, said: Written["said"] = [], title = ""): (string | undefined)[] => {
  const undated: Written = {
    id: "undated",
    ...(title && { title }),
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
      "that retells it, and opens with this Wednesday",
      retold(`Crews gathered this Wednesday. Ana Lindqvist said that ${SHARED}.`),
      "2031-03-05",
      "2031-03-05",
    ],
    [
      "with a byline above its Wednesday",
      retold(`By Ada Brook\n\nCrews struck on Wednesday. Ana Lindqvist said that ${SHARED}.`),
      "2031-03-05",
      "2031-03-06",
    ],
    [
      "that opens with what is set for a Wednesday",
      retold(`The council meets on Wednesday. Ana Lindqvist said that ${SHARED}.`),
      "2031-03-03",
      "2031-03-09",
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

describe("a day that can be read two ways", () => {
  const readingOf = (...others: readonly string[]): (string | null | undefined)[] => {
    const both = written({ id: "both", text: "Crews of the western islands wait for the mackerel quota, crews said." });
    const { article } = both.annotations;
    const published = {
      date: null,
      earliest: "2031-03-04",
      latest: "2031-04-03",
      basis: "stated" as const,
      because: [],
    };
    const { articles } = reconcile(
      [
        { ...both, annotations: { ...both.annotations, article: { ...article, published } } },
        ...others.map((day, i) => written({ ...dated, id: `dated-${i}`, published: day })),
      ],
      null,
    );
    const found = articles.find((a) => a.id === "both")?.published;
    return [found?.date, found?.basis];
  };
  test("is the one among the days of its storyline", () =>
    expect(readingOf("2031-03-01", "2031-03-06")).toEqual(["2031-03-04", "inferred"]));
  test("stays open when both are", () => expect(readingOf("2031-03-01", "2031-03-30")).toEqual([null, "stated"]));
  test("stays open when neither is", () => expect(readingOf("2031-06-01")).toEqual([null, "stated"]));
});

describe("words of several days", () => {
  const OATH = "we shall mend every net on the western islands before the winter storms come";
  const VOW = "no trawler of ours leaves the harbour of the western islands without a pilot";
  const crew = { actors: [{ name: "Ana Lindqvist", kind: "person" as const }] };
  const told = (words: string, cue = "said") => ({
    text: `Ana Lindqvist ${cue}: "${words}." Crews of the western islands wait for the mackerel quota.`,
    said: [{ by: "Ana Lindqvist", words: `"${words}."`, cue: cue.split(" ").at(-1) ?? cue }],
  });
  const daysOf = (...reports: readonly Written[]): (string | undefined)[] => {
    const { articles } = reconcile(
      reports.map((r) => written({ ...crew, ...r })),
      null,
    );
    const published = articles.find((a) => a.id === "undated")?.published;
    return [published?.earliest, published?.latest];
  };
  const both = {
    text: `${told(OATH).text} Ana Lindqvist added: "${VOW}."`,
    said: [...told(OATH).said, { by: "Ana Lindqvist", words: `"${VOW}."`, cue: "added" }],
  };
  test("the last of them bounds a report from above", () =>
    expect(
      daysOf(
        { id: "first", published: "2031-03-01", ...told(OATH) },
        { id: "last", published: "2031-03-10", ...told(VOW) },
        { id: "undated", ...both },
      ),
    ).toEqual(["2031-03-07", "2031-03-13"]));
  test("an utterance is as old as the report that tells it first", () =>
    expect(
      daysOf(
        { id: "first", published: "2031-03-01", ...told(OATH) },
        { id: "last", published: "2031-03-10", ...told(OATH) },
        { id: "undated", ...told(OATH) },
      ),
    ).toEqual(["2031-02-26", "2031-03-13"]));
  test("what a report only recalls tells nothing", () =>
    expect(
      daysOf({ id: "last", published: "2031-03-10", ...told(OATH, "had said") }, { id: "undated", ...told(OATH) }),
    ).toEqual([undefined, undefined]));
});

describe("a report stays undated", () => {
  const retold = [{ by: "Ana Lindqvist", words: SHARED, cue: "said" }];
  const LATER = "Crews of the western islands wait for the mackerel quota. ".repeat(14);
  test("when it begins with something else", () =>
    expect(dayOf(`${LATER}Ana Lindqvist said that ${SHARED}.`, retold)).toEqual([]));
  test("when it looks back", () => {
    const title = "A year after the harbour revolt";
    expect(dayOf(`${title}\n\nAna Lindqvist said that ${SHARED}.`, retold, title)).toEqual([]);
  });
  test("when the weekday that it opens with is none of the days", () =>
    expect(
      dayOf("On the eve of the tenth anniversary of the harbour revolt nets burnt. Crews met on Saturday."),
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
  expect([third?.earliest, third?.latest]).toEqual(["2031-03-03", "2031-03-10"]);
  expect(third?.reasons).toContainEqual(expect.stringContaining("2031-03-03"));
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
