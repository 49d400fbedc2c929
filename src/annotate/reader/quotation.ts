import type { AttributionKind } from "../../domain/attribution.ts";
import { QUOTED, type Word } from "./words.ts";

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Whether content stands in quotation marks: all of its words, some, or none. */
export function quotationKind(words: readonly Word[]): AttributionKind {
  const spoken = words.filter((word) => HAS_LETTER.test(word.text));
  const quoted = spoken.filter((word) => word.quoted !== QUOTED.no).length;
  if (quoted === 0) return "indirect";
  return quoted === spoken.length ? "direct" : "mixed";
}
