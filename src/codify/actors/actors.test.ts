import { describe, expect, test } from "vitest";
import { tagged, withSpoken } from "../../../test/tagged-text.ts";
import type { Annotations } from "../../domain/annotation.ts";
import { parseOf } from "../parse.ts";
import { castOf } from "./actors.ts";
import { partyOf } from "./cast.ts";

/** The party that this word stands for, its last occurrence, or `null`. */
function partyAt(annotations: Annotations, word: string): string | null {
  const parse = parseOf(annotations);
  const index = annotations.tokens.findLastIndex((t) => t.text === word);
  expect(index, word).toBeGreaterThanOrEqual(0);
  const draft = castOf(parse).at[index];
  return draft ? partyOf(draft).name : null;
}

describe("a person's party is what the report says", () => {
  test.each([
    ["Norwegian/JJ Foreign/NNP Minister/NNP Aino@P/NNP Lehto@P/NNP said/VBD no/DT ./.", "Lehto", "Norway"],
    ["Aino@P/NNP Lehto@P/NNP ,/, Kenya/NNP 's/POS trade/NN envoy/NN ,/, said/VBD no/DT ./.", "Lehto", "Kenya"],
    [
      "Acme@O/NNP Corp@O/NNP <@O/NN ACM/NN >/NN chairman/NN Ben@P/NNP Roth@P/NNP said/VBD no/DT ./.",
      "Roth",
      "Acme Corp",
    ],
    [
      "Ben@P/NNP Roth@P/NNP ,/, president/NN of/IN the/DT Dockers@O/NNPS Union@O/NNP ,/, said/VBD no/DT ./.",
      "Roth",
      "Dockers Union",
    ],
    ["Foreign/NNP Secretary/NNP Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "United Kingdom"],
    ["Peru/NNP 's/POS Rosa@P/NNP Paz@P/NNP said/VBD no/DT ./.", "Paz", "Peru"],
  ])("%s → %s speaks for %s", (sentence, word, party) => expect(partyAt(tagged(sentence), word)).toBe(party));

  test.each([
    ["Former/JJ Norwegian/JJ minister/NN Aino@P/NNP Lehto@P/NNP said/VBD no/DT ./.", "Lehto", "Aino Lehto"],
    ["Economist/NN Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "Ida Marsh"],
  ])("%s → %s speaks for nobody but %s", (sentence, word, party) =>
    expect(partyAt(tagged(sentence), word)).toBe(party),
  );
});

describe("what stands for a party", () => {
  test.each([
    ["Nairobi/NNP refused/VBD ./.", "Nairobi", "Kenya"],
    ["Kenyan/JJ officials/NNS refused/VBD ./.", "officials", "Kenya"],
    ["The/DT Kenyan/JJ government/NN refused/VBD ./.", "government", "Kenya"],
    ["Cocoa/NN producers/NNS refused/VBD ./.", "producers", "Cocoa producers"],
  ])("%s → %s is %s", (sentence, word, party) => expect(partyAt(tagged(sentence), word)).toBe(party));

  test.each([
    ["Both/DT sides/NNS refused/VBD ./.", "sides"],
    ["The/DT market/NN refused/VBD ./.", "market"],
  ])("%s → %s could be anybody", (sentence, word) => expect(partyAt(tagged(sentence), word)).toBeNull());
});

describe("within a report", () => {
  test("an earlier officer is found again by his office", () => {
    const text = tagged(
      "Kenyan/JJ President/NNP Otis@P/NNP Mala@P/NNP spoke/VBD ./.",
      "The/DT Kenyan/JJ president/NN refused/VBD ./.",
    );
    const parse = parseOf(text);
    expect(castOf(parse).at[text.tokens.findLastIndex((t) => t.text === "president")]?.name).toBe("Otis Mala");
  });
  test("she is the person last spoken of, it the body", () => {
    const text = tagged(
      "Ida@P/NNP Marsh@P/NNP/3/nsubj met/VBD/0/root the/DT Dockers@O/NNPS Union@O/NNP/3/dobj ./.",
      "She/PRP/2/nsubj said/VBD it/PRP/4/nsubj refused/VBD ./.",
    );
    expect([partyAt(text, "She"), partyAt(text, "it")]).toEqual(["Ida Marsh", "Dockers Union"]);
  });
  test("she is not the man spoken of last", () => {
    const text = tagged(
      "Ida@P/NNP Marsh@P/NNP met/VBD Sir/NNP Otis@P/NNP Mala@P/NNP ./.",
      "She/PRP/2/nsubj refused/VBD/0/root ./.",
    );
    expect(partyAt(text, "She")).toBe("Ida Marsh");
  });
  test("an administration is its head's party", () => {
    const text = tagged(
      "Kenyan/JJ President/NNP Otis@P/NNP Mala@P/NNP spoke/VBD ./.",
      "The/DT Mala@P/NNP administration/NN refused/VBD ./.",
    );
    expect(partyAt(text, "administration")).toBe("Kenya");
  });
  test("we in a quotation is its speaker's party", () => {
    const text = withSpoken(
      tagged(
        "“/`` We/PRP refuse/VBP ,/, ”/'' said/VBD Ida@P/NNP Marsh@P/NNP of/IN the/DT Dockers@O/NNPS Union@O/NNP ./.",
      ),
      "Ida Marsh of the Dockers Union",
      "said",
      "“We refuse,”",
    );
    expect(partyAt(text, "We")).toBe("Ida Marsh");
  });
  test("a president whom the report gives no state does not get the one next door", () => {
    const text = tagged(
      "Kenyan/JJ President/NNP Otis@P/NNP Mala@P/NNP met/VBD President/NNP Rosa@P/NNP Paz@P/NNP in/IN Nairobi/NNP ./.",
    );
    expect(partyAt(text, "Paz")).toBe("Rosa Paz");
  });
});
