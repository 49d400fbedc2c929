import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";

const MB = 2 ** 20;
/** So much of the machine's memory, or of its container's, a record may take. */
const SHARE = 0.5;

/** What a heap in which a record is made may take, in MB: half the memory, and no less than what Node gives this process. */
export function memoryAllowed(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.floor(Math.max(memory * SHARE, getHeapStatistics().heap_size_limit) / MB);
}

/** What this process may take, in MB. */
export const memoryGiven = (): number => Math.floor(getHeapStatistics().heap_size_limit / MB);
