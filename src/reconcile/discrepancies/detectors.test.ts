import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

/** The printed words of each discrepancy of that kind, in two reports of one storyline. */
function found(kind: string, reports: readonly Omit<Written, "id">[]): string[][] {
  const coded = reports.map((r, i) =>
    written({
      id: `r${i}`,
      outlet: `Outlet ${i}`,
      published: "2031-03-04",
      ...r,
      text: `${r.text}\n\n${SHARED_BACKGROUND[i]}`,
    }),
  );
  const record = reconcile(coded, null);
  expect(record.storylines).toHaveLength(1);
  const texts = new Map(record.articles.map((a) => [a.id, a.text]));
  return record.discrepancies
    .filter((d) => d.kind === kind)
    .map((d) => d.evidence.map((e) => texts.get(e.article)?.slice(e.start, e.end) ?? ""));
}

/** Keeps the reports in one storyline without being copies of each other. */
const SHARED_BACKGROUND = [
  "Fishing quotas between Norland and Sudania have been in dispute since spring. The Norland fleet lies in harbour.",
  "Since spring Norland and Sudania dispute their fishing quotas. In harbour lies the fleet of Norland.",
  "The dispute of Norland with Sudania is about fishing quotas. The fleet is in harbour.",
];
const RUIZ = [{ name: "Ana Ruizova", kind: "person" as const, speaksFor: "Norland" }];

