/**
 * How fast 600-word articles are read: text in, annotations out, and text in, record out. Two workers, as on a laptop's two cores.
 * The articles are made of sentences written for this; their words vary, so that no memory of words helps too much.
 */
import { rawReport } from "../src/acquire/raw-report.ts";
import { openReader } from "../src/annotate/annotate.ts";
import type { Article } from "../src/domain/article.ts";
import { ParleyError } from "../src/domain/errors.ts";
import type { RawReport } from "../src/domain/raw-report.ts";
import { makeRecord, readReports } from "../src/pipeline.ts";
import { bareArticle } from "../src/text/bare-article.ts";
import type { Part } from "./measure.ts";

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
  return bareArticle(String(seed), paragraphs.join("\n\n"));
}

const COUNT = 120;
const WORKERS = 2;

export const pace: Part = {
  name: "pace",
  needs: "nothing",
  async run(print) {
    const articles = Array.from({ length: COUNT }, (_, i) => articleOf(i));
    const begun = performance.now();
    await using reader = await openReader({ workers: WORKERS });
    const loadMs = performance.now() - begun;
    for await (const _ of reader.annotateAll(articles.slice(0, 8)));
    let tokens = 0;
    const reading = await secondsOf(async () => {
      for await (const read of reader.annotateAll(articles)) tokens += read.tokens.length;
    });
    const tools = { reader, agenda: null };
    const whole = await secondsOf(async () => {
      const reports = [];
      for await (const one of readReports(raws(articles), tools)) if (!(one instanceof ParleyError)) reports.push(one);
      makeRecord(reports, tools);
    });
    const peakMb = process.resourceUsage().maxRSS / 1024;
    print(
      `reader loaded in ${loadMs.toFixed(0)} ms; ${(tokens / reading).toFixed(0)} tokens/s; peak memory ${peakMb.toFixed(0)} MB`,
    );
    print(
      `text to annotations ${(COUNT / reading).toFixed(1)} articles/s; text to record ${(COUNT / whole).toFixed(1)} articles/s`,
    );
    return [
      { id: "pace/annotations", value: COUNT / reading, reach: 15, isPace: true },
      { id: "pace/record", value: COUNT / whole, reach: 12, isPace: true },
    ];
  },
};

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function* raws(articles: readonly Article[]): AsyncGenerator<RawReport> {
  for (const { id, text } of articles) {
    const bytes = new TextEncoder().encode(text);
    yield rawReport({ name: id, bytes, file: `${id}.txt`, mediaType: "text/plain" });
  }
}
