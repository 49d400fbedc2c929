import { expect, test } from "vitest";
import { tagged } from "../../../../test/tagged-text.ts";
import { parseOf } from "../../parse.ts";
import { castOf } from "../actors.ts";

/** Whom the first `word` stands for where it holds a stance and the reader points at `named`, with this chance, as its party's name. */
function standsFor(text: string, word: string, named: string, chance: number): string | null {
  const annotations = tagged(...text.split(" | "));
  const at = (wanted: string) => annotations.tokens.findIndex((token) => token.text === wanted);
  const holder = at(word);
  const stance = {
    holder,
    act: "reject" as const,
    anchor: holder + 1,
    evidence: { start: 0, end: 5 },
    toward: null,
    about: null,
    named: [{ token: at(named), chance }],
    conditions: [],
    score: 0.5,
  };
  const parse = parseOf({ ...annotations, stances: [stance] });
  return castOf(parse).at[holder]?.name ?? null;
}

const CLUB = "Tern@O/NNP met/VBD ./. | The/DT players/NNS '/POS association/NN refused/VBD ./.";

test.each([
  [
    "words that the reader takes for a name are no other body's",
    CLUB,
    "association",
    "association",
    0.8,
    "players' association",
  ],
  [
    "nor are they nobody's",
    "The/DT growers/NNS '/POS federation/NN refused/VBD ./.",
    "federation",
    "federation",
    0.5,
    "growers' federation",
  ],
  ["where it points elsewhere the noun decides", CLUB, "association", "Tern", 0.8, "Tern"],
  [
    "the same body under its name",
    "The/DT Dockers@O/NNPS Union@O/NNP met/VBD ./. | The/DT dockers/NNS '/POS union/NN refused/VBD ./.",
    "union",
    "union",
    0.8,
    "Dockers Union",
  ],
  [
    "people who act for a body",
    "The/DT Dockers@O/NNPS Union@O/NNP met/VBD ./. | Union/NN leaders/NNS refused/VBD ./.",
    "leaders",
    "leaders",
    0.8,
    "Dockers Union",
  ],
])("%s", (_, text, word, named, chance, party) => expect(standsFor(text, word, named, chance)).toBe(party));
