import { describe, expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";

describe("stance", () => {
  const said = (act: "reject" | "accept", words: string, on: string): Told => ({
    text: `Norland ${words}, officials said.`,
    positions: [{ party: "Norland", act, topic: "herring quota", words, on }],
  });
  test("finds an answer to one proposal under two names", () => {
    const no = {
      text: "Norland refused the truce, officials said.",
      positions: [
        {
          party: "Norland",
          act: "reject" as const,
          topic: "draft paper",
          words: "refused the truce",
          on: "2031-03-03",
        },
      ],
    };
    const yes = {
      text: "Norland accepted the pause, officials said.",
      positions: [
        {
          party: "Norland",
          act: "accept" as const,
          topic: "herring war",
          words: "accepted the pause",
          on: "2031-03-03",
        },
      ],
    };
    expect(found("stance", [no, yes])).toHaveLength(1);
  });
  test.each([
    ["is found where both are of a known day", "2031-03-03", 1],
    ["is not where the one may have come after the other", null, 0],
  ])("%s", (_, day, count) => {
    const of = (act: "accept" | "reject", words: string): Told => ({
      text: `Norland ${words}, officials said.`,
      ...(day === null && { published: null }),
      positions: [{ party: "Norland", act, topic: "truce", words, ...(day && { on: day }) }],
    });
    expect(found("stance", [of("reject", "refused the truce"), of("accept", "accepted the truce")])).toHaveLength(
      count,
    );
  });
  test("shows answers before promises that stand all the same", () => {
    const promised = (day: string): Told => ({
      text: "Norland would keep the truce in the harbour, officials said.",
      positions: [
        { party: "Norland", act: "commit", topic: "truce", words: "would keep the truce in the harbour", on: day },
      ],
    });
    const [all] = found("stance", [
      {
        text: "Norland refused the truce in the harbour, officials said.",
        positions: [
          {
            party: "Norland",
            act: "reject",
            topic: "truce",
            words: "refused the truce in the harbour",
            on: "2031-03-03",
          },
        ],
      },
      promised("2031-03-03"),
      promised("2031-03-03"),
      {
        text: "Norland accepted the truce in the harbour, officials said.",
        positions: [
          {
            party: "Norland",
            act: "accept",
            topic: "truce",
            words: "accepted the truce in the harbour",
            on: "2031-03-03",
          },
        ],
      },
    ]);
    expect(all?.slice(0, 2)).toEqual(["refused the truce in the harbour", "accepted the truce in the harbour"]);
  });
  test("finds a refusal beside a consent of the same day", () => {
    expect(
      found("stance", [
        said("reject", "refused the herring quota", "2031-03-03"),
        said("accept", "took the herring quota", "2031-03-03"),
      ]),
    ).toEqual([["refused the herring quota", "took the herring quota"]]);
  });
  test.each([
    [
      "a consent that is denied",
      said("reject", "refused the herring quota", "2031-03-03"),
      said("accept", "would not take the herring quota", "2031-03-03"),
    ],
    [
      "what was refused before",
      said("reject", "ended its long-standing refusal of the herring quota", "2031-03-03"),
      said("accept", "took the herring quota", "2031-03-03"),
    ],
    [
      "a promise in the words of a refusal",
      said("reject", "would fix no herring quota except by treaty", "2031-03-03"),
      said("accept", "took the herring quota by treaty", "2031-03-03"),
    ],
    [
      "one utterance, read two ways, in which no word refuses",
      said("reject", "keeps the herring quota and rents the quay to strangers", "2031-03-03"),
      said("accept", "kept the herring quota and let the quay to strangers", "2031-03-03"),
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("stance", [a, b])).toEqual([]));
});
