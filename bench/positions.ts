/** Positions against gold, folder by folder: the measure of issue 4, with a confusion table of acts and the ten worst documents. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Reader } from "../src/annotate/annotate.ts";
import { makeRecord, openReader, ParleyError, type ParleyRecord, readReports } from "../src/index.ts";
import { briefing } from "../src/present/views/briefing.ts";
import { folderSet, type GoldSet } from "./gold-set.ts";
import { hasShared, type Measure, type Part, SHARED } from "./measure.ts";
import { OWN_SETS } from "./own-sets.ts";
import { polnearDev } from "./polnear-positions.ts";
import { SCENES } from "./scenes.ts";
import { rateOf, type Share } from "./score/cross.ts";
import { addUpPages, type FirstPageScore, scoreFirstPage } from "./score/first-page.ts";
import {
  addUp,
  isSameParty,
  issueF1,
  type PositionScore,
  pairUp,
  ratesOf,
  type ScoredPosition,
  scorePositions,
} from "./score/positions.ts";
import { WORLDS } from "./worlds.ts";

/** The annotated folders of the shared corpora: the reader that ships has learnt them. */
export function sharedFolders(): readonly GoldSet[] {
  const folders = readdirSync(join(SHARED, "gold"), { withFileTypes: true }).filter(
    (f) => f.isDirectory() && f.name !== "seeds",
  );
  return [
    folderSet(
      "seeds",
      [join(SHARED, "seeds")],
      [1, 2].map((n) => join(SHARED, "gold/seeds", `annotator-${n}`)),
    ),
    ...folders.map(({ name }) =>
      folderSet(name, [join(SHARED, "gold", name, "docs")], [join(SHARED, "gold", name, "gold")]),
    ),
  ];
}

function goldSets(): readonly GoldSet[] {
  const own = OWN_SETS.flatMap(({ name, texts, positions }) =>
    positions ? folderSet(name, [texts], [positions]) : [],
  );
  const unshared = [...own, ...SCENES, ...WORLDS];
  return hasShared() ? [...sharedFolders(), ...unshared, ...polnearDev()] : unshared;
}

export const positions: Part = {
  name: "positions",
  needs: "nothing",
  async run(print) {
    await using reader = await openReader();
    const measures: Measure[] = [];
    const confusion = new Map<string, number>();
    const pages: (readonly [set: string, page: FirstPageScore])[] = [];
    const documents: { readonly name: string; readonly score: PositionScore }[] = [];
    print(HEADER);
    for (const set of goldSets()) {
      const records = await recordsOf(set, reader);
      const scores = records.flatMap((record) => scoreRecord(set, record, confusion));
      const page = addUpPages(records.flatMap((record) => pagesOf(set, record)));
      pages.push([set.name, page]);
      documents.push(...scores.map(({ document, score }) => ({ name: `${set.name}/${document}`, score })));
      const total = addUp(scores.map(({ score }) => score));
      const { precision, f1 } = ratesOf(total);
      print(rowOf(set.name, total));
      measures.push(
        { id: `positions/${set.name}/f1`, value: f1, ...(set.name === "seeds" ? { reach: 0.6 } : {}) },
        { id: `positions/${set.name}/precision`, value: precision },
        { id: `positions/${set.name}/same-issue`, value: issueF1(total) },
        { id: `positions/${set.name}/first-page/cells`, value: rateOf(page.cells) },
      );
    }
    print(
      "The reader that ships has learnt the shared folders: `npm run bench -- left-out` has them as one that has not.",
    );
    print("No training has seen examples, crises, stories, scenes, worlds and polnear-dev.");
    printPages(pages, print);
    printConfusion(confusion, print);
    print("worst documents (gold, predicted, found):");
    const lost = ({ score }: { readonly score: PositionScore }): number =>
      score.gold + score.predicted - score.found - score.right;
    for (const one of documents.sort((a, b) => lost(b) - lost(a)).slice(0, 10))
      print(`  ${one.name.padEnd(40)} ${one.score.gold} ${one.score.predicted} ${one.score.found}`);
    return measures;
  },
};

export const HEADER = "set                      gold  found by  right      P      R     F1  same issue  conditions";

