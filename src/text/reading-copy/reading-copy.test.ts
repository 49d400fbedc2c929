import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareArticle } from "../bare-article.ts";
import { articleAsRead, copyOfText, textAsRead } from "./reading-copy.ts";

const spanOf = (words: string, text: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe("the copy of a text", () => {
  test.each([
    ["joined letters", "the oﬃce of ﬁsheries", "the office of fisheries"],
    ["soft hyphens", "the feder\u00adation with\u00ad\ndrew", "the federation withdrew"],
    ["words broken at a line's end", "the feder-\nation", "the federation"],
    ["letters joined in a broken word", "a ceas-\neﬁre", "a ceasefire"],
  ])("heals %s", (_name, print, read) => expect(copyOfText(print)?.text).toBe(read));

  test.each(["The U.S. envoy — “no” — left.\n\nTalks go on.", "fi fl ff, 👩‍👩‍👧 é", ""])("%j needs none", (text) => {
    expect(copyOfText(text)).toBeNull();
  });

  test.each([
    ["ﬁsheries", "fisheries"],
    ["Feder-\nation", "Federation"],
    ["wants talks", "wants talks"],
    ["with\u00addraw", "withdraw"],
  ])("leads from %j to %j and back", (print, read) => {
    const text = "The ﬁsheries Feder-\nation wants talks and may with\u00addraw 😀.";
    const copy = copyOfText(text);
    const [inPrint, inCopy] = [spanOf(print, text), spanOf(read, copy?.text ?? "")];
    expect([copy?.toPrint(inCopy), copy?.toCopy(inPrint)]).toEqual([inPrint, inCopy]);
  });

  test("spans keep their order and their ends, whatever is healed between them", () => {
    const pieces = ["Feder", "ation", "-\n", "\u00ad", "ﬁ", "ﬃ", " ", "\n", "a", ".", "😀"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const copy = copyOfText(text);
        if (!copy?.text) return;
        expect(copy.toPrint({ start: 0, end: copy.text.length }).end).toBeLessThanOrEqual(text.length);
        let last = 0;
        for (const { index, 0: word } of copy.text.matchAll(/\S+/gu)) {
          const inCopy = { start: index, end: index + word.length };
          const inPrint = copy.toPrint(inCopy);
          expect(inPrint.start).toBeGreaterThanOrEqual(last);
          expect(inPrint.end).toBeGreaterThan(inPrint.start);
          expect(copy.toCopy(inPrint)).toEqual(inCopy);
          last = inPrint.end;
        }
      }),
    );
  });
});

test("an article is read with its facts in plain letters and its marks moved; one with nothing to heal is itself", () => {
  const text = "The ﬁrst oﬀer\n\nPhoto: K. Osei\n\nThe oﬀer stands.";
  const credit = { ...spanOf("Photo: K. Osei", text), kind: "credit" as const };
  const article = bareArticle("a", text, { title: "The ﬁrst oﬀer", boilerplate: [credit] });
  const read = articleAsRead(article);
  expect(read.title).toBe("The first offer");
  expect(read.boilerplate.map(({ start, end }) => read.text.slice(start, end))).toEqual(["Photo: K. Osei"]);
  expect(textAsRead(article, spanOf("The oﬀer stands.", text))).toBe("The offer stands.");
  const plain = bareArticle("b", "The offer stands.");
  expect(articleAsRead(plain)).toBe(plain);
});
