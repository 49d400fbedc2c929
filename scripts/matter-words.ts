/** Writes src/reconcile/issues/matter-words.ts from the marked reports of training/negotiations: node scripts/matter-words.ts. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { wordsIn } from "../src/text/content-words.ts";

/** As many reports are added to each word as if it had named as many issues as words do on average: few reports tell little. */
const ADDED = 5;
const ON_AVERAGE = 0.1;
/** Words of fewer reports, and those near the average, are left out. */
const FEWEST = 3;
const LEVELS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.4, 2, 3];

const folder = new URL("../training/negotiations/", import.meta.url);
const reports = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8")
      .split(/^=== .*$/m)
      .slice(1),
  );

const keysOf = (text: string): Map<string, string> =>
  new Map(
    wordsIn(text)
      .filter(({ key, content, marked }) => content && !marked && /^[a-z]{3}/.test(key))
      .map(({ key, start, end }) => [key, text.slice(start, end).toLowerCase()] as const)
      .reverse(),
  );

const words = new Map<string, { form: string; told: number; named: number }>();
for (const report of reports) {
  const labels = [...report.matchAll(/issue="([^"]+)"/g)].map(([, label = ""]) => label.replaceAll("-", " "));
  const named = keysOf(labels.join(" . "));
  for (const [key, form] of keysOf(report.replace(/<[^>]*>/g, ""))) {
    const known = words.get(key) ?? { form, told: 0, named: 0 };
    words.set(key, { form: known.form, told: known.told + 1, named: known.named + Number(named.has(key)) });
  }
}

const levels = new Map<number, string[]>();
for (const { form, told, named } of words.values()) {
  const often = (named + ADDED * ON_AVERAGE) / (told + ADDED) / ON_AVERAGE;
  const level = LEVELS.reduce((best, l) =>
    Math.abs(Math.log(l / often)) < Math.abs(Math.log(best / often)) ? l : best,
  );
  if (told >= FEWEST && level !== 1 && /^[a-z]+$/.test(form)) levels.set(level, [...(levels.get(level) ?? []), form]);
}
const table = [...levels]
  .sort(([a], [b]) => b - a)
  .map(([level, forms]) => `${level} ${forms.sort().join(" ")}`)
  .join("\n");
const code = `/**
 * How much oftener than words on average (1) a word that stands in a report of a negotiation stands in the name of one of its issues, too;
 * three times at most. Counted by scripts/matter-words.ts over our own ${reports.length} marked reports (training/negotiations).
 */
export const MATTER_WORDS = \`
${table}
\`;
`;
writeFileSync(new URL("../src/reconcile/issues/matter-words.ts", import.meta.url), code);
