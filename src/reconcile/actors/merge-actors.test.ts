import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

const partiesOf = (...actors: readonly NonNullable<Written["actors"]>[]): readonly string[] =>
  reconcile(
    actors.map((some, i) =>
      written({
        id: `r${i}`,
        published: "2031-05-02",
        text: "Both sides left.",
        actors: some,
        positions: some.map(({ name }) => ({ party: name, act: "reject", topic: "pay", words: "Both sides left" })),
      }),
    ),
    null,
  )
    .actors.map(({ name }) => name)
    .sort();

const FERRIES = { name: "Tern Ferries", aliases: ["Tern"] };

describe("a short name is the body that another report says it stands for", () => {
  test.each<readonly [string, NonNullable<Written["actors"]>[number]]>([
    ["where a report knows nothing else of it", { name: "Tern" }],
    ["where the reader takes it for a person", { name: "Tern", kind: "person" }],
  ])("%s", (_name, tern) => expect(partiesOf([FERRIES], [FERRIES], [tern])).toEqual(["Tern Ferries"]));

  test.each(["person", "organisation"] as const)("where it is a state's capital, taken for a %s", (kind) =>
    expect(partiesOf([{ name: "Torvia", kind: "state", aliases: ["Mala"] }], [{ name: "Mala", kind }])).toEqual([
      "Torvia",
    ]),
  );

  test("where it is a state that elsewhere ends somebody's name", () =>
    expect(
      partiesOf([{ name: "Torvia", kind: "state" }], [{ name: "Torvia" }], [{ name: "Ada Torvia", kind: "person" }]),
    ).toEqual(["Ada Torvia", "Torvia"]));

  test("but not where two bodies are called so", () =>
    expect(partiesOf([FERRIES], [{ name: "Tern Air", aliases: ["Tern"] }], [{ name: "Tern" }])).toEqual([
      "Tern",
      "Tern Air",
      "Tern Ferries",
    ]));
  test("nor a person who holds an office", () =>
    expect(partiesOf([FERRIES], [{ name: "Tern", kind: "person", office: "minister" }])).toHaveLength(2));
});

describe("the union of a report that names none is the one that others name", () => {
  const UNION = { name: "union" };
  test("where there is one", () =>
    expect(partiesOf([{ name: "Crane Drivers Federation" }], [UNION])).toEqual(["Crane Drivers Federation"]));
  test("by its name, however many call it but the union", () =>
    expect(partiesOf([{ name: "Crane Drivers Federation" }], [UNION], [UNION], [UNION])).toEqual([
      "Crane Drivers Federation",
    ]));
  test("but not where there are two", () =>
    expect(partiesOf([{ name: "Crane Drivers Federation" }], [{ name: "Pilots Union" }], [UNION])).toHaveLength(3));
  test("nor where the others name another kind of body", () =>
    expect(partiesOf([{ name: "Tern Ferries" }], [UNION])).toHaveLength(2));
  test("nor is it a union of states", () =>
    expect(partiesOf([{ name: "European Union", kind: "bloc" }], [UNION])).toHaveLength(2));
});

describe("one body under names in another order, one person under a family name", () => {
  test("the same words are the same body", () =>
    expect(partiesOf([{ name: "Office for Ports" }], [{ name: "Ports Office" }])).toHaveLength(1));
  test("a family name that a report takes for a body is the person's", () =>
    expect(partiesOf([{ name: "Morag Innes", kind: "person" }], [{ name: "Innes" }])).toEqual(["Morag Innes"]));
  test("but not where a body is called so", () =>
    expect(
      partiesOf([{ name: "Morag Innes", kind: "person" }], [{ name: "Innes" }], [{ name: "Innes Ferries" }]),
    ).toHaveLength(3));
});

describe("what reports call alike", () => {
  const GOVERNMENT = { name: "Government of Mala", aliases: ["government"] };
  test("trade unions are the unions", () =>
    expect(partiesOf([{ name: "trade unions", kind: "group" }], [{ name: "unions", kind: "group" }])).toHaveLength(1));
  test("pilots' unions are not", () =>
    expect(partiesOf([{ name: "pilots unions", kind: "group" }], [{ name: "unions", kind: "group" }])).toHaveLength(2));
  test("the government is not the one that another report calls so for short", () =>
    expect(partiesOf([GOVERNMENT], [{ name: "government" }])).toHaveLength(2));
  test("members go by their union's name, and are one body", () => {
    const union = { name: "Crane Drivers' Federation" };
    const drivers = { name: "crane drivers", kind: "group" } as const;
    expect(partiesOf([union], [union], [drivers], [drivers], [drivers])).toEqual([union.name]);
  });
});

test("a bank that one report takes for a man of Peru is not Peru's", () => {
  const text = "Bancora refused the pact.";
  const positions = [{ party: "Bancora", act: "reject", topic: "pact", words: "refused the pact" }] as const;
  const reports = [
    written({ id: "r0", published: "2031-05-02", text, actors: [{ name: "Bancora" }], positions }),
    written({
      id: "r1",
      published: "2031-05-02",
      text,
      actors: [
        { name: "Peru", kind: "state" },
        { name: "Bancora", kind: "person", speaksFor: "peru" },
      ],
      positions,
    }),
  ];
  const bank = reconcile(reports, null).actors.find(({ name }) => name === "Bancora");
  expect([bank?.kind, bank?.speaksFor]).toEqual(["organisation", null]);
});
