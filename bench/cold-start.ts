/** A briefing from a cold start: the whole process, model and all. Seconds of wall clock, the median of five runs. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Part } from "./measure.ts";

const ROOT = join(import.meta.dirname, "..");
const BIN = join(ROOT, "dist/cli/parley.js");
const RUNS = 5;

export const coldStart: Part = {
  name: "cold-start",
  needs: "nothing",
  async run(print) {
    if (!existsSync(BIN)) throw new Error("dist is not built: npm run build");
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      await promisify(execFile)(process.execPath, [BIN, "brief", "examples/minerals-deal"], {
        cwd: ROOT,
        maxBuffer: 2 ** 26,
      });
      seconds.push((performance.now() - start) / 1000);
    }
    const median = seconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
    print(
      `parley brief examples/minerals-deal: ${median.toFixed(2)} s (${seconds.map((one) => one.toFixed(2)).join(", ")})`,
    );
    return [{ id: "cold-start/seconds", value: median, reach: 3, isPace: true }];
  },
};
