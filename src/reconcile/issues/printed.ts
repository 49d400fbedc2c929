import type { Word } from "../../text/content-words.ts";
import { isWithin } from "../../text/spans.ts";
import type { Digest } from "../digest.ts";
import { into } from "../groups.ts";
import { once } from "../once.ts";

/** How often a word stands in reports, within quotation marks, and within their sentences with and without a capital letter. */
export interface PrintCounts {
  readonly all: number;
  readonly quoted: number;
  readonly capital: number;
  readonly small: number;
}

/** What within sentences is printed with a capital letter more often than this is a name. */
const NAME_FROM = 0.7;

export const isPrintedAsName = ({ capital, small }: PrintCounts): boolean => capital > NAME_FROM * (capital + small);

/** How reports print a word, by its sense. */
export type PrintOf = (sense: string) => PrintCounts;

/** Adds up how reports print words. Sums are kept: of reports that come and go only theirs are added and taken away. */
export function openPrinting(): (reports: readonly Digest[]) => PrintOf {
  let counted: ReadonlySet<Digest> = new Set();
  const sums = new Map<string, PrintCounts>();
  const count = (report: Digest, times: 1 | -1): void => {
    const printed = printedBy(report);
    for (const [sense, sum] of sums) {
      const own = printed.get(sense);
      if (own) sums.set(sense, plus(sum, own, times));
    }
  };
  return (reports) => {
    const now = new Set(reports);
    for (const gone of counted.difference(now)) count(gone, -1);
    for (const come of now.difference(counted)) count(come, 1);
    counted = now;
    return (sense) => {
      const known = sums.get(sense);
      if (known) return known;
      const sum = reports.reduce((all, report) => plus(all, printedBy(report).get(sense) ?? NEVER, 1), NEVER);
      sums.set(sense, sum);
      return sum;
    };
  };
}

const NEVER: PrintCounts = { all: 0, quoted: 0, capital: 0, small: 0 };

const plus = (a: PrintCounts, b: PrintCounts, times: 1 | -1): PrintCounts =>
  b === NEVER
    ? a
    : {
        all: a.all + times * b.all,
        quoted: a.quoted + times * b.quoted,
        capital: a.capital + times * b.capital,
        small: a.small + times * b.small,
      };

/** How one report does. Headlines and first words of sentences do not tell a capital letter from a name's. */
export const printedBy = once((report: Digest): ReadonlyMap<string, PrintCounts> => {
  const { words, quotes, title } = report;
  const openings = new Set(report.report.annotations.sentences.map(({ start }) => start));
  const bySense = new Map<string, Word[]>();
  for (const word of words) if (word.content) into(bySense, word.sense, word);
  return new Map(
    [...bySense].map(([sense, all]) => {
      const within = all.filter((w) => !openings.has(w.start) && !(title && isWithin(w, title)));
      const capital = within.filter(({ marked }) => marked).length;
      const quoted = all.filter((w) => quotes.some((q) => isWithin(w, q))).length;
      return [sense, { all: all.length, quoted, capital, small: within.length - capital }];
    }),
  );
});
