/** The ten commonest English words: no other language's text consists of them to a quarter. */
const COMMONEST = new Set(["a", "and", "for", "in", "is", "of", "on", "that", "the", "to"]);
const SAMPLE = 4000;

/** ISO 639-2: undetermined. */
export const UNDETERMINED = "und";

/**
 * ISO 639-1; `null` when the text is too short to tell. Plain English is told by its commonest words, all else by eld (n-grams, 60
 * languages); `UNDETERMINED` where that only guesses, as it does at a language that it has never seen.
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (words.length >= 20 && words.filter((word) => COMMONEST.has(word)).length / words.length > 0.2) return "en";
  if (letters < 40) return null;
  const { eld } = await import("eld/medium");
  const result = eld.detect(sample);
  if (!result.language) return null;
  return result.language === "en" || result.isReliable() ? result.language : UNDETERMINED;
}
