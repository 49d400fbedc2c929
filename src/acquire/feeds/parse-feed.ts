import { type AtomFeed, type JsonFeed, parseFeed as parseAnyFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { dayOfStamp } from "../../text/stamp-day.ts";
import { rootOf } from "../xml-root.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { parseSitemap } from "./sitemap.ts";

const PERIODS_MS: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 604_800_000,
  monthly: 2_592_000_000,
  yearly: 31_536_000_000,
};
const ENTRY = /<(?:[\w-]+:)?(?:item|entry)[\s>]/g;

/** RSS 0.9x to 2.0, RDF, Atom, JSON Feed, or a (news) sitemap. `base` resolves the relative addresses in it. Throws on anything else. */
export function parseFeed(whole: string, base: string): Feed {
  const text = whole.slice(rootOf(whole));
  if (/^<(?:\w+:)?(?:urlset|sitemapindex)\b/i.test(text)) return parseSitemap(text);
  const { format, feed } = parseAnyFeed(text);
  const read = {
    rss: () => fromRss(feed as RssFeed.Feed<string>),
    rdf: () => fromRdf(feed as RdfFeed.Feed<string>),
    atom: () => fromAtom(feed as AtomFeed.Feed<string>),
    json: () => fromJson(feed as JsonFeed.Feed<string>),
  }[format]();
  const entries = read.entries.map((entry) => resolved(entry, base)).filter((entry) => entry.id);
  const printed = format === "json" ? entries.length : (text.match(ENTRY)?.length ?? 0);
  return { ...read, entries, parts: [], lost: Math.max(0, printed - entries.length) };
}

type Read = Omit<Feed, "parts" | "lost">;

function fromRss(feed: RssFeed.Feed<string>): Read {
  const outlet = feed.title?.trim() || null;
  const period = PERIODS_MS[feed.sy?.updatePeriod ?? ""];
  return {
    title: outlet,
    everyMs: feed.ttl ? feed.ttl * 60_000 : period ? period / (feed.sy?.updateFrequency ?? 1) : null,
    entries: (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? item.link ?? item.title ?? "",
      url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      title: plain(item.title),
      byline: plain(
        item.dc?.creators?.join(", ") ??
          item.authors
            ?.map(({ name }) => name)
            .filter(Boolean)
            .join(", "),
      ),
      outlet: item.source?.title?.trim() ?? outlet,
      published: day(item.pubDate ?? item.dc?.dates?.[0]),
      changed: item.atom?.updated ?? null,
      html: longest(item.content?.encoded, item.description),
    })),
  };
}

function fromRdf(feed: RdfFeed.Feed<string>): Read {
  const outlet = feed.title?.trim() || null;
  return {
    title: outlet,
    everyMs: null,
    entries: (feed.items ?? []).map((item) => ({
      id: item.link ?? item.title ?? "",
      url: item.link ?? null,
      title: plain(item.title),
      byline: plain(item.dc?.creators?.join(", ")),
      outlet,
      published: day(item.dc?.dates?.[0]),
      changed: null,
      html: longest(item.content?.encoded, item.description),
    })),
  };
}

function fromAtom(feed: AtomFeed.Feed<string>): Read {
  const outlet = plain(feed.title?.value);
  return {
    title: outlet,
    everyMs: null,
    entries: (feed.entries ?? []).map((entry) => {
      const link = entry.links?.find(({ rel }) => !rel || rel === "alternate") ?? entry.links?.[0];
      return {
        id: entry.id ?? link?.href ?? "",
        url: link?.href ?? null,
        title: plain(entry.title?.value),
        byline: plain(
          (entry.authors ?? feed.authors)
            ?.map(({ name }) => name)
            .filter(Boolean)
            .join(", "),
        ),
        outlet: plain(entry.source?.title?.value) ?? outlet,
        published: day(entry.published ?? entry.updated),
        changed: entry.updated ?? null,
        html: longest(entry.content?.value, entry.summary?.value),
      };
    }),
  };
}

function fromJson(feed: JsonFeed.Feed<string>): Read {
  const outlet = feed.title?.trim() || null;
  return {
    title: outlet,
    everyMs: null,
    entries: (feed.items ?? []).map((item) => ({
      id: String(item.id ?? item.url ?? ""),
      url: item.url ?? item.external_url ?? null,
      title: plain(item.title),
      byline: plain(
        (item.authors ?? feed.authors)
          ?.map(({ name }) => name)
          .filter(Boolean)
          .join(", "),
      ),
      outlet,
      published: day(item.date_published),
      changed: item.date_modified ?? null,
      html: longest(
        item.content_html,
        item.content_text && escaped(item.content_text),
        item.summary && escaped(item.summary),
      ),
    })),
  };
}

const day = (stamp: string | undefined) => (stamp ? dayOfStamp(stamp) : null);

const plain = (text: string | undefined): string | null =>
  text
    ?.replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim() || null;

const longest = (...texts: readonly (string | undefined)[]): string | null =>
  texts.reduce<string | null>((best, text) => (text && text.length > (best?.length ?? 0) ? text : best), null);

const escaped = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("");

const resolved = (entry: FeedEntry, base: string): FeedEntry => {
  const url = entry.url ? (URL.parse(entry.url, base)?.href ?? null) : null;
  return { ...entry, url: url && /^https?:/.test(url) ? url : null };
};
