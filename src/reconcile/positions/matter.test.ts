import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { digest } from "../digest.ts";
import { openPrinting } from "../issues/printed.ts";
import { nameWords } from "../issues/topic-words.ts";
import { matterAt, withoutDeeds } from "./matter.ts";

const matter = (text: string): ReadonlySet<string> =>
  matterAt(
    { article: "r", start: 0, end: text.length },
    {
      report: digest(written({ id: "r", text })),
      parties: nameWords([["Norland"]], openPrinting()([])),
    },
  );

test.each([
  ["Norland accepts the wage bonus", ["accept", "~pay", "bonus"], ["~pay", "bonus"]],
  ["Norland refuses 43 quotas of Sudania", ["~dismiss", "quota", "sudania"], ["quota", "sudania"]],
  ["Norland rejects the plan", ["~dismiss"], []],
])("what is refused or accepted: %s", (text, deeds, bare) => {
  expect([...matter(text)]).toEqual(deeds);
  expect([...withoutDeeds(matter(text))]).toEqual(bare);
});

test.each([
  ["The Harbour Union initialled the harbour text", ["initial", "harbour", "~docu"]],
  ["The Harbour Union initialled the text", ["initial", "~docu"]],
  ["Harbour dues stay", ["harbour", "due", "~remain"]],
])("what is printed as somebody's name tells no matter: %s", (text, telling) => {
  const report = digest(written({ id: "r", text, actors: [{ name: "Harbour Union" }] }));
  const told = matterAt({ article: "r", start: 0, end: text.length }, { report, parties: new Set() });
  expect([...told]).toEqual(telling);
});
