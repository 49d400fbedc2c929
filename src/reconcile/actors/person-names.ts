import { editDistance } from "../../text/edit-distance.ts";
import { fold } from "../../text/fold.ts";
import { soundOf } from "../../text/sound.ts";

/** A person's name cut up: "Dr. Ana-Maria Ruiz" → first "ana maria", last "ruiz". Lower case, no accents. */
export interface PersonName {
  readonly first: readonly string[];
  readonly last: string;
}

const TITLES = new Set(
  `admiral ambassador archbishop baroness captain chairman chairwoman chancellor chief colonel commissioner congressman
congresswoman dame deputy dr envoy ex foreign former general gov governor judge justice king lady leader lord madam major
mayor minister miss mp mr mrs ms pope premier president prime prince princess prof professor queen rep representative
rev secretary sen senator sheikh sir special spokesman spokeswoman sultan treasury vice`.split(/\s+/),
);
/** Words that belong to the family name after them. */
const PARTICLES = new Set([
  "al",
  "bin",
  "da",
  "de",
  "del",
  "della",
  "der",
  "di",
  "dos",
  "el",
  "ibn",
  "la",
  "le",
  "ten",
  "van",
  "von",
]);

export function personName(printed: string): PersonName | null {
  const words = fold(printed)
    .split(/[\s-]+/)
    .map((w) => w.replace(/\.$/, ""))
    .filter((w) => w !== "" && w !== "jr" && w !== "sr");
  while (words.length > 1 && TITLES.has(words[0] ?? "")) words.shift();
  const last = words.pop();
  if (!last) return null;
  while (words.length > 0 && PARTICLES.has(words.at(-1) ?? "")) words.pop();
  return { first: words, last };
}

/** The words of a printed name that tell it from others, in lower case: "Khalid al-Sulami" → "khalid sulami". Accents and hyphens stay. */
export const withoutParticles = (printed: string): string =>
  printed
    .toLowerCase()
    .split(/(?<=[\s-])/)
    .filter((w) => !PARTICLES.has(w.replace(/[\s-]$/, "")))
    .join("");

/** No transliteration adds more: it saves looking closer at most pairs. */
const MOST_LETTERS_MORE = 3;

/** Two spellings of one family name, or a typing error: far less is allowed in short names, where neighbours are other names. */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > MOST_LETTERS_MORE) return false;
  if (a[0] !== b[0] && soundOf(a)[0] !== soundOf(b)[0]) return false;
  if (Math.min(a.length, b.length) >= 5 && soundOf(a) === soundOf(b)) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 6 && editDistance(a, b, 2) <= (shorter >= 9 ? 2 : 1);
}

/** Cut short by a slip: "Heg" for "Hegseth". Never two whole names, so the full first names must be equal. */
export const isCutShort = (short: PersonName, full: PersonName): boolean =>
  short.last.length >= 3 &&
  short.last.length < full.last.length &&
  full.last.startsWith(short.last) &&
  short.first.length > 0 &&
  short.first.join(" ") === full.first.join(" ");

/** A family name further off than a spelling, by a slip in the end of a long one ("Salvaterro", "Salvaterra") or by its vowels ("Mahwari", "Mahouri"): the full first names must be equal. */
export const isFarSpellingOf = (a: PersonName, b: PersonName): boolean =>
  a.first.join(" ") === b.first.join(" ") &&
  (a.first[0] ?? "").length > 1 &&
  (haveOneSkeleton(a.last, b.last) ||
    (Math.min(a.last.length, b.last.length) >= 8 &&
      a.last.slice(0, 6) === b.last.slice(0, 6) &&
      editDistance(a.last, b.last, 2) <= 2));

/** The consonants of a name as it sounds, with the letters that it begins and ends with. */
export const skeletonOf = (sound: string): string => sound.slice(0, -1).replace(/(?<=.)[aeiou]/g, "") + sound.slice(-1);

/** As a name sounds where its "w" is a vowel. */
const vowelSoundOf = (name: string): string => soundOf(name.replace(/w|ou/g, "u"));

/** "Quek" and "Kwek", "Mahwari" and "Mahouri": one sound, or the same consonants and a vowel more, less or other. */
export function haveOneSkeleton(a: string, b: string): boolean {
  const [x, y] = [vowelSoundOf(a), vowelSoundOf(b)];
  if (x === y) return Math.min(a.length, b.length) >= 4;
  return Math.min(x.length, y.length) >= 6 && skeletonOf(x) === skeletonOf(y) && editDistance(x, y, 1) <= 1;
}

/** "Paulo" and "Paolo", "Yusuf" and "Youssef": other vowels, but for the last, which may tell a woman from a man. */
export function areVoweled(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  return x.length >= 5 && x.length === y.length && skeletonOf(x) === skeletonOf(y);
}

/** First names that can be one person's: equal, an initial, one of several, or spelled alike. Both must be given. */
export function agreeOnFirstName(a: PersonName, b: PersonName): boolean {
  if (a.first.length === 0 || b.first.length === 0) return false;
  const [x, y] = [a.first[0] ?? "", b.first[0] ?? ""];
  if (a.first.some((w) => w.length > 1 && b.first.includes(w))) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return isGivenSpellingOf(x, y) || (Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x)));
}

/** Two spellings of one first name: beside a family name it may be shorter, and have other vowels. */
export const isGivenSpellingOf = (a: string, b: string): boolean =>
  isSpellingOf(a, b) || (Math.min(a.length, b.length) >= 4 && soundOf(a) === soundOf(b)) || areVoweled(a, b);
