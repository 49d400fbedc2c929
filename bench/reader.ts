/**
 * node bench/reader.ts [ARTICLES] [WORKERS]: how fast the reader reads 600-word articles, text in, annotations out.
 * The articles are made of sentences written for this; their words vary, so that no memory of words helps too much.
 */
import { openReader } from "../src/annotate/annotate.ts";
import type { Article } from "../src/domain/article.ts";

const NAMES = [
  "Amara Osei",
  "Lena Hartvig",
  "Minister Duarte",
  "the union",
  "Norden Bank",
  "a spokesman",
  "the U.S. envoy",
];
const PLACES = ["Accra", "Geneva", "the capital", "Oslo", "São Paulo", "the north", "Brussels"];
const THINGS = [
  "export quotas",
  "the pay offer",
  "a ceasefire",
  "the debt plan",
  "fishing rights",
  "the steel tariff",
  "gas prices",
];
const SENTENCES = [
  "“We can’t sign anything that ignores $thing,” $name told reporters in $place on Monday.",
  "$name said $thing would be settled within days, adding that “nobody wants to walk away from the table.”",
  "Talks in $place went on for a third day, and $number delegates stayed through the night.",
  "According to $name, the other side has not answered a letter about $thing that was sent in March.",
  "$name denied that any promise had been made, and said $number million dollars would not be enough.",
  "Shares rose by $number percent after the announcement, before giving up some of the gains in late trading.",
  "The agreement, which took $number months to draft, covers $thing and the ports of $place.",
  "It was not clear whether $name would accept; analysts in $place expect both sides to compromise on $thing.",
];

const WORDS = 600;
function articleOf(seed: number): Article {
  let state = seed * 7919 + 13;
  const pick = <T>(list: readonly T[]): T => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return list[state % list.length] as T;
  };
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const sentences = [0, 1].map(() =>
      pick(SENTENCES)
        .replaceAll("$name", () => pick(NAMES))
        .replaceAll("$place", () => pick(PLACES))
        .replaceAll("$thing", () => pick(THINGS))
        .replaceAll("$number", () => String(2 + (state % 977))),
    );
    paragraphs.push(sentences.join(" "));
    words += sentences.join(" ").split(" ").length;
  }
  return {
    id: String(seed),
    file: null,
    url: null,
    outlet: null,
    title: null,
    byline: null,
    language: "en",
    published: null,
    modified: null,
    text: paragraphs.join("\n\n"),
    boilerplate: [],
    agency: null,
    copyOf: null,
  };
}

const [count = 200, workers = 2] = process.argv.slice(2).map(Number);
const articles = Array.from({ length: count }, (_, i) => articleOf(i));
const begun = performance.now();
await using reader = await openReader({ workers });
const loadMs = performance.now() - begun;
for await (const _ of reader.annotateAll(articles.slice(0, 8)));
const started = performance.now();
const cpuBefore = process.cpuUsage();
let tokens = 0;
for await (const read of reader.annotateAll(articles)) tokens += read.tokens.length;
const seconds = (performance.now() - started) / 1000;
const cpu = process.cpuUsage(cpuBefore);
const coreSeconds = (cpu.user + cpu.system) / 1e6;
process.stdout.write(
  `${[
    reader.madeBy.slice(0, 32),
    `${workers} workers`,
    `load ${loadMs.toFixed(0)} ms`,
    `${(count / seconds).toFixed(1)} articles/s`,
    `${(tokens / seconds).toFixed(0)} tokens/s`,
    `${(count / coreSeconds).toFixed(1)} articles a core-second`,
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ].join(", ")}\n`,
);
