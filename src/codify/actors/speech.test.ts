import { expect, test } from "vitest";
import { partyAt } from "../../../test/party-at.ts";
import { tagged, withSpoken } from "../../../test/tagged-text.ts";
import type { Annotations, SpokenSpan } from "../../domain/annotation.ts";
import { parseOf } from "../parse.ts";
import { castOf } from "./actors.ts";
import { speakerOf } from "./speech.ts";

const direct = (text: Annotations): Annotations => ({
  ...text,
  spoken: text.spoken.map((one) => ({ ...one, kind: "direct" })),
});
const HOME = "Peru/NNP met/VBD Peru/NNP ./.";

test("a government that a minister speaks of is her own", () => {
  const text = tagged(
    HOME,
    "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP said/VBD the/DT government/NN would/MD pay/VB ./.",
  );
  expect(partyAt(withSpoken(text, "Kenyan Minister Ida Marsh", "said", "the government would pay"), "government")).toBe(
    "Kenya",
  );
  expect(partyAt(text, "government")).toBe("Peru");
});

test("a parliament that she speaks of may be another's", () => {
  const text = tagged(
    HOME,
    "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP said/VBD the/DT parliament/NN would/MD pay/VB ./.",
  );
  expect(partyAt(withSpoken(text, "Kenyan Minister Ida Marsh", "said", "the parliament would pay"), "parliament")).toBe(
    "Peru",
  );
});

test("who speaks for many sentences was told of before them, and is nobody whom she names", () => {
  const text = tagged(
    "Minister/NNP Otis@P/NNP Mala@P/NNP/2/nsubj of/IN Kenya/NNP spoke/VBD ./.",
    "“/`` We/PRP stay/VBP ./.",
    "We/PRP wait/VBP ./.",
    "Ben@P/NNP Roth@P/NNP/2/nsubj left/VBD ./.",
    "We/PRP refuse/VBP ,/, ”/'' he/PRP said/VBD ./.",
  );
  const said = withSpoken(text, "he", "said", "“We stay. We wait. Ben Roth left. We refuse,”");
  expect(partyAt(direct(said), "he")).toBe("Kenya");
});

test("a person is no body's by what it, whatever it is, would do", () => {
  const text = tagged(
    "The/DT Pilots@O/NNPS Union@O/NNP/3/nsubj met/VBD/0/root ./.",
    "Chief/JJ executive/NN Ida@P/NNP Marsh@P/NNP said/VBD it/PRP/7/nsubj would/MD/8/aux cost/VB/5/ccomp jobs/NNS ./.",
  );
  expect(partyAt(withSpoken(text, "Ida Marsh", "said", "it would cost jobs"), "Marsh")).toBe("Ida Marsh");
});

test.each([
  [
    "Kenya/NNP/7/nsubj ,/, which/WDT/4/nsubj said/VBD/1/acl:relcl rain/NN fell/VBD paid/VBD/0/root ./.",
    "which",
    "Kenya",
  ],
  [
    "It/PRP was/VBD Ida@P/NNP Marsh@P/NNP/0/root who/WP/6/nsubj said/VBD/4/acl:relcl rain/NN fell/VBD ./.",
    "who",
    "Ida Marsh",
  ],
  ["Kenya/NNP asked/VBD who/WP/4/nsubj said/VBD/2/ccomp rain/NN fell/VBD ./.", "who", undefined],
])("whose words they are that stand behind a relative pronoun: %s", (words, source, speaker) => {
  const text = withSpoken(tagged(words), source, "said", "rain fell");
  const parse = parseOf(text);
  const [spoken] = text.spoken as [SpokenSpan];
  expect(speakerOf(spoken, castOf(parse), parse)?.name).toBe(speaker);
});
