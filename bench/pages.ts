import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { rawReport } from "../src/acquire/raw-report.ts";
import { clean } from "../src/clean/clean.ts";
import { type Measure, type Part, SHARED } from "./measure.ts";
import days from "./page-days.json" with { type: "json" };

const FOLDER = join(SHARED, "data/article-extraction");
const WORST = 5;

interface Row {
  readonly id: string;
  readonly url: string;
  readonly precision: number;
  readonly recall: number;
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const at of words.keys()) {
    const shingle = words.slice(at, at + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function scoreBody(wanted: string, found: string): Pick<Row, "precision" | "recall"> {
  const [gold, ours] = [shingles(wanted), shingles(found)];
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [shingle, count] of ours) shared += Math.min(count, gold.get(shingle) ?? 0);
  const part = (whole: number, other: number) => (whole ? shared / whole : other ? 0 : 1);
  return { precision: part(total(ours), total(gold)), recall: part(total(gold), total(ours)) };
}

async function read(id: string, url: string) {
  const bytes = gunzipSync(readFileSync(join(FOLDER, "html", `${id}.html.gz`)));
  const start = performance.now();
  const raw = rawReport({ name: id, bytes, url, mediaType: "text/html; charset=utf-8" });
  const outcome = await clean(raw).catch(() => null);
  return { article: outcome?.value ?? null, milliseconds: performance.now() - start };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

async function run(print: (line: string) => void): Promise<readonly Measure[]> {
  if (!existsSync(FOLDER)) {
    print(`left out: ${FOLDER} is not there`);
    return [];
  }
  const gold: Record<string, { articleBody?: string; url: string }> = JSON.parse(
    readFileSync(join(FOLDER, "ground-truth.json"), "utf8"),
  );
  const rows: Row[] = [];
  const printed = new Map(Object.entries(days));
  let [milliseconds, titles, dated] = [0, 0, 0];
  for (const file of readdirSync(join(FOLDER, "html"))) {
    const id = file.replace(".html.gz", "");
    const { url = "", articleBody = "" } = gold[id] ?? {};
    const { article, milliseconds: taken } = await read(id, url);
    milliseconds += taken;
    titles += article?.title ? 1 : 0;
    dated += article?.published && article.published.date === printed.get(id.slice(0, 10)) ? 1 : 0;
    rows.push({ id, url, ...scoreBody(articleBody, article?.text ?? "") });
  }
  const [precision, recall] = [mean(rows.map((row) => row.precision)), mean(rows.map((row) => row.recall))];
  const f1 = (2 * precision * recall) / (precision + recall);
  const pace = rows.length / (milliseconds / 1000);
  print(`${rows.length} pages: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`);
  print(`${pace.toFixed(1)} pages/s, the first one included; ${titles} have a title; days ${dated} of ${printed.size}`);
  const worst = rows.toSorted((a, b) => a.precision + a.recall - b.precision - b.recall).slice(0, WORST);
  for (const row of worst)
    print(`  ${row.precision.toFixed(3)} ${row.recall.toFixed(3)} ${row.id.slice(0, 10)} ${row.url}`);
  return [
    { id: "pages/body/f1", value: f1, reach: 0.965 },
    { id: "pages/days", value: dated / printed.size },
    { id: "pages/pace", value: pace, isPace: true },
  ];
}

/**
 * Article bodies on the pages of the Zyte benchmark: F1 over word 4-grams, counted per page, precision and recall averaged over the
 * pages (github.com/zytedata/article-extraction-benchmark, evaluate.py). Days of publication on the 54 of them in page-days.json,
 * read by eye as the pages print them.
 */
export const pages: Part = { name: "pages", needs: "shared", run };
