import type { Attribution } from "../domain/attribution.ts";
import type { Position } from "../domain/position.ts";
import { isWithin } from "./spans.ts";

/** "Had asked for": what was held before what is told now. Not "had to". */
const PLUPERFECT =
  /^[^,;]{0,60}?\bhad (?:(?:already|also|earlier|first|long|never|not|once|originally|previously) )*(?!to\b)\p{L}+(?:d|e|g|k|n|t|w)\b/u;

/**
 * Does the report itself tell it as what was held before: "the union had asked for 9 per cent"? In words that somebody is quoted for,
 * "had agreed" may be today's "have agreed": there the word that quotes stands outside.
 */
export function isToldAsPast(
  { claim, speaker, attributions, evidence }: Pick<Position, "claim" | "speaker" | "attributions" | "evidence">,
  attribution: (id: string) => Pick<Attribution, "article" | "cue"> | undefined,
): boolean {
  if (speaker !== null || !PLUPERFECT.test(claim)) return false;
  return attributions.every((id) => {
    const { article, cue } = attribution(id) ?? {};
    return !!cue && evidence.some((e) => e.article === article && isWithin(cue, e));
  });
}
