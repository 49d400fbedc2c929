import { expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

const FRONT = "The/DT Harvest@O/NNP Front@O/NNP met/VBD ./.";

test.each<readonly [string, readonly string[], string]>([
  ["rebels", [FRONT, "The/DT rebels/NNS refused/VBD ./."], "Harvest Front"],
  ["Insurgents", [FRONT, "Insurgents/NNS refused/VBD ./."], "Harvest Front"],
  ["movement", [FRONT, "The/DT movement/NN refused/VBD ./."], "Harvest Front"],
  ["group", [FRONT, "The/DT armed/JJ group/NN refused/VBD ./."], "Harvest Front"],
  ["rebels", ["The/DT rebel/NN group/NN Anak@O/NNP met/VBD ./.", "The/DT rebels/NNS refused/VBD ./."], "Anak"],
  ["rebels", ["Anak@O/NNP fighters/NNS met/VBD ./.", "The/DT rebels/NNS refused/VBD ./."], "Anak"],
  ["Marsh", [FRONT, "Rebel/NN commander/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./."], "Harvest Front"],
])("%s of %j are the one body in arms", (word, sentences, party) =>
  expect(partyAt(tagged(...sentences), word)).toBe(party),
);

test.each<readonly [string, readonly string[], string]>([
  ["rebels", ["Acme@O/NNP met/VBD ./.", "The/DT rebels/NNS refused/VBD ./."], "rebels"],
  ["rebels", [FRONT, "The/DT Salt@O/NNP Movement@O/NNP met/VBD ./.", "The/DT rebels/NNS refused/VBD ./."], "rebels"],
  ["Gunmen", [FRONT, "Gunmen/NNS refused/VBD ./."], "Gunmen"],
  ["growers", [FRONT, "The/DT growers/NNS refused/VBD ./."], "growers"],
])("%s of %j are a group of their own", (word, sentences, party) =>
  expect(partyAt(tagged(...sentences), word)).toBe(party),
);
