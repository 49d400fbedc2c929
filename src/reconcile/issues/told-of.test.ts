import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { wordsIn } from "../../text/content-words.ts";
import { type Digest, digest } from "../digest.ts";
import { openPrinting } from "./printed.ts";
import { toldOf } from "./told-of.ts";
import { topicWords } from "./topic-words.ts";

const NOBODY: ReadonlySet<string> = new Set();

/** Six reports, of which the first so many tell the words, on a topic that the rest do not have. */
function toldBy(count: number, words: string, topic: string): Digest[] {
  return Array.from({ length: 6 }, (_, i) => {
    const own = i < count ? words : "Norland wants more herring.";
    const positions = [{ party: "Norland", act: "demand" as const, topic: i < count ? topic : "herring", words: own }];
    return digest(written({ id: `r${i}`, text: `It was so. ${own}`, positions }));
  });
}

function tellsOf(reports: readonly Digest[], what: "own" | "unheard"): string[] {
  const uses = reports.flatMap((report) =>
    report.report.positions.map(({ topic, evidence }) => ({
      ...{ report, topic, isPrice: false, about: null },
      context: report.words.filter((w) => evidence.some((e) => e.start <= w.start && w.end <= e.end)),
    })),
  );
  const told = toldOf(uses, NOBODY, (article) => article, openPrinting()(reports));
  return uses.slice(0, 1).flatMap((use) => [...told(use, topicWords(use, NOBODY))[what]]);
}

const senses = (words: string): string[] => wordsIn(words).map(({ sense }) => sense);

test.each([
  ["two reports", toldBy(2, "Norland wants lower harbour fees.", "harbour fees"), "harbour fees"],
  ["a name before a noun", toldBy(2, "Norland wants the Arran membership.", "Arran membership"), "Arran membership"],
  ["quoted by one, told by two", toldBy(3, "Norland wants a levy, “a fair levy”, a low levy.", "levy"), "levy"],
])("a matter: %s", (_, reports, topic) => expect(tellsOf(reports, "own").sort()).toEqual(senses(topic).sort()));

test.each([
  ["one report of six", toldBy(1, "Norland wants lower harbour fees.", "harbour fees")],
  ["a name", toldBy(3, "Norland wants its Walwisch back.", "Walwisch")],
  ["a noun's proper name", toldBy(3, "Norland wants the blue Walwisch back.", "blue Walwisch")],
  ["what stands in quotation marks", toldBy(3, "Norland wants “its feet under the stove”.", "stove")],
])("no matter: %s", (_, reports) => expect(tellsOf(reports, "own")).toEqual([]));

test.each([
  ["what one report of six tells", toldBy(1, "Norland wants lower harbour fees.", "harbour fees"), "harbour fees"],
  ["not what two tell", toldBy(2, "Norland wants lower harbour fees.", "harbour fees"), ""],
  ["not a name", toldBy(1, "Norland wants its Walwisch back.", "Walwisch"), ""],
])("unheard: %s", (_, reports, topic) => expect(tellsOf(reports, "unheard").sort()).toEqual(senses(topic).sort()));
