/**
 * Positions marked in development articles of PolNeAR, which no position head was trained on. The table holds offsets only
 * (UTF-16 code units of the article's text); the articles stay where PARLEY_SHARED has them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { rawReport } from "../src/acquire/raw-report.ts";
import type { RawReport } from "../src/index.ts";
import type { GoldSet } from "./gold-set.ts";
import { SHARED } from "./measure.ts";
import type { ScoredPosition } from "./score/positions.ts";

const TABLE = join(import.meta.dirname, "closed/polnear-dev.tsv");
const ARTICLES = join(SHARED, "data/polnear/dev.jsonl.gz");

interface Article {
  readonly id: string;
  readonly publisher: string;
  /** ISO day. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** The set, where the articles are; else none. Throws when a row of the table does not fit its article. */
export function polnearDev(): readonly GoldSet[] {
  if (!existsSync(ARTICLES)) return [];
  const marked = positionsOf(readFileSync(TABLE, "utf8"));
  const articles = linesOf(gunzipSync(readFileSync(ARTICLES)).toString("utf8"))
    .map((line): Article => JSON.parse(line))
    .filter(({ id }) => marked.has(id));
  checkFit(marked, articles);
  return [
    {
      name: "polnear-dev",
      async *reports() {
        yield* articles.map(reportOf);
      },
      golds: (document) => [marked.get(document) ?? []].filter((positions) => positions.length > 0),
    },
  ];
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/** The rows of the table, by article: `article party act issue evidence conditions …`, parted by tabs, a header first. */
function positionsOf(table: string): ReadonlyMap<string, readonly ScoredPosition[]> {
  const rows = linesOf(table).slice(1);
  const positions = rows.map((row) => {
    const [article = "", party = "", act = "", issue = "", evidence = "", conditions = ""] = row.split("\t");
    return {
      article,
      position: { names: [party], act, issue, evidence: spansIn(evidence), conditions: spansIn(conditions) },
    };
  });
  const byArticle = Map.groupBy(positions, ({ article }) => article);
  return new Map([...byArticle].map(([article, of]) => [article, of.map(({ position }) => position)]));
}

/** `496-604 719-751`, or with a relation and a label about each: `because:496-604:polling-threshold`. */
const spansIn = (cell: string): ScoredPosition["evidence"] =>
  [...cell.matchAll(/(?<=^| |:)(\d+)-(\d+)(?=$| |:)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));

function checkFit(marked: ReadonlyMap<string, readonly ScoredPosition[]>, articles: readonly Article[]): void {
  const lengths = new Map(articles.map(({ id, text }) => [id, text.length]));
  for (const [id, positions] of marked)
    for (const { evidence, conditions } of positions)
      for (const { start, end } of [...evidence, ...conditions])
        if (start >= end || end > (lengths.get(id) ?? 0)) throw new Error(`${TABLE}: ${start}-${end} is not in ${id}`);
}

const reportOf = ({ id, publisher, date, title, text }: Article): RawReport =>
  rawReport({
    name: id,
    file: id,
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
    outlet: publisher,
    title,
    published: date,
  });
