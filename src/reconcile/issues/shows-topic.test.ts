import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { digest, wordsOf } from "../digest.ts";
import { showsTopic } from "./shows-topic.ts";

/** Does a reader of these words of the text see what the topic calls them? */
function shows(topic: string, words: string, text: string): boolean {
  const report = digest(written({ id: "r", text, positions: [{ party: "Norland", act: "accept", topic, words }] }));
  const [position] = report.report.positions;
  if (!position) throw new Error("the report has a position");
  const context = position.evidence.flatMap((span) => wordsOf(report, span));
  return showsTopic({ report, topic: position.topic, context, isPrice: false, about: null });
}

test.each([
  ["the words", "herring quota", "wants the quota", "Norland wants the quota."],
  ["their sentence", "herring quota", "would soon sign", "Of the quota Norland said that it would soon sign."],
  ["what they point at", "sea patrols", "will accept it", "Sudania spoke of patrols. Norland will accept it."],
])("a topic is seen in %s", (_, topic, words, text) => expect(shows(topic, words, text)).toBe(true));

test.each([
  ["the sentence before", "sea patrols", "will wait", "Sudania spoke of patrols. Norland will wait."],
  ["what is further off", "sea patrols", "will accept it", "They met on patrols. It rained. Norland will accept it."],
])("but not in %s", (_, topic, words, text) => expect(shows(topic, words, text)).toBe(false));
