import type { Span } from "../../domain/span.ts";
import type { Word } from "../../text/content-words.ts";
import type { Digest } from "../digest.ts";
import { into } from "../groups.ts";
import { once } from "../once.ts";

/** How often a word stands in reports, within quotation marks, and within their sentences with and without a capital letter. */
export interface Printed {
  readonly all: number;
  readonly quoted: number;
  readonly capital: number;
  readonly small: number;
}

/** What within sentences is printed with a capital letter more often than this is a name. */
const NAME_FROM = 0.7;

export const isName = ({ capital, small }: Printed): boolean => capital > NAME_FROM * (capital + small);

/** How the reports print a word, by its sense. */
export function printedIn(reports: readonly Digest[]): (sense: string) => Printed {
  const known = new Map<string, Printed>();
  return (sense) => {
    const sum = known.get(sense) ?? addUp(reports.flatMap((report) => printedBy(report).get(sense) ?? []));
    known.set(sense, sum);
    return sum;
  };
}

function addUp(all: readonly Printed[]): Printed {
  const sum = { all: 0, quoted: 0, capital: 0, small: 0 };
  for (const one of all) {
    sum.all += one.all;
    sum.quoted += one.quoted;
    sum.capital += one.capital;
    sum.small += one.small;
  }
  return sum;
}

/** Headlines and first words of sentences do not tell a capital letter from a name's. */
const printedBy = once((report: Digest): ReadonlyMap<string, Printed> => {
  const { words, quotes, title } = report;
  const openings = new Set(report.report.annotations.sentences.map(({ start }) => start));
  const lies = ({ start, end }: Span, within: Span): boolean => within.start <= start && end <= within.end;
  const bySense = new Map<string, Word[]>();
  for (const word of words) if (word.content) into(bySense, word.sense, word);
  return new Map(
    [...bySense].map(([sense, all]) => {
      const within = all.filter((w) => !openings.has(w.start) && !(title && lies(w, title)));
      const capital = within.filter(({ marked }) => marked).length;
      const quoted = all.filter((w) => quotes.some((q) => lies(w, q))).length;
      return [sense, { all: all.length, quoted, capital, small: within.length - capital }];
    }),
  );
});
