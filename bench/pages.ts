/**
 * Article bodies against the Zyte benchmark's pages: F1 over word 4-grams, counted per page, precision and recall averaged over
 * the pages (github.com/zytedata/article-extraction-benchmark, evaluate.py); and pages a second, the first one included. Days of
 * publication against page-days.json: 54 of the pages that have none in their address, read by eye, as the page prints them.
 *
 * usage: node bench/pages.ts [--worst N]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { clean } from "../src/clean/clean.ts";
import days from "./page-days.json" with { type: "json" };

const GOLD = "data/article-extraction";
const SHARED = [process.env.PARLEY_SHARED, join(import.meta.dirname, "../../shared")];

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const at of words.keys()) {
    const shingle = words.slice(at, at + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function scoreBody(wanted: string, found: string): { readonly precision: number; readonly recall: number } {
  const [gold, ours] = [shingles(wanted), shingles(found)];
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [shingle, count] of ours) shared += Math.min(count, gold.get(shingle) ?? 0);
  const part = (whole: number, other: number) => (whole ? shared / whole : other ? 0 : 1);
  return { precision: part(total(ours), total(gold)), recall: part(total(gold), total(ours)) };
}

async function run(folder: string, worst: number): Promise<string> {
  const gold: Record<string, { articleBody?: string; url: string }> = JSON.parse(
    readFileSync(join(folder, "ground-truth.json"), "utf8"),
  );
  const rows: { id: string; url: string | undefined; precision: number; recall: number }[] = [];
  const dated: { id: string; wanted: string; found: string | null }[] = [];
  let titles = 0;
  let milliseconds = 0;
  for (const file of readdirSync(join(folder, "html"))) {
    const id = file.replace(".html.gz", "");
    const bytes = gunzipSync(readFileSync(join(folder, "html", file)));
    const start = performance.now();
    const article = await clean({
      ...{ name: id, bytes, file: null, url: gold[id]?.url ?? null, mediaType: "text/html; charset=utf-8" },
      ...{ outlet: null, title: null, byline: null, published: null, notes: [] },
    }).then(
      ({ value }) => value,
      () => null,
    );
    milliseconds += performance.now() - start;
    rows.push({ id, url: gold[id]?.url, ...scoreBody(gold[id]?.articleBody ?? "", article?.text ?? "") });
    titles += article?.title ? 1 : 0;
    const day = (days as Record<string, string>)[id.slice(0, 10)];
    if (day) dated.push({ id, wanted: day, found: article?.published?.date ?? null });
  }
  const mean = (key: "precision" | "recall") => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  const [precision, recall] = [mean("precision"), mean("recall")];
  const f1 = (2 * precision * recall) / (precision + recall);
  const speed = rows.length / (milliseconds / 1000);
  const list = rows
    .toSorted((a, b) => a.precision + a.recall - b.precision - b.recall)
    .slice(0, worst)
    .map((row) => `${row.precision.toFixed(3)} ${row.recall.toFixed(3)} ${row.id.slice(0, 10)} ${row.url}\n`);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4));
  const right = dated.filter(({ wanted, found }) => wanted === found).length;
  const wrong = worst ? dated.filter(({ wanted, found }) => wanted !== found) : [];
  list.push(...wrong.map((row) => `${row.id.slice(0, 10)} dated ${row.found}, printed ${row.wanted}\n`));
  return `${list.join("")}${rows.length} pages: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}; ${speed.toFixed(1)} pages/s; titles ${titles}; days ${right} of ${dated.length}\n`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { worst: { type: "string", default: "0" } } });
  const folder = SHARED.flatMap((root) => (root ? [join(root, GOLD)] : [])).find((path) => existsSync(path));
  process.stdout.write(folder ? await run(folder, Number(values.worst)) : `${GOLD} is not here: nothing measured.\n`);
}
