import { basename } from "node:path";
import type { Article, Published } from "../domain/article.ts";
import type { IsoDate } from "../domain/day.ts";
import type { Note } from "../domain/note.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { RawReport } from "../domain/raw-report.ts";
import type { Span } from "../domain/span.ts";
import { daysBetween } from "../text/days.ts";
import { isAgency } from "../text/outlet-nouns.ts";
import { publishedOn } from "../text/published.ts";
import { readUpTo } from "../text/read-part.ts";
import { dayOfStamp } from "../text/stamp-day.ts";
import { articleId } from "./article-id.ts";
import { languageOf, UNDETERMINED } from "./language.ts";
import { withLineFeeds } from "./line-ends.ts";
import { note } from "./note.ts";
import { headerFields } from "./plain/header.ts";
import { headlineOf, partedTitle } from "./plain/headline.ts";
import { linesOf } from "./plain/lines.ts";
import { markBoilerplate } from "./plain/mark.ts";
import { mastheadOf } from "./plain/masthead.ts";
import { ownNames } from "./plain/own-names.ts";
import { agencyOf, printedDayOf } from "./plain/printed-facts.ts";

/** What is known of an article beside its text; `null` where nothing says it. */
export interface Facts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly modified: IsoDate | null;
}

const FIELDS: Readonly<Record<"title" | "byline" | "outlet" | "url", readonly string[]>> = {
  title: ["title", "headline"],
  byline: ["byline", "by", "author", "authors"],
  outlet: ["outlet", "publisher", "publication", "news source"],
  url: ["url", "link"],
};

/**
 * The article of a text as it was found: line ends made one, boilerplate marked, and every fact from its best witness — what came
 * with the report (a feed, a table), then `facts` (a page's metadata), then the text's own lines.
 */
export async function describe(raw: RawReport, found: string, facts: Facts | null): Promise<Outcome<Article>> {
  const text = withLineFeeds(found);
  const lines = linesOf(text);
  const boilerplate = markBoilerplate(lines, text);
  const header = headerFields(lines);
  const printed = new Map(header.map(({ key, value }) => [key, value]));
  const signedFor = header.find(({ of }) => of)?.of ?? null;
  const known = (name: keyof typeof FIELDS): string | null =>
    raw[name] ?? facts?.[name] ?? FIELDS[name].map((key) => printed.get(key)).find(Boolean) ?? null;
  const headline = known("title") ?? headlineOf(lines, boilerplate, text);
  const parted = headline === null ? null : partedTitle(headline);
  const language = await languageOf(storyOf(text, boilerplate));
  const { published, notes } = publishedOf(raw, text, boilerplate, facts);
  if (language && language !== "en")
    notes.push(note("not-english", `${raw.name}: is in ${languageName(language)}. It is kept and not coded.`));
  notes.push(...readInPart(raw.name, text));
  const value: Article = {
    id: articleId(text),
    file: raw.file,
    url: known("url"),
    outlet:
      known("outlet") ??
      mastheadOf(lines, text)?.outlet ??
      printed.get("source") ??
      parted?.outlet ??
      ownNames(lines, text)[0] ??
      siteOf(known("url")),
    title: parted?.title ?? null,
    byline: known("byline"),
    language,
    published,
    modified: facts?.modified ?? null,
    text,
    boilerplate,
    agency: agencyOf(text, boilerplate) ?? [known("byline"), signedFor].find((name) => name && isAgency(name)) ?? null,
    copyOf: null,
  };
  return { value, notes };
}

function publishedOf(
  raw: RawReport,
  text: string,
  boilerplate: Article["boilerplate"],
  facts: Facts | null,
): { published: Published | null; notes: Note[] } {
  const named = dayInName(raw);
  const told = onLocalDay(raw.published ?? facts?.published ?? null, named);
  if (told) return { published: publishedOn(told, "metadata"), notes: [] };
  const printed = printedDayOf(text, boilerplate);
  if (printed.published) return { published: closest(printed.published, named), notes: [] };
  if (named)
    return {
      published: publishedOn(named, "metadata"),
      notes: [note("dated-from-name", `${raw.name}: dated ${named} by its name.`)],
    };
  return { published: null, notes: [undated(raw.name, printed.yearless)] };
}

/** "another language (Spanish)" of "es". */
function languageName(code: string): string {
  if (code === UNDETERMINED) return "a language that Parley does not know";
  return `another language (${new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(code) ?? code})`;
}

function readInPart(name: string, text: string): readonly Note[] {
  const end = readUpTo(text);
  if (end === text.length) return [];
  const [read, all] = [end, text.length].map((length) => length.toLocaleString("en"));
  const message = `${name}: is ${all} characters long; the first ${read} are coded, the rest is kept. Split it to have all of it coded.`;
  return [note("read-in-part", message, { start: end, end: text.length })];
}

/** `example.org`: where it stands is who printed it, when nothing says more. */
const siteOf = (url: string | null): string | null =>
  url && /^https?:/.test(url) && URL.canParse(url) ? hostOf(url) : null;

/** `news.example` of `https://www.news.example/talks`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** A stamp in universal time may stand a day off; an address carries the day of the newsroom. */
const onLocalDay = (told: IsoDate | null, named: IsoDate | null): IsoDate | null =>
  told && named && Math.abs(daysBetween(told, named)) <= 1 ? named : told;

/** Of a day that can be read two ways (`12/05/2026`), the reading that the name confirms. */
const closest = (printed: Published, named: IsoDate | null): Published =>
  printed.date === null && named !== null && [printed.earliest, printed.latest].includes(named)
    ? { ...printed, date: named, earliest: named, latest: named }
    : printed;

const undated = (name: string, yearless: Span | null): Note =>
  yearless
    ? note("yearless-date", `${name}: the day it prints has no year.`, yearless)
    : note("undated", `${name}: nothing in it or about it says when it was published.`);

/** `2025-02-24-talks.txt`, `https://…/2025/02/24/talks`, `https://…/2025/feb/24/…`: a whole day in the name. */
function dayInName({ file, url }: RawReport): IsoDate | null {
  const inFile = /^(\d{4}-\d\d-\d\d)(?!\d)/.exec(basename(file ?? ""))?.[1];
  const [, year, month, day] = /[/-](20\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?:\/|$)/.exec(url ?? "") ?? [];
  return dayOfStamp(inFile ?? (month && /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`));
}

const storyOf = (text: string, boilerplate: readonly Span[]): string =>
  boilerplate.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
