const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/^the /i, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");
const isBig = (word: string): boolean => !/^(?:and|de|des|du|for|of|the)$/i.test(word);

/** Whether a name is short for another, or the same: its initials ("AP"), or some of its words in a row ("Meridian"). */
export function isShortFor(short: string, long: string): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  const [name] = few;
  if (name === undefined) return false;
  if (few.length === 1 && name.length > 1 && initials(many.filter(isBig)).toLowerCase() === name.toLowerCase())
    return true;
  return ` ${many.join(" ")} `.toLowerCase().includes(` ${few.join(" ")} `.toLowerCase());
}
