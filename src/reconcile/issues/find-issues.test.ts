import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { wordsIn } from "../../text/content-words.ts";
import { reconcile } from "../reconcile.ts";
import { fieldsOf, recognise, shortFor } from "./recognise.ts";

const NO_FIELD: ReadonlySet<number> = new Set();

test.each([
  ["troops to be withdrawn from the valley", "troop withdrawal"],
  ["an end to the fighting by a truce", "ceasefire"],
  ["the army will hold its fire", "ceasefire"],
  ["an hourly rate of nine crowns", "wages"],
  ["its tender offer for all shares", "takeover bid"],
  ["to reschedule the debt over ten years", "rescheduling"],
])("%s: %s", (text, issue) => expect(recognise(wordsIn(text), NO_FIELD)).toContain(issue));

test.each(["The talks went well.", "He resided in the capital.", "A bidden guest spoke."])(
  "recognises nothing in: %s",
  (text) => expect(recognise(wordsIn(text), NO_FIELD)).toEqual([]),
);

test.each([
  ["its bid for membership", "It raised its bid.", []],
  ["its bid for membership", "It would acquire the company by a merger.", ["takeover bid"]],
  ["the strike went on", "The salary and the overtime", ["strike"]],
  ["a strike from the air", "The truce and the hostages", []],
])("a word of several trades, %s, counts where the story tells of its own: %s", (text, told, issues) =>
  expect(recognise(wordsIn(text), fieldsOf([wordsIn(told)]))).toEqual(issues),
);

test.each([
  ["pay", ["strike", "wages"], "wages"],
  ["peace", ["ceasefire", "peace settlement"], "peace settlement"],
  ["pay", ["ceasefire", "strike"], null],
  ["herring", ["wages"], null],
])("%s among %s is short for %s", (word, labels, label) => {
  const [{ sense } = { sense: "" }] = wordsIn(word);
  expect(shortFor(sense, labels)).toBe(label);
});

describe("issues of one storyline", () => {
  const report = (id: string, topics: readonly (readonly [topic: string, words: string])[]): Written => ({
    id,
    text: `${topics.map(([, words]) => `Norland wants ${words}.`).join(" ")} Norland and Sudania speak of herring waters in Port Arran.`,
    positions: topics.map(([topic, words]) => ({ party: "Norland", act: "demand" as const, topic, words })),
  });
  const issuesOf = (...reports: readonly Written[]): Record<string, string> => {
    const record = reconcile(reports.map(written), null);
    const texts = new Map(record.articles.map((a) => [a.id, a.text]));
    return Object.fromEntries(
      record.positions.flatMap((p) =>
        p.evidence.map((e) => [texts.get(e.article)?.slice(e.start, e.end) ?? "", p.issue]),
      ),
    );
  };
  const a = report("a", [
    ["herring waters deal", "a deal on herring waters"],
    ["lighthouse keepers", "more keepers of the lighthouse"],
  ]);
  const b = report("b", [
    ["herring waters agreement", "an agreement over herring waters"],
    ["deal", "to seal the herring waters deal at last"],
    ["lighthouse", "a new lamp in the lighthouse"],
  ]);
  test("one matter in several wordings is one issue, and a bare topic goes where its words point", () => {
    const found = issuesOf(a, b);
    expect(
      new Set([
        found["a deal on herring waters"],
        found["an agreement over herring waters"],
        found["to seal the herring waters deal at last"],
      ]).size,
    ).toBe(1);
    expect(found["more keepers of the lighthouse"]).toBe(found["a new lamp in the lighthouse"]);
    expect(found["a deal on herring waters"]).not.toBe(found["a new lamp in the lighthouse"]);
  });
  test("what stands once is an issue of its own where the words name it, and part of its report's main one where not", () => {
    const c = report("c", [
      ["herring waters", "its share of the herring waters"],
      ["herring waters", "its old herring waters"],
      ["ballroom", "a ballroom for guests"],
      ["quay", "something for sailors"],
    ]);
    const found = issuesOf(c);
    expect(found["a ballroom for guests"]).toBe("ballroom");
    expect(found["something for sailors"]).toBe(found["its old herring waters"]);
  });
  test("what stands in nothing but quotation marks names no issue", () => {
    const topics = [
      ["herring waters", "its share of the herring waters"],
      ["herring waters", "its old herring waters"],
      ["teeth", "“to count days on its teeth”"],
      ["teeth", "“no more days on its teeth”"],
    ] as const;
    const found = issuesOf(report("e", topics));
    expect(found["“no more days on its teeth”"]).toBe(found["its old herring waters"]);
  });
  test("an issue is not called by what is only said in quotation marks", () => {
    const told = issuesOf(
      report("k", [
        ["pier keys", "the “keys” of its pier"],
        ["pier keys", "all “keys” of its pier"],
        ["lighthouse", "a lamp in the lighthouse"],
      ]),
    );
    expect(told["all “keys” of its pier"]).toBe("pier");
  });
  test("what stands once and alone in its report names its issue", () =>
    expect(issuesOf(report("d", [["ballroom", "a ballroom for guests"]]))).toEqual({
      "a ballroom for guests": "ballroom",
    }));

  test("a matter whose passages mostly show a common issue is part of it", () => {
    const told = issuesOf(
      report("h", [
        ["pledge card", "a pledge card against redundancy"],
        ["pledge card", "one more pledge card against redundancy"],
        ["pledge card", "a longer pledge card"],
        ["lighthouse", "a lamp in the lighthouse"],
      ]),
    );
    expect(told["a longer pledge card"]).toBe("layoffs");
    expect(told["a lamp in the lighthouse"]).toBe("lighthouse");
  });
  test("what stands once is part of the common issue that its passage shows", () => {
    const told = issuesOf(
      report("i", [
        ["seat", "a seat on the board"],
        ["herring waters", "its share of the herring waters"],
        ["herring waters", "its old herring waters"],
      ]),
    );
    expect(told["a seat on the board"]).toBe("board-control");
  });

  test("words of no matter go to what the stance before them is about", () => {
    const told = issuesOf(
      report("f", [
        ["lighthouse", "more keepers of the lighthouse"],
        ["herring waters", "its share of the herring waters"],
        ["", "nothing less"],
        ["lighthouse", "a lamp in the lighthouse"],
        ["herring waters", "its old herring waters"],
      ]),
    );
    expect(told["nothing less"]).toBe(told["its share of the herring waters"]);
  });
  test("a topic from outside the passage yields to what the passage itself shows", () => {
    const told = issuesOf(
      report("g", [
        ["lighthouse", "more keepers of the lighthouse"],
        ["lighthouse", "a truce at sea"],
        ["lighthouse", "a lamp in the lighthouse"],
      ]),
    );
    expect(told["a truce at sea"]).toBe("ceasefire");
  });
});

