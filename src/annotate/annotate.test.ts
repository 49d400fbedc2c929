import { expect, test } from "vitest";
import { bareArticle } from "../text/bare-article.ts";
import { openReader } from "./annotate.ts";

/** With the reader that ships. */
test.each([
  ["Engr. Bola Ade said that the dam would stay full.", "The farmers refused."],
  ["The farmers, through Bi. Mwanaidi Tuma, asked for water.", "The state refused."],
  ["Gen. (ret.) Olav Brekke offered a truce of ten days.", "The rebels want thirty."],
  ["Talks broke up on Sunday.", "Rolf Haas said that he would come back."],
])("one sentence, then another: %s %s", async (...sentences) => {
  await using reader = await openReader();
  const read = await reader.annotate(bareArticle("a", sentences.join(" ")));
  expect(read.sentences.map(({ start, end }) => read.article.text.slice(start, end))).toEqual(sentences);
});
