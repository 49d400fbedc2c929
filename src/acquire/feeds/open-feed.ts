import type { RawReport } from "../../domain/raw-report.ts";
import { decodeText } from "../../text/decode.ts";
import { damaged } from "../errors.ts";
import type { Opener } from "../opener.ts";
import type { WebClient } from "../web/web-client.ts";
import { reportOf } from "../web/web-report.ts";
import { storyInFeed } from "./entry-report.ts";
import type { Feed } from "./feed.ts";
import { parseFeed } from "./parse-feed.ts";

/** Of a sitemap index, which may list thousands, the last ones listed or dated are read. */
const MOST_PARTS = 5;

export const isFeedType = (essence: string): boolean =>
  ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/x-sitemap+xml"].includes(
    essence,
  );

const CHARSET = /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i;

/** A feed that is at hand. */
export function readFeed(raw: RawReport): Feed {
  const head = new TextDecoder("latin1").decode(raw.bytes.subarray(0, 200));
  const charset = /charset=([\w-]+)/i.exec(raw.mediaType)?.[1] ?? CHARSET.exec(head)?.[1] ?? null;
  try {
    return parseFeed(decodeText(raw.bytes, charset).text.replace(/^\ufeff/, ""), raw.url ?? "");
  } catch (error) {
    throw damaged(raw.name, "a feed or sitemap", error);
  }
}

/** The same with the sitemaps that an index lists. */
export async function openEntries(raw: RawReport, client: WebClient): Promise<Feed> {
  const feed = readFeed(raw);
  const parts = [];
  for (const part of feed.parts.slice(-MOST_PARTS)) parts.push(readFeed(reportOf(await client.get(part), part)));
  return { ...feed, entries: [...feed.entries, ...parts.flatMap(({ entries }) => entries)] };
}

/** A feed in a file: the stories that it carries itself. */
export const openFeed: Opener = (raw) => readFeed(raw).entries.map((entry) => storyInFeed(entry));
