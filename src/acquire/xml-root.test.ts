import { expect, test } from "vitest";
import { rootOf } from "./xml-root.ts";

test.each([
  ["nothing before it", "<rss/>"],
  ["a declaration and a comment", '\ufeff<?xml version="1.0"?>\n<!-- <rss> of the desk -->\n<rss/>'],
  [
    "a document type",
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://a.example/rss.dtd">\n<rss/>',
  ],
  [
    "an inner DTD",
    '<?xml version="1.0"?>\n<!DOCTYPE rss [\n<!ENTITY nbsp "&#160;">\n<!ELEMENT rss (channel)>\n]>\n<rss/>',
  ],
  [
    "marks within literals and comments",
    `<!doctype rss [<!ENTITY a "]><rss>"><!-- it's ]> --><?x ]> ?><!ENTITY b ']>'>] ><rss/>`,
  ],
])("the root stands behind %s", (_, xml) => expect(xml.slice(rootOf(xml))).toBe("<rss/>"));

test.each([
  ["HTML's document type is a page's", "<!doctype html><title>Talks</title>", "<!doctype html><title>Talks</title>"],
  ["text has no prolog", "Talks <rss/>", "Talks <rss/>"],
  ["what is never closed has no root", "<!DOCTYPE rss [ <rss/>", ""],
  ["a comment that is never closed", "<!-- <rss/>", ""],
])("%s", (_, text, rest) => expect(text.slice(rootOf(text))).toBe(rest));

test("a megabyte of marks that nobody closes takes no time", () => {
  const xml = `<!DOCTYPE rss [${'<!--"<?'.repeat(150_000)}`;
  const start = performance.now();
  expect(rootOf(xml)).toBe(xml.length);
  expect(performance.now() - start).toBeLessThan(500);
});