export function rowOf(name: string, total: PositionScore): string {
  const { precision, recall, f1 } = ratesOf(total);
  const rates = [precision, recall, f1, issueF1(total)].map((rate) => rate.toFixed(3));
  const cells = [total.gold, total.predicted, total.right, ...rates].map((cell) => String(cell).padStart(6));
  return `${name.padEnd(24)} ${cells.join(" ")}   ${total.conditionsFound} of ${total.conditionsGold}`;
}

interface ScoredDocument {
  readonly document: string;
  readonly score: PositionScore;
}

/** One of all reports, or one a report where each is of a negotiation of its own. */
export async function recordsOf(set: GoldSet, reader: Reader): Promise<ParleyRecord[]> {
  const reports = [];
  for await (const one of readReports(set.reports(), { reader, agenda: null })) {
    if (one instanceof ParleyError) throw one;
    reports.push(one);
  }
  const negotiations = set.isApart ? reports.map((report) => [report]) : [reports];
  return negotiations.map((of) => makeRecord(of, { reader, agenda: null }));
}

export const documentOf = (file: string | null): string => basename(file ?? "").replace(/\.[^.]+$/, "");

function pagesOf(set: GoldSet, record: ParleyRecord): FirstPageScore[] {
  const documents = new Map(record.articles.map(({ id, file }) => [id, documentOf(file)]));
  return briefing(record).storylines.map((story) =>
    scoreFirstPage(story, (article) => set.golds(documents.get(article) ?? "")),
  );
}

/** What a first page claims: see `FirstPageScore`. */
function printPages(
  pages: readonly (readonly [set: string, page: FirstPageScore])[],
  print: (line: string) => void,
): void {
  const told = (share: Share): string =>
    `${share.of > 0 ? rateOf(share).toFixed(3) : "    -"} of ${share.of}`.padEnd(15);
  print("first page: right, of  lines          cells          own issue      agreed/blocked changes");
  for (const [set, { lines, cells, atHome, states, changes }] of pages)
    print(`  ${set.slice(0, 20).padEnd(21)}${[lines, cells, atHome, states, changes].map(told).join("")}`.trimEnd());
}

export function scoreRecord(
  set: GoldSet,
  record: ParleyRecord,
  confusion: Map<string, number> = new Map(),
): ScoredDocument[] {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  return record.articles.flatMap((article) => {
    const document = documentOf(article.file);
    const golds = set.golds(document);
    if (golds.length === 0) return [];
    const here = <T extends { readonly article: string }>(spans: readonly T[]): T[] =>
      spans.filter((s) => s.article === article.id);
    const predicted: ScoredPosition[] = record.positions
      .filter((p) => here(p.evidence).length > 0)
      .map((p) => {
        const party = actors.get(p.party);
        return {
          names: [party?.name ?? p.party, ...(party?.aliases ?? [])],
          act: p.act,
          issue: p.issue,
          evidence: here(p.evidence),
          conditions: here(p.conditions),
        };
      });
    for (const [i, j] of pairUp(golds[0] ?? [], predicted, (g, p) => isSameParty(g.names[0] ?? "", p.names))) {
      const pair = `${golds[0]?.[i]?.act} ${predicted[j]?.act}`;
      confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
    }
    const score = scorePositions(document, golds, predicted);
    return [{ document, score: set.isApart ? withIssuesOfItsOwn(score) : score }];
  });
}

/** One label in two negotiations is no issue that they share. */
const withIssuesOfItsOwn = (score: PositionScore): PositionScore => ({
  ...score,
  issues: score.issues.map(([document, gold, found]) => [document, `${document}/${gold}`, `${document}/${found}`]),
});

/** Gold acts down, predicted acts across, over pairs of one party and overlapping evidence. */
function printConfusion(confusion: ReadonlyMap<string, number>, print: (line: string) => void): void {
  const acts = [...new Set([...confusion.keys()].flatMap((pair) => pair.split(" ")))].sort();
  print(`acts (gold down)  ${acts.map((act) => act.slice(0, 7).padStart(8)).join("")}`);
  for (const gold of acts)
    print(
      `  ${gold.padEnd(16)}${acts.map((act) => String(confusion.get(`${gold} ${act}`) ?? "·").padStart(8)).join("")}`,
    );
}
