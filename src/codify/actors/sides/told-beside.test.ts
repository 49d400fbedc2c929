import { expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string];

test.each<Row>([
  [
    "the state behind a minister's name is hers",
    ["Peru/NNP met/VBD Peru/NNP ./.", "Prime/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP of/IN Kenya/NNP agreed/VBD ./."],
    "Marsh",
    "Kenya",
  ],
  [
    "so is the body behind a bare name",
    ["Ida@P/NNP Marsh@P/NNP of/IN the/DT Labour@O/NNP Office@O/NNP agreed/VBD ./."],
    "Marsh",
    "Labour Office",
  ],
  [
    "who acts for a body has its word",
    ["Ida@P/NNP Marsh@P/NNP ,/, who/WP acts/VBZ for/IN the/DT Dockers@O/NNPS Union@O/NNP ,/, refused/VBD ./."],
    "Marsh",
    "Dockers Union",
  ],
  [
    "and for nobody where it is not told for whom",
    [
      "Acme@O/NNP/2/nsubj left/VBD/0/root ./.",
      "Ida@P/NNP Marsh@P/NNP ,/, who/WP speaks/VBZ for/IN the/DT estate/NN ,/, refused/VBD ./.",
    ],
    "Marsh",
    "Ida Marsh",
  ],
  [
    "a body acts through her behind an honorific that ends a sentence",
    ["The/DT DHW@O/NNP ,/, through/IN Bi/NNP ./.", "Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./."],
    "Marsh",
    "DHW",
  ],
  [
    "the growers' Ada Obi is theirs",
    ["The/DT growers/NNS met/VBD ./.", "The/DT growers/NNS '/POS Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
    "Marsh",
    "growers",
  ],
  [
    "so is Ada Obi of the growers",
    ["The/DT growers/NNS met/VBD ./.", "Ida@P/NNP Marsh@P/NNP of/IN the/DT growers/NNS refused/VBD ./."],
    "Marsh",
    "growers",
  ],
  [
    "a body is hers whose it is",
    ["Ida@P/NNP Marsh@P/NNP ,/, whose/WP$ Coast@O/NNP League@O/NNP lost/VBD ,/, refused/VBD ./."],
    "Marsh",
    "Coast League",
  ],
  [
    "not where something of the body's is",
    ["Ida@P/NNP Marsh@P/NNP ,/, whose/WP$ Coast@O/NNP League@O/NNP card/NN lapsed/VBD ,/, refused/VBD ./."],
    "Marsh",
    "Ida Marsh",
  ],
  [
    "nor is she her country's",
    ["Ida@P/NNP Marsh@P/NNP ,/, whose/WP$ Kenya/NNP lost/VBD ,/, refused/VBD ./."],
    "Marsh",
    "Ida Marsh",
  ],
])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
