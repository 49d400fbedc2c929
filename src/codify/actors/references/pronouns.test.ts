import { expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged, withSpoken } from "../../../../test/tagged-text.ts";
import type { Annotations } from "../../../domain/annotation.ts";

const FAR = [
  "The/DT fee/NN rose/VBD ./.",
  "It/PRP fell/VBD ./.",
  "The/DT gate/NN shut/VBD ./.",
  "Rain/NN came/VBD ./.",
];
const ROTH = "Minister/NNP Ben@P/NNP Roth@P/NNP of/IN Kenya/NNP left/VBD ./.";
const MARSH = "Ida@P/NNP Marsh@P/NNP left/VBD ./.";
const OTIS = "Otis@P/NNP Lund@P/NNP left/VBD ./.";

test.each<readonly [string, readonly string[], string, string | null]>([
  ["he is the only man told of, however far back", [ROTH, ...FAR, "He/PRP refused/VBD ./."], "He", "Kenya"],
  ["though a woman is told of too", [ROTH, MARSH, ...FAR, "He/PRP refused/VBD ./."], "He", "Kenya"],
  ["of two men far back he is neither", [ROTH, OTIS, ...FAR, "He/PRP refused/VBD ./."], "He", null],
  [
    "it is no state in whose capital others met",
    ["Acme@O/NNP/2/nsubj refused/VBD/0/root talks/NNS/2/dobj in/IN Oslo/NNP/3/nmod ./.", "It/PRP waits/VBZ ./."],
    "It",
    "Acme",
  ],
  [
    "they are rather the many than the one told of before them",
    [
      "The/DT Harbour@O/NNP Board@O/NNP/3/nsubj met/VBD/0/root ./.",
      "That/DT angers/VBZ miners/NNS/2/dobj ./.",
      "They/PRP refused/VBD ./.",
    ],
    "They",
    "miners",
  ],
])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

/** "“The fee stays,” Ida Marsh said. “I refuse.”", with one more speaker or without. */
function quoted(...more: readonly (readonly [string, string])[]): Annotations {
  const text = tagged(
    "“/`` The/DT fee/NN stays/VBZ ,/, ”/'' Ida@P/NNP Marsh@P/NNP said/VBD ./.",
    "“/`` We/PRP wait/VBP ,/, ”/'' Ben@P/NNP Roth@P/NNP said/VBD ./.",
    "“/`` I/PRP refuse/VBP ./. ”/''",
  );
  const spoken = [["Ida Marsh", "The fee stays"] as const, ...more].reduce(
    (all, [source, content]) => withSpoken(all, source, "said", content),
    text,
  ).spoken;
  return { ...text, spoken: spoken.map((one) => ({ ...one, kind: "direct" })) };
}

test("what a paragraph quotes without saying whose it is, is his who says all else in it", () => {
  expect(partyAt(quoted(), "I")).toBe("Ida Marsh");
  expect(partyAt(quoted(["Ben Roth", "We wait"]), "I")).toBeNull();
});
