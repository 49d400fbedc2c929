import type { Reader } from "./annotate/annotate.ts";
import { clean } from "./clean/clean.ts";
import { codify } from "./codify/codify.ts";
import type { Agenda } from "./domain/agenda.ts";
import type { Article } from "./domain/article.ts";
import type { CodedReport } from "./domain/coded-report.ts";
import type { IsoDate } from "./domain/day.ts";
import { ParleyError } from "./domain/errors.ts";
import type { Outcome } from "./domain/outcome.ts";
import type { RawReport } from "./domain/raw-report.ts";
import type { ParleyRecord } from "./domain/record.ts";
import type { Revision } from "./domain/revision.ts";
import { joinParts } from "./reconcile/join-parts.ts";
import type { Reconciled } from "./reconcile/reconciled.ts";
import { openReconciler, type Reconciler } from "./reconcile/reconciler.ts";
import { asOf } from "./reconcile/timeline/as-of.ts";
import { inPrint } from "./text/reading-copy/in-print.ts";
import { articleAsRead } from "./text/reading-copy/reading-copy.ts";
import { PARLEY_VERSION } from "./version.ts";

export interface Tools {
  readonly reader: Reader;
  readonly agenda: Agenda | null;
}

/** One report, through the stages in order. Throws a `ParleyError` when it cannot be read at all. */
export async function readReport(raw: RawReport, tools: Tools): Promise<CodedReport> {
  const article = await clean(raw);
  const annotations = await tools.reader.annotate(articleAsRead(article.value));
  const coded = codify(annotations);
  return { ...inPrint(coded.value, article.value), notes: [...article.notes, ...coded.notes] };
}

/** Many reports through the same stages, some ahead of others where the reader has several workers. One that fails is yielded as its error, and the rest goes on. */
export async function* readReports(
  raws: AsyncIterable<RawReport | ParleyError>,
  { reader }: Tools,
): AsyncGenerator<CodedReport | ParleyError> {
  const inHand: Outcome<Article>[] = [];
  const failed: ParleyError[] = [];
  const articles = async function* (): AsyncGenerator<Article> {
    for await (const raw of raws) {
      const article = raw instanceof ParleyError ? raw : await clean(raw).catch(recorded);
      if (article instanceof ParleyError) failed.push(article);
      else {
        inHand.push(article);
        yield articleAsRead(article.value);
      }
    }
  };
  for await (const annotations of reader.annotateAll(articles())) {
    yield* failed.splice(0);
    const coded = codify(annotations);
    const article = inHand.shift();
    if (article) yield { ...inPrint(coded.value, article.value), notes: [...article.notes, ...coded.notes] };
  }
  yield* failed;
}

/** All reports, as one record. */
export function makeRecord(reports: readonly CodedReport[], tools: Tools): ParleyRecord {
  const growing = growRecord(tools.agenda);
  for (const report of reports) growing.add(report);
  return growing.record(tools.reader.madeBy);
}

/** The record as it could be known at the end of that day: later reports, and those whose day nobody knows, are left out. */
export const makeRecordAsOf = (reports: readonly CodedReport[], day: IsoDate, tools: Tools): ParleyRecord =>
  recordOf(asOf(reports, day, tools.agenda), tools.reader.madeBy, []);

/** A record that reports join and leave; storylines that they do not touch are not made anew. */
export interface GrowingRecord extends Pick<Reconciler, "add" | "remove" | "parts"> {
  /** `reader` read the reports. */
  record(reader: string): ParleyRecord;
}

export function growRecord(agenda: Agenda | null): GrowingRecord {
  const { add, remove, parts, record } = openReconciler(agenda);
  return { add, remove, parts, record: (reader) => recordOf(record(), reader, []) };
}

/** The records of storylines as one: the one that `GrowingRecord` gives of all their reports. */
export const joinRecords = (parts: readonly ParleyRecord[]): ParleyRecord =>
  recordOf(
    joinParts(parts),
    parts[0]?.madeBy.reader ?? "none",
    parts.flatMap((part) => part.revisions).sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt)),
  );

/** What reports tell together, as the record of this Parley. */
export const recordOf = (told: Reconciled, reader: string, revisions: readonly Revision[]): ParleyRecord => ({
  format: "parley/1",
  madeBy: { parley: PARLEY_VERSION, reader },
  ...told,
  revisions,
});

function recorded(error: unknown): ParleyError {
  if (error instanceof ParleyError) return error;
  throw error;
}
