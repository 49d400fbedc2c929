import { expect, test } from "vitest";
import { feedsNamedBy } from "./feeds-of-page.ts";

test.each([
  [
    "two feeds, each once",
    `<link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"><LINK href='https://b.example/atom' type='application/atom+xml' rel='alternate'><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">`,
    ["https://a.example/rss?a=1&b=2", "https://b.example/atom"],
  ],
  [
    "no quotation marks",
    "<link rel=alternate type=application/feed+json href=feed.json>",
    ["https://a.example/feed.json"],
  ],
  ["another language", '<link rel="alternate" hreflang="fr" href="/fr">', []],
  ["a style sheet", '<link rel="stylesheet" type="text/css" href="/rss.css">', []],
  ["an address that is none", '<link rel="alternate" type="application/rss+xml" href="feed:x">', []],
  ["nothing", "<p>Talks</p>", []],
])("a page with %s", (_, html, feeds) => expect(feedsNamedBy(html, "https://a.example/")).toEqual(feeds));
