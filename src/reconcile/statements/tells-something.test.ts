import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import type { Attribution } from "../../domain/attribution.ts";
import { digest } from "../digest.ts";
import { tellsSomething } from "./tells-something.ts";

/** What comes of the words in a report's tagged sentence; `telling`: how many of them tell. */
function tells(tagged: string, words: string, telling: number, kind: Attribution["kind"]): boolean {
  const text = tagged
    .replace(/\/\S+/g, "")
    .replace(/ ([.?,])/g, "$1")
    .replace(/“ /g, "“")
    .replace(/ ”/g, "”");
  const report = written({ id: "r", text, tags: [tagged] });
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const said = { id: "a", content: [{ start, end: start + words.length }], kind } as unknown as Attribution;
  return tellsSomething(said, telling, digest(report));
}

const ASKED = "Speaking/VBG of/IN the/DT herring/NN quota/NN she/PRP smiled/VBD ./.";
const WENT = "She/PRP said/VBD it/PRP was/VBD halved/VBN ./.";
const CALLED = "She/PRP called/VBD it/PRP “/`` a/DT gift/NN ”/'' ./.";
const HEAD = "What/WP happens/VBZ to/TO the/DT herring/NN quota/NN ?/.";

test.each([
  { name: "a clause of one telling word", tagged: WENT, words: "it was halved", telling: 1, kind: "indirect" as const },
  { name: "a name in quotation marks", tagged: CALLED, words: "“a gift”", telling: 1, kind: "mixed" as const },
  { name: "a name of many words", tagged: ASKED, words: "the herring quota", telling: 3, kind: "indirect" as const },
  {
    name: "a speaker's question",
    tagged: HEAD,
    words: "What happens to the herring quota?",
    telling: 3,
    kind: "direct" as const,
  },
])("tells: $name", ({ tagged, words, telling, kind }) => expect(tells(tagged, words, telling, kind)).toBe(true));

test.each([
  { name: "a bare name", tagged: ASKED, words: "the herring quota", telling: 2, kind: "indirect" as const },
  {
    name: "a heading that asks",
    tagged: HEAD,
    words: "What happens to the herring quota?",
    telling: 3,
    kind: "narrated" as const,
  },
  { name: "words of grammar alone", tagged: WENT, words: "it was", telling: 0, kind: "indirect" as const },
])("is silent: $name", ({ tagged, words, telling, kind }) => expect(tells(tagged, words, telling, kind)).toBe(false));
