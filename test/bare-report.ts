import type { Article } from "../src/domain/article.ts";
import type { CodedReport } from "../src/domain/coded-report.ts";

/** A coded report in which nothing was found, save what `known` says. */
export const bareReport = (
  article: Article,
  madeBy: string,
  {
    annotations,
    ...known
  }: Partial<Omit<CodedReport, "annotations">> & {
    readonly annotations?: Partial<CodedReport["annotations"]>;
  } = {},
): CodedReport => ({
  ...nothingFoundIn({
    article,
    tokens: [],
    sentences: [],
    entities: [],
    spoken: [],
    stances: [],
    times: [],
    madeBy,
    ...annotations,
  }),
  ...known,
});

/** An annotated report of which a coder tells nothing. */
export const nothingFoundIn = (annotations: CodedReport["annotations"]): CodedReport => ({
  annotations,
  actors: [],
  attributions: [],
  positions: [],
  events: [],
  figures: [],
  notes: [],
});
