import type { Evidence } from "../../domain/position.ts";
import { overlaps } from "../../text/spans.ts";

/** True where the two share at least one character of one article. */
export const meets = (a: Evidence, b: Evidence): boolean => a.article === b.article && overlaps(a, b);
