import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Annotations, SpokenSpan } from "../domain/annotation.ts";
import type { Article } from "../domain/article.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Span } from "../domain/span.ts";
import { bareArticle } from "../text/bare-article.ts";
import { inPrint } from "../text/reading-copy/in-print.ts";
import { articleAsRead } from "../text/reading-copy/reading-copy.ts";
import { type Io, tell } from "./command.ts";
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
  const [{ acquire }, { clean }, { workersFor }] = await Promise.all([
    import("../acquire/acquire.ts"),
    import("../clean/clean.ts"),
    import("./reader-workers.ts"),
  ]);
  return annotateAll(io, await workersFor(files), async function* (fail) {
    for await (const raw of acquire(files, { stdin: io.stdin })) {
      try {
        if (raw instanceof ParleyError) throw raw;
        yield { id: basename(raw.name, extname(raw.name)), article: (await clean(raw)).value };
      } catch (error) {
        if (!(error instanceof ParleyError)) throw error;
        fail(error.message);
      }
    }
  });
}

/** Lines of `{"id","text"}`, each read as plain text without boilerplate, so that many short texts are one run. */
export async function annotateLines(file: string, io: Io): Promise<number> {
  const { manyWorkers } = await import("./reader-workers.ts");
  return annotateAll(io, manyWorkers(), async function* (fail) {
    const input = file === "-" ? Readable.from(io.stdin) : createReadStream(file);
    let number = 0;
    try {
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number++;
        if (!text.trim()) continue;
        const report = reportIn(text);
        if (report) yield { id: report.id, article: bareArticle(report.id, report.text) };
        else fail(`${file} line ${number}: not {"id": "…", "text": "…"}; passed over`);
      }
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      throw new ParleyError("unreadable", `Cannot read ${file}: ${error.message}.`, { cause: error });
    }
  });
}

interface Named {
  readonly id: string;
  readonly article: Article;
}

/** Prints a line for each report in the order in which they come; the reader may read some ahead. */
async function annotateAll(
  io: Io,
  workers: number,
  reports: (fail: (message: string) => void) => AsyncIterable<Named>,
): Promise<number> {
  const { openReader } = await import("../annotate/annotate.ts");
  await using reader = await openReader({ workers });
  const shown = progress(io);
  const inHand: Named[] = [];
  let failures = 0;
  const articles = async function* (): AsyncGenerator<Article> {
    const fail = (message: string): void => {
      shown.end();
      tell(io, message);
      failures++;
    };
    for await (const named of reports(fail)) {
      inHand.push(named);
      yield articleAsRead(named.article);
    }
  };
  for await (const annotations of reader.annotateAll(articles())) {
    const { id, article } = inHand.shift() ?? { id: annotations.article.id, article: annotations.article };
    io.out(line(id, inPrint({ annotations }, article).annotations));
    shown.show(id);
  }
  shown.end();
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