describe("quote-variant", () => {
  test.each([
    {
      name: "two translations",
      a: "“We shall never hand our northern waters to strangers,”",
      b: "“Our northern waters will never be handed to strangers,”",
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
      name: "the same words",
      a: "“We shall never hand over our northern waters,”",
      b: "“We shall never hand over our northern waters,”",
    },
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
});

describe("name", () => {
  const person = (name: string) => [{ name, kind: "person" as const, speaksFor: "Norland" }];
  test("finds a slip within a report", () => {
    expect(
      found("name", [
        {
          text: "Ana Lindqvist spoke first. Minutes later Lindqivst left; Lindqvist came back.",
          actors: person("Ana Lindqvist"),
        },
        { text: "Ana Lindqvist did not answer.", actors: person("Ana Lindqvist") },
      ]),
    ).toEqual([["Lindqivst", "Lindqvist"]]);
  });
  test("finds two transliterations", () => {
    expect(
      found("name", [
        { text: "Minister Oleg Petrosyan agreed.", actors: person("Oleg Petrosyan") },
        { text: "Oleg Petrosian agreed, he said.", actors: person("Oleg Petrosian") },
      ]),
    ).toEqual([["Petrosian", "Petrosyan"]]);
  });
  test.each([
    ["given names", "Aigul Lindqvist", "Aygul Lindqvist"],
    ["accents", "Päivi Lindqvist", "Paivi Lindqvist"],
  ])("finds two spellings of %s", (_, a, b) => {
    expect(
      found("name", [
        { text: `Minister ${a} agreed.`, actors: person(a) },
        { text: `Then ${b} agreed, she said.`, actors: person(b) },
      ]),
    ).toHaveLength(1);
  });
  test.each([
    ["one spelling", "Ana Lindqvist", "Ana Lindqvist"],
    ["two people", "Ana Lindqvist", "Per Lundkvist"],
    ["short names", "Ana Ruiz", "Ana Ruis"],
  ])("stays silent on %s", (_, a, b) => {
    expect(
      found("name", [
        { text: `${a} spoke.`, actors: person(a) },
        { text: `${b} listened.`, actors: person(b) },
      ]),
    ).toEqual([]);
  });
});

describe("office", () => {
  const people = (name: string) => [{ name, kind: "person" as const, speaksFor: "Norway" }];
  test.each([
    [
      "in and out of office",
      "former Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
    ],
    [
      "two holders",
      "Norwegian Chancellor Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Norwegian Chancellor Per Hauge spoke.",
      "Per Hauge",
    ],
  ])("finds %s", (_, a, who, b, other) => {
    expect(
      found("office", [
        { text: a, actors: people(who) },
        { text: b, actors: people(other) },
      ]),
    ).toHaveLength(1);
  });
  test.each([
    [
      "one holder",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "President Ana Lindqvist left.",
      "Ana Lindqvist",
    ],
    [
      "two countries",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Danish President Per Hauge left.",
      "Per Hauge",
    ],
    [
      "a deputy",
      "Norwegian Foreign Minister Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Norwegian deputy Foreign Minister Per Hauge left.",
      "Per Hauge",
    ],
    [
      "a company's president",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Harbour Bank President Per Hauge left.",
      "Per Hauge",
    ],
  ])("stays silent on %s", (_, a, who, b, other) => {
    expect(
      found("office", [
        { text: a, actors: people(who) },
        { text: b, actors: people(other) },
      ]),
    ).toEqual([]);
  });
});

describe("figure", () => {
  test.each([
    {
      name: "another number for one thing",
      a: "Norland seized 43 Sudanian trawlers near the northern bank.",
      b: "Near the northern bank Norland seized 34 Sudanian trawlers.",
    },
    {
      name: "one sum for two drafts",
      a: "The latest draft would have Sudania pay $70 million for the waters.",
      b: "An earlier draft, since dropped, had Sudania paying $70 million.",
    },
  ])("finds $name", ({ a, b }) => expect(found("figure", [{ text: a }, { text: b }])).toHaveLength(1));
  test.each([
    {
      name: "one number",
      a: "Norland seized 43 Sudanian trawlers near the northern bank.",
      b: "Near the northern bank Norland seized 43 Sudanian trawlers.",
    },
    { name: "two things", a: "Norland seized 43 Sudanian trawlers.", b: "Norland buried 12 sailors in the rain." },
    {
      name: "numbers that both give",
      a: "Norland raised its offer to 92 crowns a tonne from 80 crowns a tonne.",
      b: "Norland would raise its offer from 80 crowns a tonne to 92 crowns a tonne.",
    },
    {
      name: "two countries' numbers",
      a: "Norland seized 43 trawlers near the northern bank.",
      b: "Sudania seized 12 trawlers near the northern bank.",
    },
  ])("stays silent on $name", ({ a, b }) => expect(found("figure", [{ text: a }, { text: b }])).toEqual([]));
});

describe("figure within a statement", () => {
  const told = (words: string): Omit<Written, "id"> => ({
    text: `Ana Ruizova said ${words}.`,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words, cue: "said" }],
  });
  test("finds a number that differs beside one that does not", () => {
    expect(
      found("figure", [
        told("the widows of 43 sailors would get 9 percent of the herring levy"),
        told("9 percent of the herring levy would go to the widows of 34 sailors"),
      ]),
    ).toHaveLength(1);
  });
  test.each([
    [
      "the same numbers",
      "the widows of 43 sailors would get 9 percent of the herring levy",
      "9 percent of the herring levy would go to the widows of 43 sailors",
    ],
    [
      "a number that one leaves out",
      "the widows of 43 sailors would get 9 percent of the herring levy",
      "9 percent of the herring levy would go to the sailors' widows",
    ],
    [
      "numbers of other sizes",
      "the widows of 43 sailors would get part of the herring levy",
      "part of the herring levy, 6000 crowns, would go to the sailors' widows",
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("figure", [told(a), told(b)])).toEqual([]));
});

describe("terms", () => {
  const offer = (words: string, condition: string, second?: string): Omit<Written, "id"> => ({
    text: `Ana Ruizova said ${words} ${condition}.${second ? ` She could also do so ${second}.` : ""}`,
    actors: RUIZ,
    said: [{ by: "Ana Ruizova", words: `${words} ${condition}`, cue: "said" }],
    positions: [
      {
        party: "Norland",
        act: "offer",
        topic: "northern bank",
        words: `${words} ${condition}`,
        conditions: [{ relation: "if", words: condition, topic: "herring" }],
      },
    ],
  });
  const give = "the fleet would leave the northern bank for good";
  test("finds another price for one offer", () => {
    expect(
      found("stance", [
        offer(give, "if the herring levy fell"),
        offer(give, "if the herring levy fell and the harbour tax were dropped"),
      ]),
    ).toHaveLength(1);
  });
  test.each([
    ["one price", offer(give, "if the herring levy fell"), offer(give, "if the levy on herring fell")],
    [
      "two offers",
      offer(give, "if the herring levy fell"),
      offer("every widow would be paid by the state", "if the harbour tax were dropped"),
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("stance", [a, b])).toEqual([]));
});

describe("copies", () => {
  const wire = `Norland and Sudania opened talks on herring quotas in the old customs house on Tuesday after months of quarrels at sea. ${"Envoys walked past barrels of salted fish and did not greet each other before the doors were closed. "}`;
  const copy = (text: string): Omit<Written, "id"> => ({ text, published: "2031-03-04" });
  test("finds an agency's words that name no agency", () => {
    const found_ = found("attribution", [{ ...copy(`HARBOUR (NWA) - ${wire}`), agency: "NWA" }, copy(wire)]);
    expect(found_.map(([credit]) => credit)).toEqual(["(NWA)"]);
  });
  test("stays silent on an agency that is named", () => {
    const credited = { ...copy(`${wire} (NWA)`), agency: "NWA" };
    expect(found("attribution", [{ ...copy(`HARBOUR (NWA) - ${wire}`), agency: "NWA" }, credited])).toEqual([]);
  });
  test("finds a day that the copy changed", () => {
    expect(found("date", [copy(wire), copy(wire.replace("Tuesday", "Thursday"))])).toHaveLength(1);
  });
});

describe("headline-body", () => {
  const title = "Norland agrees to drop its harbour claim";
  const report = (body: string): Omit<Written, "id"> => ({
    title,
    text: `${title}\n\n${body}`,
    positions: [{ party: "Norland", act: "offer", topic: "harbour claim", words: "drop its harbour claim" }],
  });
  const other = { text: "Norland spoke of the harbour." };
  test("finds a headline that no sentence carries", () => {
    expect(
      found("headline-body", [
        report("Norland insisted that Sudania accept its title to the quay. Sailors watched the harbour."),
        other,
      ]),
    ).toHaveLength(1);
  });
  test.each([
    ["a body that says it", "Norland agreed on Monday to drop the claim to the harbour."],
    ["a body that says it in other words", "Norland agreed on Monday to renounce the harbour that it claims."],
  ])("stays silent on %s", (_, body) => expect(found("headline-body", [report(body), other])).toEqual([]));
});

describe("stance", () => {
  const said = (act: "reject" | "accept", words: string, on: string): Omit<Written, "id"> => ({
    text: `Norland ${words}, officials said.`,
    positions: [{ party: "Norland", act, topic: "herring quota", words, on }],
  });
  test("finds an answer to one proposal under two names", () => {
    const no = {
      text: "Norland refused the truce, officials said.",
      positions: [
        {
          party: "Norland",
          act: "reject" as const,
          topic: "draft paper",
          words: "refused the truce",
          on: "2031-03-03",
        },
      ],
    };
    const yes = {
      text: "Norland accepted the pause, officials said.",
      positions: [
        {
          party: "Norland",
          act: "accept" as const,
          topic: "herring war",
          words: "accepted the pause",
          on: "2031-03-03",
        },
      ],
    };
    expect(found("stance", [no, yes])).toHaveLength(1);
  });
  test("finds a refusal beside a consent of the same day", () => {
    expect(
      found("stance", [
        said("reject", "refused the herring quota", "2031-03-03"),
        said("accept", "took the herring quota", "2031-03-03"),
      ]),
    ).toEqual([["refused the herring quota", "took the herring quota"]]);
  });
  test.each([
    [
      "a consent that is denied",
      said("reject", "refused the herring quota", "2031-03-03"),
      said("accept", "would not take the herring quota", "2031-03-03"),
    ],
    [
      "two refusals",
      said("reject", "refused the herring quota", "2031-03-03"),
      said("reject", "spurned the herring quota", "2031-03-03"),
    ],
    [
      "a change of mind",
      said("reject", "refused the herring quota", "2031-02-03"),
      said("accept", "took the herring quota", "2031-03-03"),
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("stance", [a, b])).toEqual([]));
});

describe("attribution and date", () => {
  const words = "the northern herring waters belong to nobody but her fishermen";
  const told = (by: string, tail: string): Omit<Written, "id"> => ({
    text: `${by} said ${tail} that ${words}.`,
    actors: [{ name: by, kind: "person" }],
    said: [{ by, words, cue: "said" }],
  });
  test("finds one utterance under two speakers", () => {
    expect(found("attribution", [told("Ana Lindqvist", "there"), told("Per Hauge", "here")])).toEqual([
      [`Ana Lindqvist said there that ${words}`, `Per Hauge said here that ${words}`],
    ]);
  });
  test("finds one utterance of a person here and of an unnamed source there", () => {
    const unnamed = { ...told("a diplomat", "here"), actors: [{ name: "a diplomat", kind: "unnamed" as const }] };
    expect(found("attribution", [told("Ana Lindqvist", "there"), unnamed])).toHaveLength(1);
  });
  test("stays silent on two unnamed sources", () => {
    const unnamed = (by: string) => ({ ...told(by, "here"), actors: [{ name: by, kind: "unnamed" as const }] });
    expect(found("attribution", [unnamed("a diplomat"), unnamed("an official")])).toEqual([]);
  });
  test("stays silent on an unnamed source who is of the named one", () => {
    const aide = {
      ...told("an aide to Lindqvist", "here"),
      actors: [{ name: "an aide to Lindqvist", kind: "unnamed" as const }],
    };
    expect(found("attribution", [told("Ana Lindqvist", "there"), aide])).toEqual([]);
  });
  test("stays silent on a person whom no report gives a side", () => {
    const council = { ...told("Norland", "there"), actors: [{ name: "Norland", kind: "state" as const }] };
    expect(found("attribution", [told("Ana Lindqvist", "here"), council])).toEqual([]);
  });
  test("stays silent on one speaker", () => {
    expect(found("attribution", [told("Ana Lindqvist", "there"), told("Ana Lindqvist", "here")])).toEqual([]);
  });
  test("finds one utterance on two weekdays", () => {
    expect(found("date", [told("Ana Lindqvist", "on Monday"), told("Ana Lindqvist", "on Tuesday")])).toEqual([
      ["Monday", "Tuesday"],
    ]);
  });
  const event = (words: string): Omit<Written, "id"> => ({ text: `${words}.` });
  test.each([
    [
      "weekdays",
      "The herring fleet of the north sails for the outer bank on Monday",
      "On Tuesday the herring fleet of the north sails for the outer bank",
    ],
    [
      "hours",
      "The herring fleet of the north sails for the outer bank at 6 am today",
      "At eight in the morning the herring fleet of the north sails for the outer bank",
    ],
  ])("finds one event at two %s", (_, a, b) => expect(found("date", [event(a), event(b)])).toHaveLength(1));
  test.each([
    [
      "a beginning and an end",
      "The herring truce of the outer bank begins on Monday",
      "The herring truce of the outer bank expires on Tuesday",
    ],
    [
      "two events",
      "The herring fleet of the north sails for the outer bank on Monday",
      "On Tuesday widows will be paid by the harbour chest",
    ],
    [
      "one hour",
      "The herring fleet of the north sails for the outer bank at 6 am today",
      "At six in the morning the herring fleet of the north sails for the outer bank",
    ],
  ])("stays silent on %s", (_, a, b) => expect(found("date", [event(a), event(b)])).toEqual([]));
  test("stays silent on one weekday", () => {
    expect(found("date", [told("Ana Lindqvist", "on Monday"), told("Ana Lindqvist", "late on Monday")])).toEqual([]);
  });
});
