/** Reports of many negotiations that were kept from training, half of them closed: bench/worlds/README.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rawReport } from "../src/acquire/raw-report.ts";
import type { GoldSet } from "./gold-set.ts";
import type { ScoredPosition } from "./score/positions.ts";

/** [start, end) in UTF-16 code units of the text. */
type Offsets = readonly [number, number];

interface World {
  readonly name: string;
  readonly text: string;
  readonly positions: readonly {
    readonly party: string;
    readonly act: string;
    readonly issue: string;
    readonly evidence: readonly Offsets[];
    readonly conditions: readonly Offsets[];
  }[];
}

const spans = (offsets: readonly Offsets[]) => offsets.map(([start, end]) => ({ start, end }));

const scored = ({ party, evidence, conditions, ...one }: World["positions"][number]): ScoredPosition => ({
  ...one,
  names: [party],
  evidence: spans(evidence),
  conditions: spans(conditions),
});

function half(name: "open" | "closed"): GoldSet {
  const lines = readFileSync(join(import.meta.dirname, "worlds", `${name}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  const worlds = new Map(lines.map((line): World => JSON.parse(line)).map((world) => [world.name, world]));
  return {
    name: `worlds-${name}`,
    isApart: true,
    async *reports() {
      for (const { name: file, text } of worlds.values())
        yield rawReport({ name: file, file, bytes: new TextEncoder().encode(text), mediaType: "text/plain" });
    },
    golds: (document) => [worlds.get(document)?.positions.map(scored) ?? []],
  };
}

export const WORLDS: readonly GoldSet[] = [half("open"), half("closed")];
