import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ParleyRecord } from "../src/domain/record.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import type { Reconciled } from "../src/reconcile/reconciled.ts";
import { goldOf, SHARED } from "./gold-reports.ts";
import { NEGOTIATIONS } from "./negotiations.ts";
import { type Cross, scoreCross } from "./score/cross.ts";
import { bCubed, samePairs } from "./score/pairs.ts";

/*
 * What reconciling reaches when reading makes no mistakes, or, with a record, on what was really read.
 * usage: node bench/record.ts [RECORD.json]
 */

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function benchSeeds(record: Pick<ParleyRecord, "articles" | "attributions" | "statements" | "discrepancies">): void {
  for (const annotator of ["annotator-1", "annotator-2"]) {
    const cross = JSON.parse(readFileSync(join(SHARED, "gold/seeds", annotator, "cross.json"), "utf8")) as Cross;
    print(`seeds, ${annotator}`);
    for (const line of scoreCross(record, cross)) print(`  ${line}`);
  }
}

function benchStorylines(): void {
  const gold = Object.keys(NEGOTIATIONS).flatMap((set) => goldOf(set).map((g) => ({ set, ...g })));
  const { storylines } = reconcile(
    gold.map((g) => g.report),
    null,
  );
  const predicted = new Map(storylines.flatMap((s) => s.articles.map((a) => [a, s.id] as const)));
  const pairs = gold.map(({ set, report }) => {
    const { id, file } = report.annotations.article;
    const number = Number(basename(file ?? "").slice(0, 3));
    const named = Object.entries(NEGOTIATIONS[set] ?? {}).find(([, numbers]) => numbers.includes(number))?.[0];
    return { gold: named ?? `${set} ${number}`, predicted: predicted.get(id) ?? id };
  });
  print(`storylines (${pairs.length} reports)  B-cubed ${bCubed(pairs)}`);
}

/** Issues over positions as annotated: each gold position finds the merged one that carries its evidence and act. */
function benchIssues(set: string): void {
  const gold = goldOf(set);
  const record: Reconciled = reconcile(
    gold.map((g) => g.report),
    null,
  );
  const pairs = gold.flatMap(({ gold: { positions }, report }) =>
    positions.flatMap((p) => {
      const [first] = p.evidence;
      const found = record.positions.find(
        (q) =>
          q.act === p.act &&
          q.evidence.some((e) => e.article === report.annotations.article.id && e.start === first?.start),
      );
      return found ? [{ gold: p.issue, predicted: found.issue }] : [];
    }),
  );
  print(`issues, ${set.padEnd(18)} ${samePairs(pairs)}`);
}

if (!existsSync(SHARED)) {
  print(`No gold at ${SHARED}: nothing was measured. Set PARLEY_SHARED to its folder.`);
} else {
  const [recordFile] = process.argv.slice(2);
  benchSeeds(
    recordFile
      ? (JSON.parse(readFileSync(recordFile, "utf8")) as ParleyRecord)
      : reconcile(
          goldOf("seeds").map((g) => g.report),
          null,
        ),
  );
  if (!recordFile) {
    benchStorylines();
    for (const set of ["seeds", ...Object.keys(NEGOTIATIONS).slice(1), "money-and-rates", "trade-and-farm-2"])
      benchIssues(set);
  }
}
