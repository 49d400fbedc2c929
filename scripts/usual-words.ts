/** Writes src/reconcile/told/usual-words.ts: node scripts/usual-words.ts SHARED. Only how often words stand in reports is taken from them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { wordsIn } from "../src/text/content-words.ts";

const MOST_RARITY = 4.5;
/** Always printed with a capital letter, and in every report. */
const CALENDAR = (
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august " +
  "september october november december"
).split(" ");

const [shared] = process.argv.slice(2);
if (!shared) throw new Error("usage: node scripts/usual-words.ts SHARED");
const lines = gunzipSync(readFileSync(join(shared, "data/polnear/train.jsonl.gz")))
  .toString("utf8")
  .trim()
  .split("\n");

/** For each key the forms that it is printed in, and in how many reports it stands without a capital letter. */
const spread = new Map<string, { reports: number; forms: Map<string, number> }>();
for (const line of lines) {
  const { text } = JSON.parse(line) as { text: string };
  const met = new Set<string>();
  for (const { key, content, marked, start, end } of wordsIn(text)) {
    if (!content || marked || key.length < 3 || key.startsWith("@") || text[start - 1] === "@") continue;
    const known = spread.get(key) ?? { reports: 0, forms: new Map<string, number>() };
    spread.set(key, known);
    if (!met.has(key)) known.reports++;
    met.add(key);
    const form = text.slice(start, end).toLowerCase();
    known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
  }
}

const levels = new Map([[1, CALENDAR]]);
for (const { reports, forms } of spread.values()) {
  const rarity = Math.round(2 * Math.log((lines.length + 1) / (reports + 0.5))) / 2;
  if (rarity >= MOST_RARITY) continue;
  if (CALENDAR.includes([...forms.keys()][0] ?? "")) continue;
  const [form] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] as [string, number];
  levels.set(rarity, [...(levels.get(rarity) ?? []), form]);
}
const table = [...levels]
  .sort(([a], [b]) => a - b)
  .map(([rarity, words]) => `${rarity.toFixed(1)} ${words.sort().join(" ")}`)
  .join("\n");
const code = `/**
 * Words that stand in news reports whatever they are about, by rarity: the natural logarithm of how many reports there are for one
 * that holds the word, in halves. Counted by scripts/usual-words.ts over ${lines.length} reports of 2015–16 (PolNeAR); rarer words are left out.
 */
export const USUAL_WORDS = \`
${table}
\`;
`;
writeFileSync(new URL("../src/reconcile/told/usual-words.ts", import.meta.url), code);
