import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Agenda } from "../domain/agenda.ts";
import type { Article, ArticleId } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { IsoDate } from "../domain/day.ts";
import { ParleyError } from "../domain/errors.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { Tools } from "../pipeline.ts";
import { tellUnmet } from "./agenda-unmet.ts";
import { type Io, tell } from "./command.ts";
import { progress } from "./progress.ts";
import { workersFor } from "./reader-workers.ts";
import { savedRecord } from "./saved-record.ts";

/** What the user pins on the command line. */
export interface Pinned {
  /** Path of an agenda file. */
  readonly agenda: string | null;
  /** Goes before the agenda's. */
  readonly year: number | null;
}

export interface ReadingOptions extends Pinned {
  readonly asOf: IsoDate | null;
  readonly allowPrivate: boolean;
}

export interface Reading {
  /** `null` when no input could be read. */
  readonly record: ParleyRecord | null;
  /** Inputs that could not be read; each was told on standard error. */
  readonly failures: number;
}

/** Everything that the sources hold, as one record. A single saved record (`--format json`) is taken as it is. */
export async function readSources(sources: readonly string[], io: Io, options: ReadingOptions): Promise<Reading> {
  const [file] = sources;
  const saved = sources.length === 1 && file?.endsWith(".json") ? await savedRecord(file) : null;
  if (saved && (options.agenda || options.year || options.asOf)) throw notReadAnew(file);
  if (saved) return { record: saved, failures: 0 };
  const agenda = await agendaOf(options);
  const [{ acquire }, { openReader }, { readReports }] = await Promise.all([
    import("../acquire/acquire.ts"),
    import("../annotate/annotate.ts"),
    import("../pipeline.ts"),
  ]);
  await using reader = await openReader({ workers: await workersFor(sources) });
  const tools = { reader, agenda };
  const shown = progress(io);
  const interrupt = (message: string): void => {
    shown.end();
    tell(io, message);
  };
  const { allowPrivate } = options;
  const raws = acquire(sources, { stdin: io.stdin, allowPrivate, onNote: (note) => interrupt(note.message) });
  const reports: CodedReport[] = [];
  const names = new Map<ArticleId, string>();
  let failures = 0;
  for await (const one of readReports(raws, tools)) {
    if (one instanceof ParleyError) {
      interrupt(one.message);
      failures++;
      continue;
    }
    const { article } = one.annotations;
    const twin = names.get(article.id);
    if (twin) interrupt(`${inputOf(article)}: the same text as ${twin}, letter for letter; it is counted once.`);
    names.set(article.id, inputOf(article));
    reports.push(one);
    shown.show(`${reports.length} read · ${basename(article.file ?? article.url ?? "")}`);
  }
  shown.show(`putting ${reports.length} reports together`);
  const record = reports.length > 0 ? await recordOf(reports, tools, options.asOf, io) : null;
  shown.end();
  if (agenda && record) tellUnmet(io, agenda, record);
  return { record, failures };
}

const notReadAnew = (file: string | undefined) =>
  new ParleyError(
    "saved-record",
    `${file} is a saved record: --agenda, --year and --as-of need the reports themselves.`,
  );

const inputOf = ({ file, url }: Article): string => file ?? url ?? "a report";

/** The record of all reports, or the one that could be known on a day; how many came later is told. */
async function recordOf(
  reports: readonly CodedReport[],
  tools: Tools,
  day: IsoDate | null,
  io: Io,
): Promise<ParleyRecord> {
  const { makeRecord, makeRecordAsOf } = await import("../pipeline.ts");
  if (!day) return makeRecord(reports, tools);
  const record = makeRecordAsOf(reports, day, tools);
  const late = reports.length - record.articles.length;
  if (late > 0) tell(io, `${late} of ${reports.length} reports left out: later than ${day}, or undated`);
  return record;
}

/** The agenda of a command; `null` where nothing is pinned. */
export async function agendaOf({ agenda, year }: Pinned): Promise<Agenda | null> {
  const written = agenda === null ? null : await agendaIn(agenda);
  return year === null ? written : { issues: [], parties: [], ...written, year };
}

/** The agenda in a file. @throws ParleyError naming the file when it cannot be read or is none. */
export async function agendaIn(file: string): Promise<Agenda> {
  const { parseAgenda } = await import("./agenda-file.ts");
  try {
    return parseAgenda(await readFile(file, "utf8"), file);
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError(
      "unreadable-agenda",
      `Cannot read the agenda ${file}: ${why}. Check the path, or make one with parley agenda suggest.`,
      { cause },
    );
  }
}
