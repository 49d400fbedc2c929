import { expect, test } from "vitest";
import { bareArticle } from "../../text/bare-article.ts";
import { dot, fromBytes } from "../../text/directions.ts";
import { openReader } from "../annotate.ts";

/** With the reader that ships: what is about the same in other words is nearer than what is not. */
test("stances about one matter point one way", async () => {
  await using reader = await openReader();
  const text = [
    "The Harbour Union demanded a pay rise of six per cent on Monday.",
    "The port authority offered to raise wages by two per cent.",
    "The Harbour Union refused to let the crane yard be sold to private owners.",
    "The port authority insisted on the sale of the cranes.",
  ].join(" ");
  const { stances } = await reader.annotate(bareArticle("a", text));
  const about = (words: string) => {
    const start = text.indexOf(words);
    const found = stances.find(({ evidence, about }) => about && evidence.start <= start + words.length && start <= evidence.end);
    return fromBytes(found?.about ?? "");
  };
  const [pay, wages, yard, sale] = ["pay rise", "raise wages", "crane yard", "sale of the cranes"].map(about) as [Float64Array, Float64Array, Float64Array, Float64Array];
  console.log(dot(pay, wages), dot(yard, sale), dot(pay, sale), dot(wages, yard), pay.length);
  expect(dot(pay, wages)).toBeGreaterThan(dot(pay, sale));
  expect(dot(yard, sale)).toBeGreaterThan(dot(wages, yard));
});
