import { describe, expect, test } from "vitest";
import { found, RUIZ } from "../../../../test/found-discrepancies.ts";

describe("quote-variant", () => {
  test.each([
    {
      name: "two translations",
      a: "“We shall never hand our northern waters to strangers,”",
      b: "“Our northern waters will never be handed to strangers,”",
    },
    {
      name: "turned round, in few words",
      a: "“patience and hospitality”",
      b: "“hospitality and patience”",
    },
    { name: "a cut to one word", a: "their sailors “thieves without a flag”", b: "all sailors there “thieves”" },
    {
      name: "a sentence cut short",
      a: "“We looked at who fished there, and at who would be eating,”",
      b: "“We looked at who fished there,”",
    },
    {
      name: "a reservation cut away",
      a: "“We take the herring quota. We do not take the harbour dues,”",
      b: "“We take the herring quota,”",
    },
  ])("finds $name", ({ a, b }) => {
    const texts = [`Ana Ruizova called it so: ${a}.`, `In Norland Ana Ruizova said ${b} again.`];
    const [pair] = found("quote-variant", [
      { text: texts[0] ?? "", actors: RUIZ, said: [{ by: "Ana Ruizova", words: a }] },
      { text: texts[1] ?? "", actors: RUIZ, said: [{ by: "Ana Ruizova", words: b }] },
    ]);
    expect(pair).toHaveLength(2);
  });
  test.each([
    {
      name: "a longer cut",
      a: "“We shall never hand over our northern waters to strangers,”",
      b: "“never hand over our northern waters”",
    },
    {
      name: "a sentence left out",
      a: "“We take the herring quota. Sailors are glad,”",
      b: "“We take the herring quota,”",
    },
    {
      name: "one word amid words of grammar",
      a: "“We are here until there is a letter,”",
      b: "“Not a whisper. A letter, with a ribbon on it,”",
    },
    {
      name: "other words",
      a: "“We shall never hand over our northern waters,”",
      b: "“The harbour is full of herring this morning,”",
    },
  ])("stays silent on $name", ({ a, b }) => {
    expect(
      found("quote-variant", [
        { text: `Ana Ruizova said ${a} on deck.`, actors: RUIZ, said: [{ by: "Ana Ruizova", words: a }] },
        { text: `Later Ana Ruizova said ${b} there.`, actors: RUIZ, said: [{ by: "Ana Ruizova", words: b }] },
      ]),
    ).toEqual([]);
  });
  test.each([
    [
      "the same day",
      "2031-03-04",
      "“With a keg of salt nobody can pay a captain,”",
      "“Let them try it with their salt, and pay one captain!”",
    ],
    [
      "most words, days later",
      "2031-03-12",
      "“We will not swap our nets for the salt of the bay,”",
      "“We won't give the bay's salt or nets in a swap,”",
    ],
  ])("finds what one voice says in words of another order: %s", (_, published, a, b) =>
    expect(
      found("quote-variant", [
        { text: `Ana Ruizova said ${a} on deck.`, actors: RUIZ, said: [{ by: "Ana Ruizova", words: a }] },
        {
          text: `There Ana Ruizova said ${b} again.`,
          actors: RUIZ,
          said: [{ by: "Ana Ruizova", words: b }],
          published: published as "2031-03-04",
        },
      ]),
    ).toHaveLength(1),
  );
  test.each([
    [
      "words of two voices",
      "2031-03-04",
      "Per Hauge",
      "“With a keg of salt nobody can pay a captain,”",
      "“Let them try it with their salt, and pay one!”",
    ],
    [
      "a term that is named in all that is said",
      "2031-03-04",
      "Ana Ruizova",
      "“We can sign the herring levy, and it will be a first step for us,”",
      "“A winter without a herring levy is bad for our boats,”",
    ],
    [
      "two words, days later",
      "2031-03-12",
      "Ana Ruizova",
      "“With a keg of salt nobody can pay a captain,”",
      "“Whoever brings us salt in spring may pay for it in autumn,”",
    ],
  ])("does not take for one utterance: %s", (_, published, by, a, b) =>
    expect(
      found("quote-variant", [
        { text: `Ana Ruizova said ${a} on deck.`, actors: RUIZ, said: [{ by: "Ana Ruizova", words: a }] },
        {
          text: `There ${by} said ${b} again.`,
          actors: by === "Ana Ruizova" ? RUIZ : [{ name: by, kind: "person" as const, speaksFor: "Sudania" }],
          said: [{ by, words: b }],
          published: published as "2031-03-04",
        },
      ]),
    ).toEqual([]),
  );
  test.each([
    ["a translation", "“Nobody ever filled a net by shouting,”", "“One never fills a net with shouting,”"],
    ["contracted", "‘We are not bait, and we cannot be sold.’", "“We aren’t bait and we can’t be sold,”"],
    [
      "in other print",
      "«They save the herring and drown the crew»",
      "“They would save the herring and sink the crew,”",
    ],
    [
      "one sentence of two",
      "“The quota is dead. Nobody mourns a quota that fed nobody.”",
      "“Nobody will mourn a quota that fed nobody,”",
    ],
  ])("finds one utterance by the order of its words, whoever says it: %s", (_, a, b) =>
    expect(
      found("quote-variant", [
        { text: `The pilots heard ${a} on deck.` },
        { text: `Later ${b} was heard in the hall.` },
      ]),
    ).toHaveLength(1),
  );
  test.each([
    ["one word in common", "“We are here until there is a letter,”", "“A letter is good and a seal is better,”"],
    ["the same words", "“We cannot be sold for herring,”", "‘We cannot be sold for herring’"],
  ])("finds none: %s", (_, a, b) =>
    expect(
      found("quote-variant", [{ text: `The pilots heard ${a} there.` }, { text: `Later ${b} was heard.` }]),
    ).toEqual([]),
  );
  test("stays silent on one word of two people", () => {
    const a = {
      text: "Ana Ruizova saw “a step” there.",
      actors: RUIZ,
      said: [{ by: "Ana Ruizova", words: "“a step”" }],
    };
    const b = {
      text: "The union saw “this humane step” there.",
      actors: [{ name: "union", kind: "organisation" as const }],
      said: [{ by: "union", words: "“this humane step”" }],
    };
    expect(found("quote-variant", [a, b])).toEqual([]);
  });
});
