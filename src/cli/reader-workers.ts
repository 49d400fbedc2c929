import { readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";

/** Up to here one thread has read them before others have loaded their copy of the model. */
const FEW = 20;

/** How many workers should read these sources: none for a few files (soonest ready), one a core, two at most, for many or for what cannot be counted. */
export async function workersFor(sources: readonly string[]): Promise<number> {
  let files = 0;
  for (const source of sources) {
    const found = await stat(source).catch(() => null);
    if (found?.isDirectory()) files += (await readdir(source, { recursive: true }).catch(() => [])).length;
    else files += 1;
  }
  return files > FEW ? manyWorkers() : 0;
}

export const manyWorkers = (): number => Math.min(2, availableParallelism());
