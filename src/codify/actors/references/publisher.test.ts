import { expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";
import type { Annotations } from "../../../domain/annotation.ts";

/** The sentences under a first line of their own: the stop behind it stands for the line's end. */
function under(head: string, ...sentences: readonly string[]): Annotations {
  const text = tagged(`${head} ./.`, ...sentences);
  return { ...text, article: { ...text.article, text: text.article.text.replace(". ", "\n ") } };
}

const TALKS = "The/DT Mission/NN waits/VBZ ./. The/DT Mission/NN left/VBD ./.";

test.each<readonly [string, Annotations, string]>([
  [
    "a body that the reader knows",
    under(
      "DOCKERS/NNS UNION/NN",
      "The/DT Dockers@O/NNPS Union@O/NNP met/VBD ./. The/DT Dockers@O/NNPS Union@O/NNP left/VBD ./.",
      "We/PRP refuse/VBP ./.",
    ),
    "Dockers Union",
  ],
  [
    "a body that the text calls by its noun",
    under(
      "HARBOUR/NN LICENSING/NN BOARD/NN",
      "The/DT Board@O/NNP met/VBD ./. The/DT Board@O/NNP left/VBD ./.",
      "We/PRP refuse/VBP ./.",
    ),
    "Harbour Licensing Board",
  ],
  [
    "a state",
    under("REPUBLIC/NN OF/IN KENYA/NNP", "Kenya/NNP met/VBD ./. Kenya/NNP left/VBD ./.", "We/PRP refuse/VBP ./."),
    "Kenya",
  ],
  [
    "a body called by a noun of its name",
    under("SAILORS/NNS '/POS MISSION/NN", TALKS, "We/PRP refuse/VBP ./."),
    "Sailors' Mission",
  ],
])("we who print a statement are %s", (_, text, party) => expect(partyAt(text, "We")).toBe(party));

test.each<readonly [string, Annotations]>([
  ["a headline has small letters", under("Sailors/NNS '/POS Mission/NN", TALKS, "We/PRP refuse/VBP ./.")],
  ["a paper takes no side", under("THE/DT MISSION/NN HERALD/NN", TALKS, "We/PRP refuse/VBP ./.")],
  ["a letterhead that the text does not speak of", under("SAILORS/NNS '/POS MISSION/NN", "We/PRP refuse/VBP ./.")],
])("we are nobody: %s", (_, text) => expect(partyAt(text, "We")).toBeNull());

test.each<readonly [string, Annotations, string]>([
  [
    "a body that the text goes on to name",
    under(
      "Statement/NN by/IN the/DT Dockers@O/NNPS Union@O/NNP",
      "The/DT Dockers@O/NNPS Union@O/NNP met/VBD ./.",
      "We/PRP refuse/VBP ./.",
    ),
    "Dockers Union",
  ],
  [
    "one that stands nowhere else",
    under("Bulletin/NN of/IN the/DT Dockers/NNPS Union/NNP -/: Quay/NN branch/NN", "We/PRP refuse/VBP ./."),
    "Dockers Union",
  ],
  [
    "one named before what it is",
    under("Harbour@O/NNP Board@O/NNP press/NN release/NN", "We/PRP refuse/VBP ./."),
    "Harbour Board",
  ],
  [
    "one whose paper has a name",
    under(
      "The/DT Lamp/NNP ./. Newsletter/NN of/IN Tern@O/NNP ,/, the/DT crane/NN drivers/NNS",
      "Tern@O/NNP met/VBD ./.",
      "We/PRP refuse/VBP ./.",
    ),
    "Tern",
  ],
  [
    "one whose voice its paper is",
    under("LAMP/NN -/: The/DT voice/NN of/IN the/DT Dockers/NNPS Union/NNP since/IN 1921/CD", "We/PRP refuse/VBP ./."),
    "Dockers Union",
  ],
  [
    "one that numbers its leaflets",
    under("Dockers@O/NNPS Union@O/NNP -/: Leaflet/NN No/NN 6/CD -/: please/VB pass/VB on/RP", "We/PRP refuse/VBP ./."),
    "Dockers Union",
  ],
])("we of a text that says whose it is are %s", (_, text, party) => expect(partyAt(text, "We")).toBe(party));

test.each<readonly [string, Annotations]>([
  ["a paper's own", under("Statement/NN of/IN the/DT Evening/NNP Herald/NNP", "We/PRP refuse/VBP ./.")],
  ["a voice of no body", under("Voice/NN of/IN the/DT valley/NN since/IN 1921/CD", "We/PRP refuse/VBP ./.")],
  ["for all to print", under("For/IN all/DT papers/NNS -/: Press/NN release/NN", "We/PRP refuse/VBP ./.")],
  ["nobody's that is a body", under("Statement/NN of/IN regret/NN", "We/PRP refuse/VBP ./.")],
])("we are nobody under a statement that is %s", (_, text) => expect(partyAt(text, "We")).toBeNull());
