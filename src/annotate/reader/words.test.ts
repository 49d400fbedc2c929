import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GAP, QUOTED, splitWords } from "./words.ts";

const cut = (text: string) => splitWords(text).map((word) => word.text);

describe("splitWords", () => {
  test.each([
    ["The U.S. envoy can't agree.", ["The", "U.S.", "envoy", "ca", "n't", "agree", "."]],
    ["Mr. Osei isn’t at No. 10", ["Mr.", "Osei", "is", "n’t", "at", "No", ".", "10"]],
    ["Ghana's port and the miners' union", ["Ghana", "'s", "port", "and", "the", "miners", "'", "union"]],
    ["$500,000.50 or 3.5% by 6:30 p.m.", ["$", "500,000.50", "or", "3.5", "%", "by", "6:30", "p.m."]],
    ["a 20-year-old, US-led deal -- done", ["a", "20-year-old", ",", "US-led", "deal", "--", "done"]],
    ["O'Brien told AT&T: ‘no’…", ["O'Brien", "told", "AT&T", ":", "‘", "no", "’", "…"]],
    ["J. K. Mensah… Wait...", ["J.", "K.", "Mensah", "…", "Wait", "..."]],
    [
      "Tweet by @osei_k: #deal https://example.org/a?b=1.",
      ["Tweet", "by", "@osei_k", ":", "#deal", "https://example.org/a?b=1", "."],
    ],
    ["the ﬁrst oﬀer 😀👍🏽 stands", ["the", "ﬁrst", "oﬀer", "😀", "👍", "🏽", "stands"]],
    ["10 million tonnes", ["10", "million", "tonnes"]],
    ["", []],
  ])("cuts %s", (text, words) => expect(cut(text)).toEqual(words));

  test("offsets count UTF-16 units: every word is its slice, in order, and only space is left over", () => {
    const alphabet = [..."aB'’“”\"‘.,-—$3 \n\t\u00a0ﬁé", "😀", "🏽", "n't", "U.S.", "\r\n", "\u200b", "e\u0301"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(text.slice(at, word.start)).toMatch(/^[\s\u200b]*$/);
          at = word.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b]*$/);
      }),
    );
  });

  test("leaves out what is skipped, and knows that something stood between", () => {
    const text = "Talks opened. Photo: K. Osei Nothing was signed.";
    const start = text.indexOf("Photo");
    const words = splitWords(text, [{ start, end: start + "Photo: K. Osei".length }]);
    expect(words.map((word) => word.text)).toEqual(["Talks", "opened", ".", "Nothing", "was", "signed", "."]);
    expect(words[3]?.gap).toBe(GAP.paragraph);
  });

  test("sees lines and paragraphs", () => {
    const gaps = splitWords("One two\nthree.\n\nFour\r\nfive\r\n\r\nsix").map((word) => word.gap);
    expect(gaps).toEqual([GAP.paragraph, GAP.space, GAP.line, GAP.glued, GAP.paragraph, GAP.line, GAP.paragraph]);
  });

  test.each([
    ["“We agree,” he said.", "We agree ,"],
    ['"We agree," he said.', "We agree ,"],
    ['He said: "We agree', "We agree"],
    ["«We agree» he said", "We agree"],
  ])("knows what is quoted in %s", (text, quoted) => {
    const inside = splitWords(text).filter((word) => word.quoted === QUOTED.double && !/["“«]/.test(word.text));
    expect(inside.map((word) => word.text).join(" ")).toBe(quoted);
  });

  test.each([
    ["'We agree,' he said.", "We agree ,"],
    ["‘We agree,’ he said.", "We agree ,"],
    ["The workers' offer wasn't final.", ""],
  ])("knows British quotation marks in %s", (text, quoted) => {
    const inside = splitWords(text).filter((word) => word.quoted === QUOTED.single && !/['‘]/.test(word.text));
    expect(inside.map((word) => word.text).join(" ")).toBe(quoted);
  });

  test("a quotation that nobody closes ends with its paragraph", () => {
    const words = splitWords("“We agree.\n\nTalks go on.");
    expect(words.find((word) => word.text === "Talks")?.quoted).toBe(QUOTED.no);
  });

  test.each([
    ["talks", 1],
    ["Talks", 2],
    ["A", 2],
    ["NATO", 3],
    ["McGill", 4],
    ["iPad", 4],
    ["9th", 5],
    ["—", 6],
    ["Élysée", 2],
    ["talks-about", 1],
  ])("%s has shape %i", (word, shape) => expect(splitWords(word)[0]?.shape).toBe(shape));
});
