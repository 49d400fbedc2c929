import fc from "fast-check";
import { expect, test } from "vitest";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { clean } from "./clean.ts";

const report = (bytes: Uint8Array, mediaType: string): RawReport => ({
  ...{ name: "fuzzed", file: "fuzzed", url: null, mediaType, bytes },
  ...{ outlet: null, title: null, byline: null, published: null, notes: [] },
});

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port offers talks | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2025-03-04T10:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Port offers talks","author":[{"name":"Ada Brook"}],"datePublished":"2025-03-04"}]}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Port offers talks</h1><figure><img src="a.png"><figcaption>Cranes. (Ada Brook/Getty Images)</figcaption></figure>
<p>The dockers’ union said on Tuesday that it would return to work if the port dropped its plan for night shifts.</p><p>The port has not replied, and the talks go on in the town hall on Friday.<br>“We will sign,” its leader said.</p></article>
<footer>© 2025 The Harbour Post</footer></body></html>`;
const TEXT = `date 2025-03-04 Your support keeps our reporters at the quay. Your donation pays for our journalism. Read more

ROTTERDAM, March 4 (Reuters) - The union said it would “return to work” if the port dropped its plan. PTI

( EPA )
FILE PHOTO: Cranes. REUTERS/Ada Brook
Related Sources: • One • Two
(Reporting by Ada Brook; Editing by Jan Keel)`;
/** Pieces that break readers. */
const SPLINTERS = [
  "<",
  ">",
  "</",
  "<p",
  "<!--",
  "<![CDATA[",
  "&",
  "&#",
  '"',
  "'",
  "<script>",
  "<table>",
  "<svg>",
  "\0",
  "\ufeff",
  "\u2028",
  "(",
  "[",
  "{",
  "}",
  "\r",
  "\n\n",
  "“",
  "🙂",
  "\ud800",
  "<title>",
  "</html>",
  "<template>",
  " (",
  ".".repeat(50),
  " ".repeat(200),
  "A ".repeat(60),
  "(a ".repeat(40),
  "<b>".repeat(40),
  "1".repeat(80),
];

const mutated = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom("", ...SPLINTERS)), { maxLength: 12 })
    .map((edits) => edits.reduce((now, [at, cut, piece]) => now.slice(0, at) + piece + now.slice(at + cut), text));

/** Generous: the machine may be busy. What it catches takes minutes. */
const LIMIT_MS = 15_000;
const TEST_MS = 120_000;

/** An article whose spans lie in its text, in order and apart, or a ParleyError; and soon. */
async function holds(raw: RawReport): Promise<void> {
  const start = performance.now();
  const outcome = await clean(raw).catch((error: unknown) => error);
  expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  if (outcome instanceof ParleyError) {
    expect(outcome.message).toContain("fuzzed");
    return;
  }
  const { value } = outcome as Awaited<ReturnType<typeof clean>>;
  const spans = [...value.boilerplate];
  for (const [at, { start: from, end }] of spans.entries()) {
    expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(from);
    expect(end).toBeLessThanOrEqual(value.text.length);
    expect(value.text.slice(from, end)).toBe(value.text.slice(from, end).trim());
  }
  for (const { start: from, end } of value.published?.because ?? []) expect(value.text.slice(from, end)).toMatch(/\d/);
}

test(
  "a mutated page is an article or an error",
  async () => {
    await fc.assert(
      fc.asyncProperty(mutated(PAGE), (html) => holds(report(new TextEncoder().encode(html), "text/html"))),
      { numRuns: 60 },
    );
  },
  TEST_MS,
);

test(
  "a mutated text is itself, to the last character but for its line ends",
  async () => {
    await fc.assert(
      fc.asyncProperty(mutated(TEXT), async (text) => {
        const bytes = new TextEncoder().encode(text);
        await holds(report(bytes, "text/plain"));
        const whole = await clean(report(bytes, "text/plain")).catch(() => null);
        const printed = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        if (whole) expect(whole.value.text).toBe(printed.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
      }),
      { numRuns: 200 },
    );
  },
  TEST_MS,
);

test.each([
  ["Windows", "\r\n"],
  ["the old Macintosh", "\r"],
])(
  "a text with the line ends of %s is the article that it is with ours",
  async (_, lineEnd) => {
    await fc.assert(
      fc.asyncProperty(mutated(TEXT), async (edited) => {
        const text = edited.replaceAll("\r", "");
        const read = (one: string) => clean(report(new TextEncoder().encode(one), "text/plain")).catch(String);
        expect(await read(text.replaceAll("\n", lineEnd))).toEqual(await read(text));
      }),
      { numRuns: 60 },
    );
  },
  TEST_MS,
);

test(
  "bytes of any kind are an article or an error",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("text/plain", "text/html", "text/markdown", "application/pdf", "text/html; charset=gbk", "x/y"),
        (bytes, mediaType) => holds(report(bytes, mediaType)),
      ),
      { numRuns: 100 },
    );
  },
  TEST_MS,
);

test.each([
  ["elements nested without end", `<p>${"<div>".repeat(100_000)}text`],
  ["elements nested, each of them closed", `<p>${"<div>".repeat(300_000)}text${"</div>".repeat(300_000)}`],
  ["tags never closed", "<a href='".repeat(20_000)],
  ["one endless word", `<p>${"x".repeat(1_000_000)}</p>`],
  ["one endless tag of attributes", `<p ${'a="b" '.repeat(50_000)}>text</p>`],
  ["a table of two thousand rows", `<table>${"<tr><td>word</td></tr>".repeat(2000)}</table>`],
  ["entities in rows", `<p>${"&amp;".repeat(100_000)}</p>`],
])(
  "a page of %s ends soon",
  async (_, html) => {
    const start = performance.now();
    const outcome = await clean(report(new TextEncoder().encode(html), "text/html")).catch((error: unknown) => error);
    expect(outcome instanceof ParleyError || "value" in (outcome as object)).toBe(true);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  },
  TEST_MS,
);

test.each([
  ["one endless line", "The port and the union agree, ".repeat(20_000)],
  ["endless capitals", "A".repeat(200_000)],
  ["endless names", "Ada Brook ".repeat(20_000)],
  ["endless brackets", "(a ".repeat(50_000)],
  ["endless blanks", `a${" ".repeat(200_000)}b`],
  ["endless dots", ".".repeat(200_000)],
  ["endless quotes", "“a ".repeat(50_000)],
  ["many lines", "By Ada Brook and Jan Keel\n".repeat(10_000)],
])(
  "a text of %s ends soon",
  async (_, text) => {
    const start = performance.now();
    await clean(report(new TextEncoder().encode(text), "text/plain"));
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  },
  TEST_MS,
);
