import { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { charsetOf, decodeText } from "../../text/decode.ts";
import { damaged, notAFeed } from "../errors.ts";
import { essenceOf } from "../media-type.ts";
import type { Opener } from "../opener.ts";
import type { AcquireOptions } from "../options.ts";
import type { WebClient } from "../web/web-client.ts";
import { reportOf } from "../web/web-report.ts";
import { storyInFeed } from "./entry-report.ts";
import type { Feed } from "./feed.ts";
import { feedsNamedBy } from "./feeds-of-page.ts";
import { parseFeed } from "./parse-feed.ts";

/** Of a sitemap index, which may list thousands, the last ones dated, or else listed, are read. */
const MOST_PARTS = 5;

export const isFeedType = (essence: string): boolean =>
  ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/x-sitemap+xml"].includes(
    essence,
  );

const CHARSET = /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i;

/** A feed that is at hand. */
function readFeed(raw: RawReport): Feed {
  const head = new TextDecoder("latin1").decode(raw.bytes.subarray(0, 200));
  const charset = charsetOf(raw.mediaType) ?? CHARSET.exec(head)?.[1] ?? null;
  const { text } = decodeText(raw.bytes, charset);
  if (essenceOf(raw.mediaType) === "text/html") throw notAFeed(raw.name, feedsNamedBy(text, raw.url ?? ""));
  try {
    return parseFeed(text.replace(/^\ufeff/, ""), raw.url ?? "");
  } catch (error) {
    throw damaged(raw.name, "a feed or sitemap", error);
  }
}

/** The same with the sitemaps that an index lists; one that fails is an error of its own. */
export async function openEntries(
  raw: RawReport,
  client: WebClient,
  onNote: AcquireOptions["onNote"],
): Promise<{ readonly feed: Feed; readonly failures: readonly ParleyError[] }> {
  const feed = readFeed(raw);
  const failures: ParleyError[] = [];
  const parts: Feed[] = [];
  for (const part of feed.parts.slice(-MOST_PARTS)) {
    try {
      parts.push(readFeed(reportOf(await client.get(part), part)));
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      failures.push(error);
    }
  }
  const told = (code: string, message: string) =>
    onNote?.({ article: null, by: "acquire", code, message: `${raw.name}: ${message}` });
  const [leftOut, lost] = [feed.parts.length - MOST_PARTS, [feed, ...parts].reduce((sum, one) => sum + one.lost, 0)];
  if (leftOut > 0)
    told("parts-left-out", `${leftOut} of the sitemaps it lists are left out; the latest ${MOST_PARTS} are read.`);
  if (lost > 0) told("entries-lost", `${lost} entries could not be read, for it is not well-formed.`);
  return { feed: { ...feed, entries: [...feed.entries, ...parts.flatMap(({ entries }) => entries)] }, failures };
}

/** A feed in a file: the stories that it carries itself. */
export const openFeed: Opener = (raw) => readFeed(raw).entries.map((entry) => storyInFeed(entry));
