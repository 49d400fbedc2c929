import type { Span } from "../../domain/span.ts";
import { NUMBER_WORDS } from "../../text/numbers.ts";

const HOURS = [...NUMBER_WORDS].flatMap(([word, digits]) => (Number(digits) <= 12 ? [word] : [])).join("|");
const CLOCK = new RegExp(
  `\\b(\\d{1,2})(?:[:.](\\d\\d))? ?([ap])\\.?m\\b|\\b(one|${HOURS}) (?:o[’']clock )?(?:in the|(?:on )?\\w+day) (morning|afternoon|evening)|\\bat (noon|midnight)\\b`,
  "gi",
);
/** One hour is another elsewhere. */
const ZONE = /\b(?:GMT|UTC|BST|CET|E[SD]?T|local time)\b/;

/** The hours that a sentence names and where, `printed` as "18:30"; none when it names a zone. */
export function hoursIn(text: string): (Span & { readonly printed: string })[] {
  if (ZONE.test(text)) return [];
  return [...text.matchAll(CLOCK)].map((match) => {
    const [whole, digits, minutes = "00", half, word, part, noon] = match;
    const at = { start: match.index, end: match.index + whole.length };
    if (noon) return { ...at, printed: noon.toLowerCase() === "noon" ? "12:00" : "00:00" };
    const hour = Number(digits ?? NUMBER_WORDS.get(word?.toLowerCase() ?? "") ?? 1) % 12;
    const isLate = half ? half.toLowerCase() === "p" : part?.toLowerCase() !== "morning";
    return { ...at, printed: `${String(hour + (isLate ? 12 : 0)).padStart(2, "0")}:${minutes}` };
  });
}
