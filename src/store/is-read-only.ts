import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";

/** An embedded store that is there and that this process may not change: on a read-only disk, or another's. */
export function isReadOnly(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    for (const one of [path, dirname(path)]) accessSync(one, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
