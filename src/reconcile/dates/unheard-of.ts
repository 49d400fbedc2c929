import type { ArticleId, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { daysBetween } from "../../text/days.ts";
import { isWithin } from "../../text/spans.ts";
import { type Digest, wordsOf } from "../digest.ts";
import { once } from "../once.ts";
import type { Clue } from "../told/day-clues.ts";

/** The news of a day is told by others within so many days after it. */
const NEWS_DAYS = 3;
/** So many reports of those days must be silent: one outlet may have other news. */
const LEAST_REPORTS = 2;
/** Who tells of one thing has so many of its names and rarer words. */
const TOLD_WORDS = 2;
/** A word in more of the reports than this tells what the storyline is about, not one piece of its news. */
const RARE = 0.25;

/**
 * Whether the reports of that day and the days after know nothing of what `report` tells of that day in the sentences that name it: then it
 * has not happened yet, and the weekday is one of a later week.
 */
export function isUnheardOf(
  event: IsoDate,
  report: Digest,
  clues: readonly Clue[],
  reports: readonly Digest[],
  known: ReadonlyMap<ArticleId, Published>,
): boolean {
  const near = reports.flatMap((other) => {
    const published = known.get(other.id);
    if (!published || other === report || daysBetween(published.earliest, published.latest) > 1) return [];
    const since = daysBetween(event, published.earliest);
    return since >= 0 && since <= NEWS_DAYS ? [{ other, since }] : [];
  });
  if (near.filter(({ since }) => since > 0).length < LEAST_REPORTS) return false;
  const most = Math.max(2, reports.length * RARE);
  const isRare = (key: string): boolean => reports.filter((r) => keysOf(r).has(key)).length <= most;
  const news = [...newsWords(report, clues)].filter(isRare);
  const shared = (other: Digest): number => news.filter((key) => keysOf(other).has(key)).length;
  return news.length > TOLD_WORDS && near.every(({ other }) => shared(other) < TOLD_WORDS);
}

/** The content words of the opening and of the sentences in which these clues stand, names of states left out. */
const newsWords = (report: Digest, clues: readonly Clue[]): ReadonlySet<string> =>
  new Set(
    report.report.annotations.sentences
      .filter((sentence) => isOpening(report, sentence) || clues.some((clue) => isWithin(clue, sentence)))
      .flatMap((sentence) => wordsOf(report, sentence))
      .filter((word) => word.content && !word.key.startsWith("@"))
      .map((word) => word.key),
  );

const isOpening = ({ words: [first] }: Digest, sentence: Span): boolean =>
  first !== undefined && isWithin(first, sentence);

const keysOf = once((report: Digest): ReadonlySet<string> => new Set(report.words.map((word) => word.key)));
