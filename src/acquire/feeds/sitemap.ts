import { DOMParser } from "linkedom";
import { dayOfStamp } from "../../text/stamp-day.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** The part of an XML tree that a sitemap needs. */
interface XmlElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<XmlElement>;
}

const named = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent ? [...parent.children].filter(({ localName }) => localName.replace(/^.*:/, "").toLowerCase() === name) : [];

const textOf = (parent: XmlElement | undefined, ...path: readonly string[]): string | null => {
  const element = path.reduce<XmlElement | undefined>((at, name) => named(at, name)[0], parent);
  return element?.textContent?.trim() || null;
};

/** A sitemap, a news sitemap (schemas.google.com/news) or an index of them (sitemaps.org 0.9). */
export function parseSitemap(text: string): Feed {
  const document = new DOMParser().parseFromString(text.trimStart(), "text/xml");
  const root = document.documentElement as unknown as XmlElement;
  const locations = named(root, "url").map(entryOf);
  const entries = locations.filter((entry) => entry !== null);
  const stamps = new Set(entries.map(({ changed }) => changed));
  const parts = named(root, "sitemap").toSorted((a, b) => lastModified(a).localeCompare(lastModified(b)));
  return {
    title: null,
    // One stamp on all of them tells when the sitemap was written.
    entries: entries.length > 1 && stamps.size === 1 ? entries.map((entry) => ({ ...entry, changed: null })) : entries,
    parts: parts.flatMap((part) => textOf(part, "loc") ?? []),
    everyMs: null,
    lost: locations.length - entries.length,
  };
}

/** ISO 8601 as sitemaps have it sorts as text; what bears none comes first, in its order. */
const lastModified = (part: XmlElement): string => textOf(part, "lastmod") ?? "";

function entryOf(location: XmlElement): FeedEntry | null {
  const url = textOf(location, "loc");
  if (!url || !URL.canParse(url)) return null;
  const stamp = textOf(location, "news", "publication_date") ?? textOf(location, "lastmod");
  return {
    id: url,
    url,
    title: textOf(location, "news", "title"),
    byline: null,
    outlet: textOf(location, "news", "publication", "name"),
    published: stamp ? dayOfStamp(stamp) : null,
    changed: textOf(location, "lastmod"),
    html: null,
  };
}
