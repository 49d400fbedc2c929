import { expect, test } from "vitest";
import type { RawReport } from "../../domain/raw-report.ts";
import { clean } from "../clean.ts";

const FIRST =
  "The dockers’ union said on Tuesday that it would return to work if the port dropped its plan for night shifts, which members have refused twice since the spring and which no other port on the coast has tried.";
const SECOND =
  "The port has not replied to the offer, and the talks will go on in the town hall on Friday, when the mediator is expected to put a paper of her own before both sides and the minister will listen from the gallery.";
const THIRD =
  "“We will sign on the day the plan is gone,” the union’s leader told reporters at the quay, where forty ships have waited for a week and the cold stores of the fruit trade are close to full.";

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const story = (...blocks: readonly string[]) =>
  `<article>${blocks.map((block) => (block.startsWith("<") ? block : `<p>${block}</p>`)).join("\n")}</article>`;
const read = async (html: string | Uint8Array, known: Partial<RawReport> = {}) => {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const { value, notes } = await clean({
    ...{ name: "a.html", file: "a.html", url: null, mediaType: "text/html", bytes },
    ...{ outlet: null, title: null, byline: null, published: null, notes: [] },
    ...known,
  });
  return { ...value, notes };
};
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test("takes the story, its paragraphs apart, without the page around it", async () => {
  const html = page(
    "<title>Port offers talks</title>",
    `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main>${story(
      "<h1>Port offers talks</h1>",
      "<p>By Ada Brook</p>",
      "<figure><img src='a.png'><figcaption>Cranes at dusk.</figcaption></figure>",
      FIRST,
      "<p>Read more: Fruit rots at the quay</p>",
      `${SECOND}<br>${THIRD}`,
      "<ul><li><a href='/a'>Ten ports compared</a></li><li><a href='/b'>A history of strikes</a></li></ul>",
      "<p>Sign up for our daily newsletter.</p>",
      "<p>(Reporting by Ada Brook; Editing by Jan Keel)</p>",
      "<aside>Most read: storms</aside>",
    )}</main><footer>© 2025 The Harbour Post. All rights reserved.</footer><script>document.write("never")</script>`,
  );
  expect((await read(html)).text).toBe(`${FIRST}\n\n${SECOND}\n${THIRD}`);
});

test.each([
  [
    "linked data",
    linked({
      "@graph": [
        { "@type": "WebSite", name: "Harbour" },
        {
          "@type": ["NewsArticle"],
          headline: "Port &amp; union: talks",
          author: [{ name: "Ada Brook" }, { name: "Jan Keel" }],
          publisher: { name: "The Harbour Post" },
          datePublished: "2025-03-04T10:00:00+01:00",
          dateModified: "2025-03-05",
        },
      ],
    }),
    { title: "Port & union: talks", byline: "Ada Brook, Jan Keel", outlet: "The Harbour Post", modified: "2025-03-05" },
  ],
  [
    "linked data with a line break in a string",
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Port and union: talks","author":"Ada Brook","datePublished":"2025-03-04","description":"two\nlines"}</script>`,
    { title: "Port and union: talks", byline: "Ada Brook" },
  ],
  [
    "meta",
    `<title>x</title><meta property="og:title" content="Port and union: talks"><meta name="author" content="By Ada Brook | March 4, 2025 12:26 PM"><meta property="og:site_name" content="https://www.harbour.example"><meta property="article:published_time" content="2025-03-04T10:00:00Z"><meta property="article:modified_time" content="2025-03-05T10:00:00Z"><link rel="canonical" href="https://harbour.example/talks">`,
    {
      title: "Port and union: talks",
      byline: "Ada Brook",
      outlet: "harbour.example",
      modified: "2025-03-05",
      url: "https://harbour.example/talks",
    },
  ],
  [
    "the title element",
    `<title>Port and union: talks | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"><meta name="date" content="2025-03-04">`,
    { title: "Port and union: talks", outlet: "The Harbour Post" },
  ],
])("reads what a page says of itself in %s", async (_, head, wanted) => {
  const found = await read(page(head, story(FIRST, SECOND, THIRD)));
  expect(found).toMatchObject(wanted);
  expect(found.published).toMatchObject({ date: "2025-03-04", basis: "metadata" });
});

const DATED = "<h1>Port and union: talks</h1>";
test.each([
  ["a time element", "", `${DATED}<time datetime="2025-03-04T09:00:00+01:00">today</time>`, null, "2025-03-04"],
  ["a line below the headline", "", `${DATED}<div>Tuesday 4 March 2025, 09:22</div>`, null, "2025-03-04"],
  ["a line above it", "", `<div>March 4, 2025</div>${DATED}`, null, "2025-03-04"],
  ["the address", "", DATED, "https://news.example/2025/03/04/talks", "2025-03-04"],
  [
    "the newsroom's day in print, not the stamp's",
    '<meta property="article:published_time" content="2025-03-05T02:00:00Z">',
    `${DATED}<p>March 4, 2025, 9 pm</p>`,
    null,
    "2025-03-04",
  ],
  [
    "the newsroom's day in the address",
    '<meta property="article:published_time" content="2025-03-05T02:00:00Z">',
    DATED,
    "https://news.example/2025/mar/04/talks",
    "2025-03-04",
  ],
  [
    "the stamp where print is far from it",
    '<meta property="article:published_time" content="2025-03-04T02:00:00Z">',
    `${DATED}<p>May 9, 2019</p>`,
    null,
    "2025-03-04",
  ],
  [
    "nothing: a template nobody filled in",
    '<meta property="article:published_time" content="0001-01-01T00:00:00Z">',
    DATED,
    null,
    undefined,
  ],
  ["nothing: an update alone", "", `${DATED}<p>Updated March 4, 2025</p>`, null, undefined],
])("dates a page by %s", async (_, head, top, url, day) => {
  const html = page(`<title>Port and union: talks</title>${head}`, story(top, FIRST, SECOND, THIRD));
  expect((await read(html, { url })).published?.date).toBe(day);
});

test("falls back on the body in the linked data", async () => {
  const data = { "@type": "NewsArticle", headline: "Talks", articleBody: `${FIRST}\n\n${SECOND}` };
  const { text } = await read(page(linked(data), '<div id="app"></div>'));
  expect(text).toBe(`${FIRST}\n\n${SECOND}`);
});

test("reads a page in the charset that it declares", async () => {
  const html = page(
    '<meta charset="windows-1252"><title>x</title>',
    story(...[FIRST, SECOND, THIRD].map((text) => text.replace(/[’“”]/g, "é"))),
  );
  const { text, notes } = await read(Uint8Array.from(html, (letter) => letter.charCodeAt(0)));
  expect(text).toContain("The dockersé union");
  expect(notes.map(({ code }) => code)).not.toContain("encoding-guessed");
});

test("keeps ligatures apart and paragraphs of a bare fragment", async () => {
  const { text } = await read(`<p>${FIRST.replace("refused", "o\ufb00ered")}</p><p>${SECOND}</p>`);
  expect(text).toBe(`${FIRST.replace("refused", "offered")}\n\n${SECOND}`);
});