describe("what words outside the topic tell", () => {
  const spoke = (id: string, stances: readonly (readonly [topic: string, words: string])[]): Written => ({
    id,
    published: "2031-05-01",
    text: stances.map(([, words]) => `The keepers said so: ${words}.`).join(" "),
    positions: stances.map(([topic, words]) => ({ party: "Keepers", act: "demand", topic, words })),
  });
  const told = (...reports: readonly Written[]): string[] => {
    const { positions, articles } = reconcile(reports.map(written), null);
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    return positions.flatMap((p) =>
      p.evidence.map((e) => `${textOf.get(e.article)?.slice(e.start, e.end)}: ${p.issue}`),
    );
  };
  const raise = ["pay rise", "a pay rise of 6 per cent"] as const;
  const lamp = ["lighthouse", "a lamp in the lighthouse"] as const;

  test("per cent are of what most of them are of", () => {
    const all = told(spoke("a", [raise, lamp, ["lighthouse", "they insist on 5 per cent"]]), spoke("b", [raise, lamp]));
    expect(all).toContain("they insist on 5 per cent: wages");
  });
  test("of nothing in particular, where they are of many things", () => {
    const all = told(
      spoke("a", [raise, ["herring", "9 per cent of the herring"], ["lighthouse", "they insist on 5 per cent"]]),
      spoke("b", [lamp, ["harbour", "8 per cent of the harbour"]]),
    );
    expect(all).not.toContain("they insist on 5 per cent: wages");
  });
  const phase = ["quay works", "an end of the quay works by 2048"] as const;
  test("a year is of what those tell of it who name their matter", () => {
    const all = told(
      spoke("a", [lamp, phase, lamp, ["lighthouse", "they can live with 2048"]]),
      spoke("b", [lamp, ["quay works", "no end of the quay works before 2048"]]),
    );
    expect(all).toContain("they can live with 2048: quay-works");
  });
  test.each([
    ["one tells of it", ["quay works", "no end of the quay works before 2050"]],
    ["they are of two matters", ["herring", "herring for all from 2048"]],
  ] as const)("but not where %s", (_, other) => {
    const all = told(
      spoke("a", [lamp, phase, lamp, ["lighthouse", "they can live with 2048"]]),
      spoke("b", [lamp, other, ["quay works", "longer quay works"], ["herring", "the herring above all"]]),
    );
    expect(all).toContain("they can live with 2048: lighthouse");
  });
  test("the same words are about the same thing in every report", () => {
    const same = "that is what we came for";
    const all = told(
      spoke("a", [lamp, lamp, ["lighthouse", same]]),
      spoke("b", [lamp, raise, ["pay rise", same]]),
      spoke("c", [lamp, raise, ["pay rise", same]]),
    );
    expect(new Set(all.filter((line) => line.startsWith(same))).size).toBe(1);
  });
});
