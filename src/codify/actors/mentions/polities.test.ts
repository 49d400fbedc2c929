import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";
import { governsItself } from "./polities.ts";

const REGION = "The/DT Norvik@O/NNP State@O/NNP Government@O/NNP met/VBD ./.";

describe("whom somebody governs for whose words do not say", () => {
  test.each<readonly [string, readonly string[], string, string]>([
    [
      "a commissioner",
      [REGION, "The/DT commissioner/NN for/IN health/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./."],
      "Marsh",
      "Norvik State Government",
    ],
    [
      "the governor's aide",
      [REGION, "The/DT governor/NN 's/POS media/NNS aide/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./."],
      "Marsh",
      "Norvik State Government",
    ],
    [
      "a minister, where no state is named",
      [REGION, "Finance/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Norvik State Government",
    ],
    [
      "a governor, of the place that was told of before her",
      [
        "Mala@L/NNP 's/POS premier/NN left/VBD ./.",
        "Governor/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
        "The/DT Kunene@O/NNP Region@O/NNP waits/VBZ ./.",
      ],
      "Marsh",
      "Mala",
    ],
    [
      "a governor, of the place at hand of several",
      [
        "The/DT Kunene@O/NNP Region@O/NNP/4/nsubj met/VBD/0/root ./.",
        "They/PRP left/VBD ./. They/PRP came/VBD ./.",
        "The/DT Hardap@O/NNP Region@O/NNP/4/nsubj met/VBD/0/root ./.",
        "Governor/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      ],
      "Marsh",
      "Hardap Region",
    ],
    [
      "who negotiates for what a state does not own",
      [
        "Kenya/NNP met/VBD Kenya/NNP ./.",
        "The/DT authorities/NNS in/IN Mala@P/NNP left/VBD ./.",
        "Ida@P/NNP Marsh@P/NNP ,/, who/WP negotiates/VBZ for/IN the/DT de/FW facto/FW ministry/NN ,/, refused/VBD ./.",
      ],
      "Marsh",
      "Mala",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

  test.each<readonly [string, readonly string[], string, string]>([
    [
      "a minister is of the state that the report is on",
      ["Kenya/NNP met/VBD Kenya/NNP ./.", REGION, "Finance/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "a second minister is not of the place for which one speaks",
      [
        "Norvik@L/NNP 's/POS premier/NN ,/, Otis@P/NNP Mala@P/NNP ,/, left/VBD ./.",
        "Finance/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      ],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "a company has no governor",
      ["Acme@O/NNP 's/POS president/NN left/VBD ./.", "Governor/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "nor has the national government a place of its own",
      ["The/DT Federal@O/NNP Government@O/NNP met/VBD ./.", "Mayor/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
});

test.each([
  "Government of Upper Mala",
  "Norvik State Government",
  "Provincial Government of Mala",
  "Malian Government",
])("%s is no state's organ", (name) => expect(governsItself(name)).toBe(true));

test.each(["Government", "Federal Government", "Government of National Unity", "Obi Government", "Coast Guard"])(
  "%s may be",
  (name) => expect(governsItself(name)).toBe(false),
);
