import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Annotations, SpokenSpan } from "../domain/annotation.ts";
import type { Article } from "../domain/article.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Span } from "../domain/span.ts";
import type { Io } from "./command.ts";
import { progress } from "./progress.ts";

/** One line of JSON a report, as docs/data-format.md says: spans of source, cue and content, in UTF-16 units of the text. */
function line(id: string, { spoken }: Annotations): string {
  const pair = (span: Span) => [span.start, span.end];
  const attributions = spoken.map(({ source, cue, content }: SpokenSpan) => ({
    source: source ? [pair(source)] : [],
    cue: cue ? [pair(cue)] : [],
    content: content.map(pair),
  }));
  return `${JSON.stringify({ id, attributions })}\n`;
}

/** @returns the exit code: 1 when a report failed, which is then told on standard error. */
export async function annotateFiles(files: readonly string[], io: Io): Promise<number> {
  const [{ acquire }, { openReader }, { clean }] = await Promise.all([
    import("../acquire/acquire.ts"),
    import("../annotate/annotate.ts"),
    import("../clean/clean.ts"),
  ]);
  await using reader = await openReader();
  const shown = progress(io);
  let failures = 0;
  for await (const raw of acquire(files, { stdin: io.stdin })) {
    try {
      if (raw instanceof ParleyError) throw raw;
      const { value } = await clean(raw);
      io.out(line(basename(raw.name, extname(raw.name)), await reader.annotate(value)));
      shown.show(raw.name);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      shown.end();
      io.err(`parley: ${error.message}\n`);
      failures++;
    }
  }
  shown.end();
  return failures > 0 ? 1 : 0;
}

/** Lines of `{"id","text"}`, each read as plain text without boilerplate, so that many short texts are one run. */
export async function annotateLines(file: string, io: Io): Promise<number> {
  const { openReader } = await import("../annotate/annotate.ts");
  await using reader = await openReader();
  const shown = progress(io);
  const input = file === "-" ? Readable.from(io.stdin) : createReadStream(file);
  let [number, failures] = [0, 0];
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (!text.trim()) continue;
      const report = reportIn(text);
      if (report) io.out(line(report.id, await reader.annotate(bareArticle(report.id, report.text))));
      else {
        shown.end();
        io.err(`parley: ${file} line ${number}: not {"id": "…", "text": "…"}; passed over\n`);
        failures++;
      }
      shown.show(`${number} lines read`);
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new ParleyError("unreadable", `Cannot read ${file}: ${error.message}.`, { cause: error });
  } finally {
    shown.end();
  }
  return failures > 0 ? 1 : 0;
}

function reportIn(line: string): { readonly id: string; readonly text: string } | null {
  try {
    const { id, text } = JSON.parse(line);
    return (typeof id === "string" || typeof id === "number") && typeof text === "string"
      ? { id: String(id), text }
      : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const bareArticle = (id: string, text: string): Article => ({
  id,
  file: null,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  language: "en",
  published: null,
  modified: null,
  text,
  boilerplate: [],
  agency: null,
  copyOf: null,
});
