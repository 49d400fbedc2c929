import { ParleyError } from "../domain/errors.ts";
import type { Io } from "./command.ts";

export async function annotateFiles(_files: readonly string[], _io: Io): Promise<number> {
  throw new ParleyError("no-pipeline", "The reader is not merged yet.");
}
export async function annotateLines(_file: string, _io: Io): Promise<number> {
  throw new ParleyError("no-pipeline", "The reader is not merged yet.");
}
