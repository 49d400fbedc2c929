import type { CodedReport } from "../src/domain/coded-report.ts";
import type { Act } from "../src/domain/position.ts";
import { openReconciler } from "../src/reconcile/reconciler.ts";
import { USUAL_WORDS } from "../src/reconcile/told/usual-words.ts";
import { addDays } from "../src/text/days.ts";
import { written } from "../test/written-reports.ts";
import { randomFrom, SYLLABLES } from "./made-up.ts";
import { type Part, processorClock } from "./measure.ts";

/** Made-up reports: so many, in so many storylines. */
interface Load {
  readonly reports: number;
  readonly storylines: number;
}

/** How many more reports are timed one by one, the first of which finds code that has not run so often yet. */
const MORE = 11;
/** What DESIGN asks for, in milliseconds. */
const REACH = 200;

const NEWS = USUAL_WORDS.split(/\s+/).filter((word) => /^[a-z]+$/.test(word));
const COUNTED = "percent;million dollars;people;tonnes;houses".split(";");
const DAYS = "Monday;Tuesday;Friday;May 5;June 7, 2031".split(";");
const ACTS: readonly Act[] = ["offer", "demand", "accept", "reject", "commit", "support", "assess"];

const vocabularies = new Map<number, readonly string[]>();
function vocabularyOf(story: number, make: () => string): readonly string[] {
  const words = vocabularies.get(story) ?? Array.from({ length: 2000 }, make);
  vocabularies.set(story, words);
  return words;
}

function report(n: number, story: number): CodedReport {
  const random = randomFrom(1 + n * 7919);
  const ofStory = randomFrom(1 + story * 104729);
  const word = (r: (below: number) => number, syllables: number): string =>
    Array.from({ length: syllables }, () => SYLLABLES[r(SYLLABLES.length)]).join("");
  const capital = (w: string): string => w[0]?.toUpperCase() + w.slice(1);
  const people = Array.from({ length: 8 }, () => `${capital(word(ofStory, 2))} ${capital(word(ofStory, 3))}`);
  const parties = Array.from({ length: 5 }, () => `${capital(word(ofStory, 3))} ${capital(word(ofStory, 2))}`);
  const topics = Array.from({ length: 25 }, () => `${word(ofStory, 2)} ${word(ofStory, 3)}`);
  const words = vocabularyOf(story, () => word(ofStory, 4));
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? "";
  // Some words of a storyline are in most of its reports, most are in few; two of three words are those of all news.
  const oneOf = (list: readonly string[]): string => list[random(1 + random(1 + random(list.length)))] ?? "";
  const clause = (length: number): string =>
    Array.from({ length }, () => oneOf(random(3) === 0 ? words : NEWS)).join(" ");
  const said = Array.from({ length: 25 }, () => ({ by: pick(people), words: clause(12 + random(8)) }));
  const positions = Array.from({ length: 15 }, () => ({ party: pick(parties), topic: pick(topics), end: clause(6) }));
  const cast = Array.from({ length: 120 }, () => `${capital(word(ofStory, 2))} ${capital(word(ofStory, 3))}`);
  const named = Array.from({ length: 3 }, () => pick(cast));
  const sums = named.map((n) => `${n} put ${pick(topics)} at ${2 + random(900)} ${pick(COUNTED)} on ${pick(DAYS)}.`);
  const title = `${pick(parties)} wants ${pick(topics)} as ${pick(people)} says ${clause(2)}`;
  const text = [
    `${title}.`,
    ...sums,
    ...said.map((s) => `${s.by} said ${s.words}.`),
    ...positions.map((p) => `${p.party} wants ${p.topic} ${p.end}.`),
  ].join(" ");
  return written({
    id: `r${String(n).padStart(6, "0")}`,
    text,
    title,
    // One in twenty prints no date.
    ...(n % 20 !== 7 && { published: addDays("2031-01-01", n % 350) }),
    actors: [...people, ...named].map((name) => ({ name, kind: "person" as const })),
    said,
    positions: positions.map((p) => ({
      party: p.party,
      act: ACTS[random(ACTS.length)] ?? "demand",
      topic: p.topic,
      words: `${p.topic} ${p.end}`,
    })),
  });
}

/** Milliseconds that something took, of processor and by the clock: what V8 does beside it on other cores counts in the former only. */
interface Spent {
  readonly processor: number;
  readonly wall: number;
}

/** What one more report takes as a rule (the median), in milliseconds of processor. Reports are written as they are needed, as a store hands them over. */
function oneMore({ reports, storylines }: Load, print: (line: string) => void, count = MORE): number {
  const reconciler = openReconciler(null);
  const add = (n: number): Spent => {
    const one = report(n, n % storylines);
    return spentOn(() => reconciler.add(one));
  };
  const digesting = Array.from({ length: reports }, (_, n) => add(n)).reduce(plus);
  const first = spentOn(() => void reconciler.parts());
  const more = Array.from({ length: count }, (_, n) =>
    plus(
      add(reports + n),
      spentOn(() => void reconciler.parts()),
    ),
  );
  const { rss, heapUsed } = process.memoryUsage();
  print(
    `${reports} reports in ${storylines} storylines: looked at in ${told(digesting)}, first record ${told(first)}, ${inMb(rss)}, ${inMb(heapUsed)} of heap`,
  );
  const processor = more.map((one) => one.processor);
  print(
    `one more: ${spread(processor)} of processor, median to reach ${REACH}; ${spread(more.map((m) => m.wall))} by the clock`,
  );
  print(`one by one, of processor: ${processor.map((ms) => ms.toFixed(0)).join(", ")}`);
  return medianOf(processor);
}

const plus = (a: Spent, b: Spent): Spent => ({ processor: a.processor + b.processor, wall: a.wall + b.wall });
const medianOf = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

const inMb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const inMs = (ms: number): string => `${ms.toFixed(0)} ms`;
const told = ({ processor, wall }: Spent): string => `${inMs(processor)} (${inMs(wall)} by the clock)`;

function spread(all: readonly number[]): string {
  const mean = all.reduce((sum, ms) => sum + ms, 0) / all.length;
  return `median ${inMs(medianOf(all))}, mean ${inMs(mean)}, least ${inMs(Math.min(...all))}, most ${inMs(Math.max(...all))}`;
}

function spentOn(act: () => void): Spent {
  const spent = processorClock();
  const began = performance.now();
  act();
  return { processor: spent(), wall: performance.now() - began };
}

/** What one more report costs beyond reading it, in processor time; own-generated text. Ten thousand only on their own: they take minutes. */
export const reconcileSpeed: Part = {
  name: "reconcile",
  needs: "nothing",
  run: async (print) => [
    {
      id: "reconcile/one-more-of-500-ms",
      value: oneMore({ reports: 500, storylines: 1 }, print),
      reach: REACH,
      isPace: true,
    },
  ],
};

/** `node bench/reconcile-speed.ts 10000 20 40`: reports, storylines, how many more. */
if (import.meta.main) {
  const [reports = 500, storylines = 1, more = MORE] = process.argv.slice(2).map(Number);
  oneMore({ reports, storylines }, (line) => void process.stdout.write(`${line}\n`), more);
}
