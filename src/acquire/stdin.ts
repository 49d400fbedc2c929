import type { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { mediaTypeOf } from "./media-type.ts";
import type { Limits } from "./options.ts";
import { rawReport } from "./raw-report.ts";
import { readWhole } from "./read-whole.ts";
import { unpack } from "./unpack.ts";

/** Standard input: one report or one container, told by its bytes. */
export async function* fromStream(
  stream: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<RawReport | ParleyError> {
  const bytes = await readWhole(stream, limits.containerBytes, "-");
  yield* unpack(rawReport({ name: "-", bytes, mediaType: mediaTypeOf(bytes, "-") }), limits);
}
