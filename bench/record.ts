/** What reports say together: statements and discrepancies, storylines, and issues when reading makes no mistakes. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Reader } from "../src/annotate/annotate.ts";
import type { CodedReport } from "../src/domain/coded-report.ts";
import { acquire, makeRecord, openReader, ParleyError, readReports } from "../src/index.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { goldOf } from "./gold-reports.ts";
import { hasShared, type Measure, type Part, SHARED } from "./measure.ts";
import { NEGOTIATIONS } from "./negotiations.ts";
import { OWN_SETS, type OwnSet } from "./own-sets.ts";
import { ROUNDS, sumOf } from "./rounds.ts";
import { type Cross, type CrossScore, rateOf, type Share, scoreCross } from "./score/cross.ts";
import { type Agreement, bCubed, samePairs } from "./score/pairs.ts";

/** Reports with what careful readers noticed by reading them side by side. */
type CrossSet = Pick<OwnSet, "name" | "texts" | "cross">;

function crossSets(): readonly CrossSet[] {
  const seeds = [1, 2].map((n) => ({
    name: `seeds/annotator-${n}`,
    texts: join(SHARED, "seeds"),
    cross: join(SHARED, "gold/seeds", `annotator-${n}`, "cross.json"),
  }));
  return [...(hasShared() ? seeds : []), ...OWN_SETS];
}

export const record: Part = {
  name: "record",
  needs: "nothing",
  async run(print) {
    await using reader = await openReader();
    const measures: Measure[] = [];
    const told = new Map<string, readonly CodedReport[]>();
    for (const set of crossSets()) {
      const reports = await read(set.texts, reader);
      if (!set.name.startsWith("seeds")) told.set(set.name, reports);
      const made = makeRecord(reports, { reader, agenda: null });
      const score = scoreCross(made, JSON.parse(readFileSync(set.cross, "utf8")) as Cross);
      printCross(set.name, score, print);
      const isSeeds = set.name.startsWith("seeds");
      measures.push(
        {
          id: `record/${set.name}/statements/recall`,
          value: rateOf(score.statements.recall),
          ...(isSeeds && { reach: 0.5 }),
        },
        {
          id: `record/${set.name}/statements/precision`,
          value: rateOf(score.statements.precision),
          ...(isSeeds && { reach: 0.8 }),
        },
        {
          id: `record/${set.name}/discrepancies/recall`,
          value: rateOf(score.discrepancies.recall),
          ...(isSeeds && { reach: 0.33 }),
        },
        {
          id: `record/${set.name}/discrepancies/precision`,
          value: rateOf(score.discrepancies.precision),
          ...(isSeeds && { reach: 0.3 }),
        },
        ...(score.dates.of > 0
          ? [
              { id: `record/${set.name}/copies/recall`, value: rateOf(score.copies.recall) },
              { id: `record/${set.name}/copies/precision`, value: rateOf(score.copies.precision) },
              { id: `record/${set.name}/dates`, value: rateOf(score.dates) },
            ]
          : []),
      );
    }
    for (const { half, rounds } of ROUNDS) {
      const scores = [];
      for (const { texts, cross } of rounds) {
        const made = makeRecord(await read(texts, reader), { reader, agenda: null });
        scores.push(scoreCross(made, JSON.parse(readFileSync(cross, "utf8")) as Cross).statements);
      }
      const recall = sumOf(scores.map((s) => s.recall));
      const precision = sumOf(scores.map((s) => s.ofAll));
      print(`rounds-${half}\n  statements     R ${inShare(recall)}  P ${inShare(precision)} of all pairs`);
      measures.push(
        { id: `record/rounds-${half}/statements/recall`, value: rateOf(recall), reach: 0.5 },
        { id: `record/rounds-${half}/statements/precision`, value: rateOf(precision), reach: 0.8 },
      );
    }
    const own = ownStorylineAgreement(told);
    print(`storylines, own sets   B-cubed ${inFigures(own)}`);
    measures.push({ id: "record/storylines/own/f1", value: own.f1 });
    if (!hasShared()) return measures;
    const storylines = storylineAgreement();
    print(`storylines, shared     B-cubed ${inFigures(storylines)}`);
    measures.push({ id: "record/storylines/f1", value: storylines.f1 });
    print("issues, when every position is read as annotated:");
    for (const set of ["seeds", ...Object.keys(NEGOTIATIONS).slice(1), "money-and-rates", "trade-and-farm-2"])
      print(`  ${set.padEnd(20)} ${inFigures(issueAgreement(set))}`);
    return measures;
  },
};

async function read(texts: string, reader: Reader): Promise<readonly CodedReport[]> {
  const reports = [];
  for await (const one of readReports(acquire([texts]), { reader, agenda: null })) {
    if (one instanceof ParleyError) throw one;
    reports.push(one);
  }
  return reports;
}

function printCross(
  name: string,
  { statements, discrepancies, copies, dates, kinds }: CrossScore,
  print: (line: string) => void,
): void {
  print(name);
  print(`  statements     R ${inShare(statements.recall)}  P ${inShare(statements.precision)}`);
  print(`  discrepancies  R ${inShare(discrepancies.recall)}  P ${inShare(discrepancies.precision)}`);
  if (copies.recall.of > 0) print(`  copies         R ${inShare(copies.recall)}  P ${inShare(copies.precision)}`);
  if (dates.of > 0) print(`  dates within   ${inShare(dates)}`);
  for (const line of kinds) print(`    ${line}`);
}

const inShare = (s: Share): string => `${rateOf(s).toFixed(3)} (${s.hits} of ${s.of})`;

const inFigures = ({ precision, recall, f1 }: Agreement): string =>
  `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

/** All own sets in one heap: each is one negotiation. */
function ownStorylineAgreement(sets: ReadonlyMap<string, readonly CodedReport[]>): Agreement {
  const { storylines } = reconcile([...sets.values()].flat(), null);
  const predicted = new Map(storylines.flatMap((s) => s.articles.map((a) => [a, s.id] as const)));
  return bCubed(
    [...sets].flatMap(([gold, reports]) =>
      reports.map(({ annotations: { article } }) => ({ gold, predicted: predicted.get(article.id) ?? article.id })),
    ),
  );
}

function storylineAgreement(): Agreement {
  const gold = Object.keys(NEGOTIATIONS).flatMap((set) => goldOf(set).map((g) => ({ set, ...g })));
  const { storylines } = reconcile(
    gold.map((g) => g.report),
    null,
  );
  const predicted = new Map(storylines.flatMap((s) => s.articles.map((a) => [a, s.id] as const)));
  return bCubed(
    gold.map(({ set, report }) => {
      const { id, file } = report.annotations.article;
      const number = Number(basename(file ?? "").slice(0, 3));
      const named = Object.entries(NEGOTIATIONS[set] ?? {}).find(([, numbers]) => numbers.includes(number))?.[0];
      return { gold: named ?? `${set} ${number}`, predicted: predicted.get(id) ?? id };
    }),
  );
}

/** Each gold position finds the merged one that carries its evidence and act. */
function issueAgreement(set: string): Agreement {
  const gold = goldOf(set);
  const { positions: merged } = reconcile(
    gold.map((g) => g.report),
    null,
  );
  return samePairs(
    gold.flatMap(({ gold: { positions }, report }) =>
      positions.flatMap((p) => {
        const [first] = p.evidence;
        const found = merged.find(
          (q) =>
            q.act === p.act &&
            q.evidence.some((e) => e.article === report.annotations.article.id && e.start === first?.start),
        );
        return found ? [{ gold: p.issue, predicted: found.issue }] : [];
      }),
    ),
  );
}
