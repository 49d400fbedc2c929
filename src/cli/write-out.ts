import { writeFile } from "node:fs/promises";
import { ParleyError } from "../domain/errors.ts";
import type { Io } from "./command.ts";

/** To the file that `--out` names, else to standard output. */
export async function writeOut(file: string | undefined, text: string, io: Io): Promise<void> {
  if (file === undefined) return io.out(text);
  try {
    await writeFile(file, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("unwritable", `Cannot write ${file}: ${why}. Choose another --out.`, { cause });
  }
}
