/** The annotated folders as readers take them that have not learnt them: bench/left-out/README.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reader } from "../src/annotate/annotate.ts";
import type { Annotations, StanceProposal } from "../src/domain/annotation.ts";
import { openReader } from "../src/index.ts";
import type { Measure, Part } from "./measure.ts";
import { documentOf, HEADER, recordsOf, rowOf, scoreRecord, sharedFolders } from "./positions.ts";
import { addUp, issueF1, ratesOf } from "./score/positions.ts";

/** A proposal with the offsets at which its words begin, in place of tokens; a pointer is such an offset and its chance. */
interface StoredStance extends Pick<StanceProposal, "act" | "evidence" | "conditions" | "score"> {
  readonly holder: number;
  readonly anchor: number;
  readonly toward: number | null;
  readonly named: readonly (readonly [start: number, chance: number])[];
}

interface StoredReading {
  /** `commodities/007`. */
  readonly document: string;
  readonly stances: readonly StoredStance[];
}

export const leftOut: Part = {
  name: "left-out",
  needs: "shared",
  async run(print) {
    await using reader = await openReader();
    const stored = storedReadings();
    const measures: Measure[] = [];
    print(HEADER);
    for (const set of sharedFolders()) {
      const unlearnt = withStancesOf(reader, (document) => stored.get(`${set.name}/${document}`) ?? []);
      const records = await recordsOf(set, unlearnt);
      const total = addUp(records.flatMap((record) => scoreRecord(set, record)).map(({ score }) => score));
      print(rowOf(set.name, total));
      measures.push(
        { id: `left-out/${set.name}/f1`, value: ratesOf(total).f1 },
        { id: `left-out/${set.name}/precision`, value: ratesOf(total).precision },
        { id: `left-out/${set.name}/same-issue`, value: issueF1(total) },
      );
    }
    const f1s = measures.filter(({ id }) => id.endsWith("/f1")).map(({ value }) => value);
    measures.push({ id: "left-out/mean/f1", value: f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length, reach: 0.5 });
    return measures;
  },
};

function storedReadings(): ReadonlyMap<string, readonly StoredStance[]> {
  const lines = readFileSync(join(import.meta.dirname, "left-out/stances.jsonl"), "utf8")
    .trim()
    .split("\n");
  return new Map(lines.map((line) => JSON.parse(line) as StoredReading).map((one) => [one.document, one.stances]));
}

/** A reader that takes all but stances from `reader`. */
function withStancesOf(reader: Reader, stancesOf: (document: string) => readonly StoredStance[]): Reader {
  const replaced = (read: Annotations): Annotations => {
    const tokens = new Map(read.tokens.map(({ start }, token) => [start, token]));
    const about = new Map(read.stances.map(({ anchor, about }) => [anchor, about]));
    const stances = stancesOf(documentOf(read.article.file)).flatMap((one) => inTokens(one, tokens));
    return { ...read, stances: stances.map((one) => ({ ...one, about: about.get(one.anchor) ?? null })) };
  };
  return {
    madeBy: reader.madeBy,
    annotate: async (article) => replaced(await reader.annotate(article)),
    async *annotateAll(articles) {
      for await (const read of reader.annotateAll(articles)) yield replaced(read);
    },
    [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
  };
}

/** Nothing where the words are cut otherwise today. */
function inTokens(stored: StoredStance, tokens: ReadonlyMap<number, number>): StanceProposal[] {
  const [holder, anchor] = [tokens.get(stored.holder), tokens.get(stored.anchor)];
  if (holder === undefined || anchor === undefined) return [];
  const named = stored.named.flatMap(([start, chance]) => {
    const token = tokens.get(start);
    return token === undefined ? [] : [{ token, chance }];
  });
  const conditions = stored.conditions.map((condition) => ({ ...condition, about: null }));
  return [
    { ...stored, conditions, holder, anchor, toward: tokens.get(stored.toward ?? -1) ?? null, named, about: null },
  ];
}
