import type { Annotations } from "../domain/annotation.ts";
import type { Article } from "../domain/article.ts";
import { timesIn } from "./dates/times.ts";
import { checkModel } from "./reader/manifest.ts";
import { readerLogic } from "./reader/reader.ts";
import { openSession } from "./reader/session.ts";

/** An open reader model; it holds memory until it is closed. */
export interface Reader {
  /** `reader-2026.1 sha256:…`. */
  readonly madeBy: string;
  /** Reads articles; the answers stand in the order of the articles. */
  annotateAll(articles: readonly Article[]): Promise<Annotations[]>;
  annotate(article: Article): Promise<Annotations>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface ReaderOptions {
  /** A folder with manifest.json, the graph and the vocabulary; by default PARLEY_READER, or else the reader that ships. */
  readonly folder?: string;
  readonly threads?: number;
}

/** Checks the model's files and loads it. Throws a `ParleyError` when one is missing, cut short or another than the manifest names. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const model = await checkModel(options.folder);
  const logic = readerLogic(model);
  const session = await openSession(model.path, options.threads ?? 2);
  const annotate = async (article: Article): Promise<Annotations> => {
    const prepared = logic.prepare(article);
    const scores = [];
    for (const input of prepared.inputs) scores.push(await session.score(input));
    const read = logic.interpret(prepared, scores);
    return { article, ...read, times: timesIn(article, read.sentences), madeBy: logic.madeBy };
  };
  return {
    madeBy: logic.madeBy,
    annotate,
    async annotateAll(articles) {
      const result: Annotations[] = [];
      for (const article of articles) result.push(await annotate(article));
      return result;
    },
    [Symbol.asyncDispose]: () => session.release(),
  };
}
