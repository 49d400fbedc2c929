import { ParleyError } from "../../domain/errors.ts";
import type { Note } from "../../domain/note.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { entryWithoutText } from "../errors.ts";
import { rawReport } from "../raw-report.ts";
import { withoutTracking } from "../web/tracking.ts";
import type { WebClient } from "../web/web-client.ts";
import { reportOf } from "../web/web-report.ts";
import { type FeedEntry, wordsOf } from "./feed.ts";

/** Fewer words than this are a teaser: the story stands on its page. */
const FULL_TEXT_WORDS = 150;
const TEASER_WORDS = 12;

/** What the feed says beside the text; it knows its own stories' titles and days better than their pages do. */
const told = ({ title, byline, outlet, published }: FeedEntry) => ({ title, byline, outlet, published });

/** The entry's own text as a report; an error when it has too little of it. */
export function storyInFeed(entry: FeedEntry, notes: readonly Note[] = []): RawReport | ParleyError {
  const name = entry.url ?? entry.id;
  if (wordsOf(entry).length < TEASER_WORDS) return entryWithoutText(name);
  const bytes = new TextEncoder().encode(entry.html ?? "");
  return rawReport({
    name,
    url: entry.url && withoutTracking(entry.url),
    bytes,
    mediaType: "text/html; charset=utf-8",
    notes,
    ...told(entry),
  });
}

/** The entry's story: from the feed where it carries all of it, else from its page, else the teaser with a note. */
export async function storyOf(entry: FeedEntry, client: WebClient): Promise<RawReport | ParleyError> {
  if (!entry.url || wordsOf(entry).length >= FULL_TEXT_WORDS) return storyInFeed(entry);
  try {
    const page = reportOf(await client.get(entry.url), entry.url);
    return { ...page, ...told(entry) };
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    const message = `${entry.url}: only the feed's summary was read, for its page could not be (${error.code}).`;
    const teaser = storyInFeed(entry, [{ article: null, by: "acquire", code: "teaser-only", message }]);
    return teaser instanceof ParleyError ? error : teaser;
  }
}
