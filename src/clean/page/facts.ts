import { PRINTED_DATE } from "../../text/printed-date.ts";
import { type Facts, hostOf } from "../describe.ts";
import type { PageDocument } from "./dom.ts";
import { type LinkedData, linkedArticle } from "./linked-data.ts";
import { modifiedDay, publishedDay } from "./page-days.ts";

const TITLE = ["og:title", "twitter:title", "dc.title", "parsely-title", "headline"];
const AUTHOR = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "byl",
  "article:author",
];
const OUTLET = ["og:site_name", "application-name", "dc.publisher", "publisher", "al:android:app_name"];

/** Read before the extractors take the page apart. Linked data first (schema.org), then meta, then what is visible. */
export function factsOf(page: PageDocument): Facts {
  const data = linkedArticle(page);
  const meta = metaOf(page);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const outlet = siteName(first(OUTLET) ?? data.publisher);
  const title = titleOf(page, data, first(TITLE), outlet);
  return {
    title,
    byline: bylineOf(page, data, first(AUTHOR)),
    outlet,
    url: canonicalOf(page, first(["og:url"])),
    published: publishedDay(page, data, meta, title),
    modified: modifiedDay(data, meta),
  };
}

function metaOf(page: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

const tidy = (text: string | null | undefined): string | null => text?.replace(/\s+/g, " ").trim() || null;

/** The page's only heading of the first rank beats the others when it says the same at greater length or less ("… | The Outlet"). */
function titleOf(page: PageDocument, data: LinkedData, meta: string | null, outlet: string | null): string | null {
  const headings = [...page.querySelectorAll("h1")].flatMap((heading) => tidy(heading.textContent) ?? []);
  const named = tidy(data.headline) ?? tidy(meta) ?? tidy(page.querySelector("title")?.textContent);
  if (!named) return headings[0] ?? null;
  const same = headings.find(
    (heading) =>
      heading.length > 12 && (named.startsWith(heading) || heading.startsWith(named.replace(/(?:…|\.\.\.)$/, ""))),
  );
  return same ?? withoutOutlet(named, outlet);
}

/** `A headline | The Outlet`, `A headline - The Outlet`. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—»·-]\s+/);
  const last = parts.at(-1) ?? "";
  const known = outlet && last.toLowerCase().includes(outlet.toLowerCase());
  return parts.length > 1 && (known || (title.includes(" | ") && last.length < 30))
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·-]\s+$/, "")
    : title;
}

const VISIBLE_BYLINE =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"], .byline__name, .author-name, .byline';

/** `Ada Brook | March 3, 2025 12:26 PM`, `Ada BrookMonday, March 3, 2025`, `Ada Brook @ada`. */
const BEHIND_BYLINE = new RegExp(
  `(?:\\s*[|•·,–—-]\\s*|\\s*(?=${PRINTED_DATE})|\\s+(?=@))(?:@|${PRINTED_DATE}).*$`,
  "is",
);

function bylineOf(page: PageDocument, data: LinkedData, meta: string | null): string | null {
  const candidates = [data.author, meta, tidy(page.querySelector(VISIBLE_BYLINE)?.textContent)];
  const byline = candidates.find((name) => name && name.length < 120 && !/^https?:|^www\.|^@/.test(name));
  return (
    byline
      ?.replace(/^(?:by|written by|von|par|por)\s+/i, "")
      .replace(BEHIND_BYLINE, "")
      .trim() || null
  );
}

/** Some sites give their address for a name. */
const siteName = (name: string | null): string | null => (name && URL.canParse(name) ? hostOf(name) : name);

function canonicalOf(page: PageDocument, fallback: string | null): string | null {
  const link = page.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? fallback;
  return link && URL.canParse(link) && /^https?:/.test(link) ? link : null;
}
