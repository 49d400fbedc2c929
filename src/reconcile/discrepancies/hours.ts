import type { Span } from "../../domain/span.ts";
import { NUMBER_WORDS } from "../../text/number-words.ts";

const HOURS = [...NUMBER_WORDS].flatMap(([word, digits]) => (Number(digits) <= 12 ? [word] : [])).join("|");
const CLOCK = new RegExp(
  `\\b(\\d{1,2})(?:[:.](\\d\\d))? ?([ap])\\.?m\\b|\\b(one|${HOURS}) (?:o[’']clock )?(?:in the|(?:on )?\\w+day) (morning|afternoon|evening)|\\bat (noon|midnight)\\b`,
  "gi",
);
/** One hour is another elsewhere. */
const ZONE = /\b(?:GMT|UTC|BST|CET|E[SD]?T|local time)\b/;

/** The one hour that a passage names and where, `printed` as "18:30"; `null` when it names none, several, or one of a named zone. */
export function hourIn(text: string): (Span & { readonly printed: string }) | null {
  const found = [...text.matchAll(CLOCK)];
  const [match] = found;
  if (!match || found.length > 1 || ZONE.test(text)) return null;
  const [, digits, minutes = "00", half, word, part, noon] = match;
  const at = { start: match.index, end: match.index + match[0].length };
  if (noon) return { ...at, printed: noon.toLowerCase() === "noon" ? "12:00" : "00:00" };
  const hour = Number(digits ?? NUMBER_WORDS.get(word?.toLowerCase() ?? "") ?? 1) % 12;
  const isLate = half ? half.toLowerCase() === "p" : part?.toLowerCase() !== "morning";
  return { ...at, printed: `${String(hour + (isLate ? 12 : 0)).padStart(2, "0")}:${minutes}` };
}
