import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { digest } from "../digest.ts";
import { fixedPhrases } from "./fixed-phrases.ts";

const topic = (modifiers: string, head: string, phrase = head) => ({
  ...{ phrase, head },
  words: [...modifiers.split(" ").filter(Boolean), head],
});

/** A use for each topic, in reports by turns. */
const phrases = (reports: number, ...topics: readonly ReturnType<typeof topic>[]) =>
  fixedPhrases(
    topics.map((one, i) => {
      const report = digest(written({ id: `r${i % reports}`, text: "Nothing." }));
      return { report, topic: one, context: [], isPrice: false, about: null };
    }),
    (article) => article,
  );

const silver = topic("silver", "key");
const bare = topic("", "key");

test("an adjective that always stands before its noun is printed, and meant where the noun stands alone", () => {
  const { print, leftOut } = phrases(2, silver, silver, silver, bare);
  expect([print(silver), print(bare), leftOut(bare), leftOut(silver)]).toEqual(["silver key", "key", ["silver"], []]);
});

test("what is printed already is not printed twice", () => {
  const fees = topic("harbour", "fee", "harbour fees");
  expect(phrases(2, fees, fees, fees).print(fees)).toBe("harbour fees");
});

test.each([
  ["in one report alone", phrases(1, silver, silver, silver)],
  ["twice", phrases(2, silver, silver)],
  ["among others as often", phrases(2, silver, silver, silver, topic("brass", "key"), topic("brass", "key"))],
])("not what stands so %s", (_, { print, leftOut }) => expect([print(silver), leftOut(bare)]).toEqual(["key", []]));
