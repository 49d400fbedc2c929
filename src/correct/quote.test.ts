import { array, assert, constantFrom, integer, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { placeOf, quoteOf } from "./quote.ts";
import { article } from "./sample-record.contract.ts";

/** Texts that repeat themselves, with signs that regular expressions mind, and characters of two units. */
const texts = array(constantFrom("no deal", " ", "\n", ".", "(a+b)*", "🕊", "“", "tariff", "\\d", "É"), {
  minLength: 3,
  maxLength: 60,
}).map((parts) => parts.join(""));
const spans = tuple(texts, integer({ min: 0, max: 1000 }), integer({ min: 1, max: 40 })).map(([text, from, length]) => {
  const start = from % text.length;
  return { text, start, end: Math.min(text.length, start + length) };
});
const isWordless = (text: string): boolean => text.trim() === "";
const oneLine = (text: string): string => text.replace(/\s+/g, " ");
/** What white space stands at the ends of a quote is not looked for. */
const trimmed = ({ text, start, end }: { text: string; start: number; end: number }) => {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
};

test("a quote finds its own place in its own article, however often its words stand there", () => {
  assert(
    property(spans, ({ text, start, end }) => {
      const of = article("a", text);
      const place = placeOf(quoteOf(of, { start, end }), [of]);
      if (isWordless(text.slice(start, end))) expect(place).toBeNull();
      else
        expect(place && text.slice(place.start, place.end).replace(/\s+/g, " ")).toBe(
          text.slice(start, end).trim().replace(/\s+/g, " "),
        );
    }),
  );
});

test("text put before an article moves a quote with its words, unless they stand there twice", () => {
  assert(
    property(spans, string({ maxLength: 50 }), ({ text, start, end }, before) => {
      const of = article("a", text);
      const words = trimmed({ text, start, end });
      if (words.start >= words.end) return;
      const moved = { ...of, text: `${before}§${text}` };
      const place = placeOf(quoteOf(of, words), [moved]);
      const said = text.slice(words.start, words.end);
      if (place) expect(oneLine(moved.text.slice(place.start, place.end))).toBe(oneLine(said));
      else expect(oneLine(moved.text).split(oneLine(said)).length).toBeGreaterThan(2);
    }),
  );
});

test.each([
  { name: "the same article", articles: ["a"], finds: "a" },
  { name: "the next version of its page", articles: ["b"], finds: "b" },
  { name: "its own text rather than another version", articles: ["b", "a"], finds: "a" },
  { name: "an article from elsewhere", articles: ["c"], finds: null },
])("words are looked for in $name", ({ articles, finds }) => {
  const page = { url: "https://harbour.example/live" };
  const all = {
    a: article("a", "They said: no deal.", page),
    b: article("b", "Update. They said: no deal.", page),
    c: article("c", "They said: no deal."),
  };
  const quote = quoteOf(all.a, { start: 11, end: 18 });
  expect(
    placeOf(
      quote,
      articles.map((id) => all[id as keyof typeof all]),
    )?.article ?? null,
  ).toBe(finds);
});
