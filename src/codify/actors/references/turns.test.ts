import { expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";
import type { Annotations } from "../../../domain/annotation.ts";

/** Each sentence a line of its own. */
function lines(...sentences: readonly string[]): Annotations {
  const text = tagged(...sentences);
  const letters = [...text.article.text];
  for (const { start } of text.sentences.slice(1)) letters[start - 1] = "\n";
  return { ...text, article: { ...text.article, text: letters.join("") } };
}

const GUEST = "Ada@P/NNP Obi@P/NNP pours/VBZ tea/NN ./.";
const TALK = [
  "Why/WRB now/RB ?/.",
  "“ Because/IN it/PRP pays/VBZ ./. ”/''",
  "And/CC the/DT fee/NN ?/.",
  "“ It/PRP stays/VBZ ./. ”/''",
  "The/DT crews/NNS want/VBP more/JJR ./.",
  "“ They/PRP know/VBP our/PRP$ terms/NNS ./. ”/''",
];
const TURNS = [
  "Ada@P/NNP Obi@P/NNP met/VBD the/DT Dockers@O/NNPS Union@O/NNP ./.",
  "OBI/NNP :/: The/DT fee/NN stays/VBZ ./.",
  "UNION/NNP :/: It/PRP falls/VBZ ./.",
];

const PLAIN = [
  "Whose/WP$ fault/NN is/VBZ it/PRP ?/.",
  "My/PRP$ own/JJ ./.",
  "Do/VBP you/PRP pay/VB ?/.",
  "I/PRP might/MD ./.",
  "The/DT crews/NNS want/VBP more/JJR ./.",
  "They/PRP do/VBP ./.",
  "Will/MD you/PRP sell/VB ?/.",
  "Never/RB ./.",
  "And/CC the/DT fee/NN ?/.",
];

test.each<readonly [string, Annotations, string, string]>([
  ["the guest of an interview without marks", lines(GUEST, ...PLAIN, "We/PRP refuse/VBP ./."), "We", "Ada Obi"],
  [
    "an officer whom a transcript names by the office alone",
    lines(
      GUEST,
      "Q/NN :/: Why/WRB ?/.",
      "Minister/NN :/: It/PRP pays/VBZ ./.",
      "Minister/NN :/: We/PRP refuse/VBP ./.",
    ),
    "We",
    "Ada Obi",
  ],
  [
    "whom a transcript names with a title",
    lines(...TURNS, "Ms/NNP Obi/NNP :/: It/PRP stays/VBZ ./.", "Ms/NNP Obi/NNP :/: We/PRP refuse/VBP ./."),
    "We",
    "Ada Obi",
  ],
  [
    "who has the turn, in what follows it without a name",
    lines(...TURNS, "OBI/NNP :/: So/RB be/VB it/PRP ./.", "We/PRP refuse/VBP ./.", "UNION/NNP :/: No/UH ./."),
    "We",
    "Ada Obi",
  ],
  ["the guest of an interview", lines(GUEST, ...TALK), "our", "Ada Obi"],
  ["whoever a transcript names before a colon", lines(...TURNS, "OBI/NNP :/: We/PRP refuse/VBP ./."), "We", "Ada Obi"],
  ["a body that it names by its noun", lines(...TURNS, "UNION/NNP :/: We/PRP refuse/VBP ./."), "We", "Dockers Union"],
  [
    "the guest, where a transcript numbers questions and answers",
    lines(GUEST, "Q/NN :/: Why/WRB ?/.", "A/NN :/: It/PRP pays/VBZ ./.", "A/NN :/: We/PRP refuse/VBP ./."),
    "We",
    "Ada Obi",
  ],
])("the first person is %s", (_, text, word, party) => expect(partyAt(text, word)).toBe(party));

test.each<readonly [string, Annotations, string]>([
  ["one quotation is no interview", lines(GUEST, ...TALK.slice(4)), "our"],
  [
    "nobody is asked anything",
    lines(GUEST, ...PLAIN.filter((line) => !/you/.test(line)), "We/PRP refuse/VBP ./."),
    "We",
  ],
  ["nobody is named before the first answer", lines(...TALK), "our"],
  [
    "who asks stays unknown",
    lines(GUEST, "Q/NN :/: Why/WRB ?/.", "A/NN :/: So/RB ./.", "Q/NN :/: Our/PRP$ fee/NN ?/."),
    "Our",
  ],
])("is nobody: %s", (_, text, word) => expect(partyAt(text, word)).toBeNull());
