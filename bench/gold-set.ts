/** Reports with the positions that people marked in them: what `npm run bench -- positions` scores against. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldDocument, GoldText } from "../src/domain/gold-document.ts";
import { acquire, type ParleyError, type RawReport } from "../src/index.ts";
import type { ScoredPosition } from "./score/positions.ts";

export interface GoldSet {
  readonly name: string;
  /** Whether each report is of a negotiation of its own, reconciled with no other. */
  readonly isApart?: boolean;
  reports(): AsyncIterable<RawReport | ParleyError>;
  /** One list an annotator; none for a report that nobody annotated. `document` is the name of the report's file, without extension. */
  golds(document: string): readonly (readonly ScoredPosition[])[];
}

/** Reports in `texts`, folders or files, and for each annotator a folder with one JSON file a report. */
export const folderSet = (name: string, texts: readonly string[], annotators: readonly string[]): GoldSet => ({
  name,
  reports: () => acquire(texts),
  golds: (document) => annotators.flatMap((folder) => goldIn(join(folder, `${document}.json`))),
});

function goldIn(file: string): readonly (readonly ScoredPosition[])[] {
  if (!existsSync(file)) return [];
  const gold = JSON.parse(readFileSync(file, "utf8")) as GoldDocument;
  const spans = (texts: readonly GoldText[]) => texts.map(({ text, start }) => ({ start, end: start + text.length }));
  return [
    gold.positions.map((p) => ({
      names: [p.party],
      act: p.act,
      issue: p.issue,
      evidence: spans(p.evidence),
      conditions: spans(p.conditions),
    })),
  ];
}
