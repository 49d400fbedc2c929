import { describe, expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { digest } from "../digest.ts";
import { cluesIn } from "./day-clues.ts";

/** A report in which, as the parse has it, each weekday stands before the noun behind it, in this relation. */
const weekdaysIn = (text: string, relation: string) => {
  const coded = written({ id: "report", text });
  const words = [...text.matchAll(/[\p{L}]+(?=['’]s)|['’]s|\p{L}+/gu)];
  const tokens = words.map(({ 0: word, index }, i) => {
    const isWeekday = /day$/.test(word);
    const noun = /^['’]s$/.test(words[i + 1]?.[0] ?? "") ? i + 2 : i + 1;
    return {
      start: index,
      end: index + word.length,
      pos: isWeekday ? "NNP" : "NN",
      lemma: word,
      head: isWeekday && noun < words.length ? noun : -1,
      relation: isWeekday ? relation : "root",
    };
  });
  const report = digest({ ...coded, annotations: { ...coded.annotations, tokens } } as unknown as typeof coded);
  return cluesIn(report).flatMap((c) => (c.kind === "weekday" ? [c.tellsWhich] : []));
};

describe("a weekday tells which thing is meant", () => {
  test.each([
    ["Crews said Monday matches would be played.", "compound"],
    ["Crews spoke of Monday's exchange.", "nmod:poss"],
  ])("in: %s", (text, relation) => expect(weekdaysIn(text, relation)).toEqual([true]));
  test.each([
    ["Crews said on Monday evening that nets are dear.", "compound"],
    ["Crews left on Monday's dawn tide.", "nmod:poss"],
    ["Crews said Monday that nets are dear.", "nmod:tmod"],
  ])("and when something was in: %s", (text, relation) => expect(weekdaysIn(text, relation)).toEqual([false]));
});

describe("a report is of the day after", () => {
  const ownIn = (text: string) =>
    cluesIn(digest(written({ id: "report", text }))).flatMap((c) => (c.kind === "own" ? [[c.weekday, c.event]] : []));
  test.each([
    ["what it says happened on a weekday", "A day after Sunday's clash crews went home.", [1, 0]],
    [
      "what comes back beside one",
      "A day after a quarrel with Ana Lindqvist, crews went home. They had met Lindqvist on Friday.",
      [6, 5],
    ],
  ])("%s", (_, text, found) => expect(ownIn(text)).toEqual([found]));
  test.each([
    ["a weekday of another clause", "A day after the clash, crews said on Sunday that they had gone home."],
    [
      "a weekday beside other words",
      "A day after a quarrel with Ana Lindqvist, crews went home. Nets were mended on Friday.",
    ],
    ["two weekdays", "A day after the quarrel, crews went. The quarrel began on Friday. It ended on Sunday."],
  ])("but not of %s", (_, text) => expect(ownIn(text)).toEqual([]));
});
