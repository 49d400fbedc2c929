import type { Annotations } from "../domain/annotation.ts";
import type { Article } from "../domain/article.ts";
import { timesIn } from "./dates/times.ts";
import { openMatters } from "./matters/matters.ts";
import { checkModel } from "./reader/manifest.ts";
import { type Reading, readerLogic } from "./reader/reader.ts";
import { openSession } from "./reader/session.ts";
import { openPool } from "./reader/session-pool.ts";

/** An open reader model; it holds memory until it is closed. */
export interface Reader {
  /** `reader-2026.8 sha256:…`. */
  readonly madeBy: string;
  /** An article's annotations; the same whatever is read beside it. */
  annotate(article: Article): Promise<Annotations>;
  /** Reads articles, some ahead; the answers stand in the order of the articles. */
  annotateAll(articles: Iterable<Article> | AsyncIterable<Article>): AsyncGenerator<Annotations>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface ReaderOptions {
  /** A folder with manifest.json, the graph and the vocabulary; by default PARLEY_READER, or else the reader that ships. */
  readonly folder?: string;
  /** Threads that read side by side, each with its own copy of the graphs (80 MB). 0, the default, reads in this thread: soonest ready. */
  readonly workers?: number;
}

const NOTHING = { tokens: [], sentences: [], entities: [], spoken: [], stances: [], times: [] } as const;

/** Articles that are cut into windows before the first of them is done, for each worker. */
const AHEAD = 3;

/** Checks the model's files and loads it. Throws a `ParleyError` when one is missing, cut short or another than the manifest names. */
export async function openReader({ folder, workers = 0 }: ReaderOptions = {}): Promise<Reader> {
  const model = await checkModel(folder);
  const logic = readerLogic(model);
  const session = await (workers > 0 ? openPool(model.paths, workers) : openSession(model.paths, 2));
  const { matters } = model.manifest;
  const withMatters = async (read: Reading): Promise<Reading> => {
    if (!matters) return read;
    const { chunks, tellAll } = openMatters(read, logic.pieces, matters);
    return { ...read, stances: tellAll(await Promise.all(chunks.map((chunk) => session.weigh(chunk.pieces)))) };
  };
  const annotate = async (article: Article): Promise<Annotations> => {
    // Another language is kept, and said to be so by clean; this reader knows English only.
    if (article.language !== null && article.language !== "en") return { article, ...NOTHING, madeBy: logic.madeBy };
    const prepared = logic.prepare(article);
    const scores = await Promise.all(prepared.inputs.map((input) => session.score(input)));
    const read = await withMatters(logic.interpret(prepared, scores));
    return { article, ...read, times: timesIn(article, read.sentences), madeBy: logic.madeBy };
  };
  return {
    madeBy: logic.madeBy,
    annotate,
    async *annotateAll(articles) {
      const ahead: Promise<Annotations>[] = [];
      for await (const article of articles) {
        const reading = annotate(article);
        // Should it fail before its turn comes, the failure is still thrown where it is awaited, and not twice.
        reading.catch(() => undefined);
        ahead.push(reading);
        const first = ahead.length > AHEAD * Math.max(1, workers) ? ahead.shift() : undefined;
        if (first) yield await first;
      }
      for (const rest of ahead) yield await rest;
    },
    [Symbol.asyncDispose]: () => session.release(),
  };
}
