import type { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import type { Limits } from "./options.ts";

/** Opens one kind of container; what it gives may be a container again. */
export type Opener = (
  raw: RawReport,
  limits: Limits,
) => Iterable<RawReport | ParleyError> | AsyncIterable<RawReport | ParleyError>;
