import { existsSync } from "node:fs";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { badAddress } from "./errors.ts";
import { fromPath } from "./files.ts";
import { type AcquireOptions, limitsOf } from "./options.ts";
import { fromStream } from "./stdin.ts";

/** Of another kind, or without its beginning: "ftp://…", "www.example.org". */
const OTHER_ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i;
const isWebAddress = (source: string) => /^https?:\/\//i.test(source);

/**
 * The reports behind each source, in order: a file, a directory (recursive, sorted, hidden files passed over), `-` for
 * standard input, a web address; containers (ZIP, tables, mail, WARC, feeds) give several. An input that fails is
 * yielded as an error that names it, and the rest goes on.
 */
export async function* acquire(
  sources: readonly string[],
  options: AcquireOptions = {},
): AsyncGenerator<RawReport | ParleyError> {
  const web = sources.some(isWebAddress) ? await import("./from-web.ts") : null;
  await using client = web?.openClient(options);
  const limits = limitsOf(options);
  for (const source of sources) {
    try {
      if (source === "-") yield* fromStream(options.stdin ?? process.stdin, limits);
      else if (web && client && isWebAddress(source)) yield* web.fromWeb(source, client, limits, options.onNote);
      else if (OTHER_ADDRESS.test(source) && !existsSync(source)) throw badAddress(source);
      else yield* fromPath(source, options, limits);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      yield error;
    }
  }
}
