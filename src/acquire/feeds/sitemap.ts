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
  return {
    title: null,
    entries,
    parts: named(root, "sitemap").flatMap((part) => textOf(part, "loc") ?? []),
    everyMs: null,
    lost: locations.length - entries.length,
  };
}

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
    html: null,
  };
}
