import type { Reader } from "./annotate/annotate.ts";
import { clean } from "./clean/clean.ts";
import { codify } from "./codify/codify.ts";
import type { Agenda } from "./domain/agenda.ts";
import type { Annotations } from "./domain/annotation.ts";
import type { Article } from "./domain/article.ts";
import type { CodedReport } from "./domain/coded-report.ts";
import { ParleyError } from "./domain/errors.ts";
import type { Note } from "./domain/note.ts";
import type { RawReport } from "./domain/raw-report.ts";
import type { ParleyRecord } from "./domain/record.ts";
import { openReconciler, type Reconciler } from "./reconcile/reconciler.ts";
import { PARLEY_VERSION } from "./version.ts";

export interface Tools {
  readonly reader: Reader;
  readonly agenda: Agenda | null;
}

/** One report, through the stages in order. Throws a `ParleyError` when it cannot be read at all. */
export async function readReport(raw: RawReport, tools: Tools): Promise<CodedReport> {
  const article = await clean(raw);
  const annotations = await annotate(article.value, tools.reader);
  const coded = codify(annotations.value);
  return { ...coded.value, notes: [...article.notes, ...annotations.notes, ...coded.notes] };
}

/** Many reports, one after another; one that fails is yielded as its error, and the rest goes on. */
export async function* readReports(
  raws: AsyncIterable<RawReport | ParleyError>,
  tools: Tools,
): AsyncGenerator<CodedReport | ParleyError> {
  for await (const raw of raws) {
    if (raw instanceof ParleyError) yield raw;
    else yield await readReport(raw, tools).catch(recorded);
  }
}

/** All reports, as one record. */
export function makeRecord(reports: readonly CodedReport[], tools: Tools): ParleyRecord {
  const growing = growRecord(tools.agenda);
  for (const report of reports) growing.add(report);
  return growing.record(tools.reader.madeBy);
}

/** A record that reports join and leave; storylines that they do not touch are not made anew. */
export interface GrowingRecord extends Pick<Reconciler, "add" | "remove"> {
  /** `reader` read the reports. */
  record(reader: string): ParleyRecord;
}

export function growRecord(agenda: Agenda | null): GrowingRecord {
  const { add, remove, record } = openReconciler(agenda);
  return {
    add,
    remove,
    record: (reader) => ({ format: "parley/1", madeBy: { parley: PARLEY_VERSION, reader }, ...record() }),
  };
}

/** Articles in a language that the reader does not know are kept and said to be so, but not coded. */
async function annotate(
  article: Article,
  reader: Reader,
): Promise<{ readonly value: Annotations; readonly notes: readonly Note[] }> {
  if (article.language === null || article.language === "en")
    return { value: await reader.annotate(article), notes: [] };
  const nothing = { tokens: [], sentences: [], entities: [], spoken: [], stances: [], times: [] };
  return { value: { article, ...nothing, madeBy: reader.madeBy }, notes: [] };
}

function recorded(error: unknown): ParleyError {
  if (error instanceof ParleyError) return error;
  throw error;
}
