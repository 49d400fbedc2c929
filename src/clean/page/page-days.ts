import type { IsoDate } from "../../domain/day.ts";
import { dayOf, daysBetween } from "../../text/days.ts";
import { PRINTED_DATE, readPrintedDate } from "../../text/printed-date.ts";
import { dayOfStamp } from "../../text/stamp-day.ts";
import { blockText } from "./block-text.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import type { LinkedData } from "./linked-data.ts";

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

/**
 * The day a page names for its story: in linked data, in meta, in a time element, in print beside the headline. Machines stamp in
 * universal time; where print stands a day beside the stamp, it is the newsroom's own day.
 */
export function publishedDay(
  page: PageDocument,
  data: LinkedData,
  meta: ReadonlyMap<string, string>,
  title: string | null,
): IsoDate | null {
  const stamped = firstDay([data.published, ...PUBLISHED.map((name) => meta.get(name))]) ?? timeDay(page);
  const printed = printedDay(page, title);
  return stamped && printed && Math.abs(daysBetween(stamped, printed)) > 1 ? stamped : (printed ?? stamped);
}

export const modifiedDay = (data: LinkedData, meta: ReadonlyMap<string, string>): IsoDate | null =>
  firstDay([data.modified, ...MODIFIED.map((name) => meta.get(name))]);

/** Before the web, a stamp is a template that nobody filled in (`0001-01-01`, `1970-01-01`). */
const FIRST_DAY = "1990-01-01";

function firstDay(stamps: readonly (string | null | undefined)[]): IsoDate | null {
  for (const stamp of stamps) {
    const day = stamp && dayOfStamp(stamp);
    if (day && day >= FIRST_DAY) return day;
  }
  return null;
}

const TIME =
  'time[pubdate], [itemprop~="datePublished"], article time[datetime], header time[datetime], time[datetime]';

function timeDay(page: PageDocument): IsoDate | null {
  const stampOf = (element: PageElement) =>
    element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent;
  return firstDay([...page.querySelectorAll(TIME)].map(stampOf));
}

const UPDATED = /^\W*(?:last )?(?:updated|modified)/i;
const DATE = new RegExp(PRINTED_DATE, "gi");
/** Lines around a headline in which its date stands, and their length at most. */
const [ABOVE, BELOW, LONGEST] = [3, 8, 120];

function printedDay(page: PageDocument, title: string | null): IsoDate | null {
  if (!title || !page.body) return null;
  const lines = blockText(page.body).split("\n").filter(Boolean);
  const at = lines.indexOf(title);
  if (at < 0) return null;
  for (const line of [...lines.slice(at + 1, at + 1 + BELOW), ...lines.slice(Math.max(0, at - ABOVE), at)]) {
    if (line.length > LONGEST || UPDATED.test(line)) continue;
    for (const [phrase] of line.matchAll(DATE)) {
      const date = readPrintedDate(phrase);
      if (date?.year) return firstDay([dayOf(date.year, date.month, date.day)]);
    }
  }
  return null;
}
