import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { mediaTypeOf } from "../../acquire/media-type.ts";
import { clean } from "../clean.ts";

const run = (words: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]) => `<w:p w:rsidR="00A1"><w:pPr/>${runs.join("")}</w:p>`;

function read(body: string, part = "word/document.xml") {
  const bytes = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    [part]: strToU8(`<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`),
  });
  const mediaType = mediaTypeOf(bytes, "talks.docx");
  return clean({
    ...{ name: "talks.docx", file: "talks.docx", url: null, mediaType, bytes },
    ...{ outlet: null, title: null, byline: null, published: null, notes: [] },
  });
}
const textOf = async (body: string) => (await read(body)).value.text;

test.each([
  [
    "paragraphs",
    paragraph(run("Port talks")) + paragraph() + paragraph(run("They go on.")),
    "Port talks\n\nThey go on.",
  ],
  ["a word in several runs", paragraph(run("The uni"), run("on will sign.")), "The union will sign."],
  [
    "signs of markup",
    paragraph(run("Smith &amp; Sons &#8220;agreed&#x201d; &lt;today&gt;")),
    "Smith & Sons “agreed” <today>",
  ],
  [
    "breaks, tabs and hard hyphens",
    paragraph(
      run("One"),
      "<w:r><w:br/></w:r>",
      run("two"),
      "<w:r><w:tab/></w:r>",
      run("three"),
      "<w:r><w:noBreakHyphen/></w:r>",
      run("four"),
    ),
    "One\ntwo three-four",
  ],
  [
    "cells of a table",
    `<w:tbl><w:tr><w:tc>${paragraph(run("Wages"))}</w:tc><w:tc>${paragraph(run("6%"))}</w:tc></w:tr></w:tbl>`,
    "Wages\n\n6%",
  ],
  [
    "a tracked change, as accepted",
    paragraph(
      run("We will "),
      "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>",
      `<w:ins>${run("gladly ")}</w:ins>`,
      run("sign."),
    ),
    "We will gladly sign.",
  ],
  [
    "words moved elsewhere, once",
    paragraph(
      `<w:moveFrom w:id="1">${run("Moved. ")}</w:moveFrom>`,
      run("Stays. "),
      `<w:moveTo w:id="2">${run("Moved.")}</w:moveTo>`,
    ),
    "Stays. Moved.",
  ],
  [
    "a text box, once",
    paragraph(
      `<mc:AlternateContent><mc:Choice>${run("In a box.")}</mc:Choice><mc:Fallback>${run("In a box.")}</mc:Fallback></mc:AlternateContent>`,
    ),
    "In a box.",
  ],
  ["no codes of fields", paragraph("<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>", run("the pact")), "the pact"],
])("of a Word document %s", async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test("the part that Microsoft's servers call document2.xml is the story, too", async () => {
  expect((await read(paragraph(run("They go on.")), "word/document2.xml")).value.text).toBe("They go on.");
});

test.each([
  ["without words", paragraph(), "word/document.xml", "talks.docx: holds no text"],
  ["without a text part", "", "word/styles.xml", "talks.docx: cannot be read as a Word document"],
])("one %s is told by name", async (_, body, part, says) => {
  await expect(read(body, part)).rejects.toThrow(says);
});

test.each(["<w:t".repeat(200_000), "<w:t>".repeat(200_000), `<w:t>${"&".repeat(500_000)}</w:t>`, "<".repeat(500_000)])(
  "markup built to break its reader ends soon: %#",
  async (body) => {
    const start = performance.now();
    await read(body).catch(() => undefined);
    expect(performance.now() - start).toBeLessThan(15_000);
  },
);
