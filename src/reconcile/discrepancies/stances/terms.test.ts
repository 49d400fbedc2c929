import { describe, expect, test } from "vitest";
import { found, RUIZ, type Told } from "../../../../test/found-discrepancies.ts";

describe("terms", () => {
  const offer = (words: string, condition: string, topic = "herring"): Told => ({
    text: `Ana Ruizova said ${words} ${condition}.`,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words: `${words} ${condition}`, cue: "said" }],
    positions: [
      {
        party: "Norland",
        act: "offer",
        topic: "northern bank",
        words: `${words} ${condition}`,
        conditions: [{ relation: "if", words: condition, topic }],
      },
    ],
  });
  const give = "the fleet would leave the northern bank for good";
  test("finds another price for one offer", () => {
    expect(
      found("stance", [
        offer(give, "if the herring levy fell"),
        offer(give, "if the herring levy fell and the harbour tax were dropped"),
      ]),
    ).toHaveLength(1);
  });
  test.each([
    [
      "one price with a word for another",
      offer(give, "if the state's herring levy expired after three winters"),
      offer(give, "if the herring levy lapsed after three winters"),
    ],
    [
      "another bargain",
      offer(give, "if the herring levy fell"),
      offer(give, "if the captured pilots came home by winter", "pilots"),
    ],
    [
      "two offers",
      offer(give, "if the herring levy fell"),
      offer("every widow would be paid by the state", "if the harbour tax were dropped"),
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("stance", [a, b])).toEqual([]));
});
