/** `npm run bench [-- PART…] [--update-floors]`: prints each part's figures and fails when one falls below bench/floors.json. */
import { readFileSync, writeFileSync } from "node:fs";
import { attributions } from "./attributions.ts";
import { coldStart } from "./cold-start.ts";
import { leftOut } from "./left-out.ts";
import { hasShared, type Measure, type Part } from "./measure.ts";
import { pace } from "./pace.ts";
import { pages } from "./pages.ts";
import { plover } from "./plover.ts";
import { positions } from "./positions.ts";
import { reconcileSpeed } from "./reconcile-speed.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";

const PARTS: readonly Part[] = [
  attributions,
  positions,
  leftOut,
  plover,
  record,
  reconcileSpeed,
  pages,
  coldStart,
  pace,
  store,
];
const FLOORS = new URL("floors.json", import.meta.url);
/** What two runs may differ by: dynamic quantisation, order of ties. */
const SLACK = 0.005;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));
const floors: Record<string, number> = JSON.parse(readFileSync(FLOORS, "utf8"));
const measures: Measure[] = [];
for (const part of PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  print(`\n## ${part.name}   npm run bench -- ${part.name}`);
  if (part.needs === "shared" && !hasShared()) print("left out: needs the shared corpora (set PARLEY_SHARED)");
  else measures.push(...(await part.run(print)));
}
const below = measures.filter(({ id, value, isPace }) => !isPace && value < (floors[id] ?? 0) - SLACK);
for (const { id, value } of below) print(`BELOW ITS FLOOR: ${id} is ${value.toFixed(3)}, floor ${floors[id]}`);
for (const { id, value, reach } of measures)
  if (reach !== undefined) print(`${id}: ${value.toFixed(3)}, to reach ${reach}`);
if (args.includes("--update-floors")) {
  const raised = measures
    .filter(({ isPace }) => !isPace)
    .map(({ id, value }) => [id, Math.max(floors[id] ?? 0, Math.floor(value * 1000) / 1000)] as const);
  writeFileSync(
    FLOORS,
    `${JSON.stringify(Object.fromEntries(Object.entries({ ...floors, ...Object.fromEntries(raised) }).sort()), null, 2)}\n`,
  );
}
process.exitCode = below.length > 0 ? 1 : 0;
