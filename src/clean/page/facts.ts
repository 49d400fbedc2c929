import type { IsoDate } from "../../domain/day.ts";
import { dayOf } from "../../text/day-of.ts";
import type { Facts } from "../describe.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import { type LinkedData, linkedArticle } from "./linked-data.ts";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "date",
  "cxenseparse:recs:publishtime",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "dcterms.modified",
  "article.updated",
];
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
  const outlet = first(OUTLET) ?? data.publisher;
  return {
    title: titleOf(page, data, first(TITLE), outlet),
    byline: bylineOf(page, data, first(AUTHOR)),
    outlet,
    url: canonicalOf(page, first(["og:url"])),
    published: firstDay([data.published, first(PUBLISHED), visibleDay(page)]),
    modified: firstDay([data.modified, first(MODIFIED)]),
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

function bylineOf(page: PageDocument, data: LinkedData, meta: string | null): string | null {
  const candidates = [data.author, meta, tidy(page.querySelector(VISIBLE_BYLINE)?.textContent)];
  const byline = candidates.find((name) => name && name.length < 120 && !/^https?:|^www\.|^@/.test(name));
  return byline?.replace(/^(?:by|written by|von|par|por)\s+/i, "").trim() || null;
}

function canonicalOf(page: PageDocument, fallback: string | null): string | null {
  const link = page.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? fallback;
  return link && URL.canParse(link) && /^https?:/.test(link) ? link : null;
}

const DATED =
  'time[pubdate], [itemprop~="datePublished"], article time[datetime], header time[datetime], time[datetime]';

/** A date that stands in the article's own heading, machine-readable. */
function visibleDay(page: PageDocument): string | null {
  const stampOf = (element: PageElement) =>
    element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent;
  for (const element of page.querySelectorAll(DATED)) {
    const stamp = stampOf(element);
    if (stamp && dayOf(stamp)) return stamp;
  }
  return null;
}

function firstDay(stamps: readonly (string | null)[]): IsoDate | null {
  for (const stamp of stamps) {
    const day = stamp && dayOf(stamp);
    if (day) return day;
  }
  return null;
}
