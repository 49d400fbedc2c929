import { describe, expect, test } from "vitest";
import { found, type Told } from "../../../test/found-discrepancies.ts";

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
      "two refusals",
      said("reject", "refused the herring quota", "2031-03-03"),
      said("reject", "spurned the herring quota", "2031-03-03"),
    ],
    [
      "a change of mind",
      said("reject", "refused the herring quota", "2031-02-03"),
      said("accept", "took the herring quota", "2031-03-03"),
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("stance", [a, b])).toEqual([]));
});
