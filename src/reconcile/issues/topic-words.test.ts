import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { digest } from "../digest.ts";
import { openPrinting } from "./printed.ts";
import { nameWords, topicWords } from "./topic-words.ts";

const NOBODY: ReadonlySet<string> = new Set();

function wordsOf(topic: string): string[] {
  const report = digest(
    written({
      id: "r",
      text: "Norland wants it.",
      positions: [{ party: "Norland", act: "demand", topic, words: "Norland wants it" }],
    }),
  );
  const [position] = report.report.positions;
  return position
    ? [...topicWords({ report, topic: position.topic, context: [], isPrice: false, about: null }, NOBODY)].sort()
    : [];
}

test.each([
  ["job guarantee", ["~assur", "~job"]],
  ["quota deal", ["quota", "~deal"]],
  ["year quota", ["quota"]],
  ["job", []],
  ["deal", []],
])("%s tells %j", (topic, words) => expect(wordsOf(topic)).toEqual(words));

test.each([
  ["a name", "Norland spoke for Arran.", [["Arran"]], ["arran"]],
  ["a noun at the head of a sentence", "Silver key dropped. They want the silver key.", [["Silver"]], []],
  [
    "a noun that a body is called by too",
    "They met the Guild. Each guild met.",
    [["Pilots' Guild", "Guild"]],
    ["guild", "pilot"],
  ],
  [
    "what a body is for, which the reports speak of",
    "No coal after May, said the World Coal Forum. The forum wants coal. The end of coal is near.",
    [["World Coal Forum"]],
    ["forum", "world"],
  ],
])("words of names: %s", (_, text, parties, words) =>
  expect([...nameWords(parties, openPrinting()([digest(written({ id: "r", text }))]))].sort()).toEqual(words),
);
