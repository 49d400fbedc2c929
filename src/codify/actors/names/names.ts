import { BODIES, COMPANY_ENDING, COURTESY } from "./words.ts";

/** A printed name cut up for comparing. */
export interface Name {
  /** Without what only stands around it (`bareName`). */
  readonly bare: string;
  /** Its words as those of a body, and as those of a person; in small letters. */
  readonly ofBody: readonly string[];
  readonly ofPerson: readonly string[];
}

export const cutUp = (printed: string): Name => ({
  bare: bareName(printed),
  ofBody: bodyWords(printed),
  ofPerson: personWords(printed),
});

/** "Mr. Ada Obi’s" → "Ada Obi": courtesy titles, possessive ends, tickers and outer marks off. */
export function bareName(printed: string): string {
  let name = printed.replace(/\s+/g, " ").replace(/\s*[<(][A-Z.,\s]+[>)]\s*$/, "");
  name = name.replace(/(?:['’]s?|[\s,;:“”"])+$/u, "").replace(/^(?:the\s+|[\s“”"'‘’(])+/iu, "");
  const [first = "", ...rest] = name.split(" ");
  return COURTESY.has(first.toLowerCase()) && rest.length > 0 ? bareName(rest.join(" ")) : name;
}

/** "Acme Printing Co Inc" → "Acme Printing". */
function withoutEnding(name: string): string {
  const rest = name.replace(COMPANY_ENDING, "");
  return rest === name ? name : withoutEnding(rest);
}

/** Lower-case words of a body's name, without "the" and what only says that it is a company. */
export function bodyWords(name: string): readonly string[] {
  return withoutEnding(bareName(name))
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}.&]+/u)
    .map((word) => word.replace(/\./g, ""))
    .filter((word) => word !== "" && word !== "the");
}

export const isAcronymOf = (short: readonly string[], long: string): boolean => {
  const letters = short[0] ?? "";
  if (short.length !== 1 || letters.length < 2) return false;
  return [long, withoutEnding(long)].some((name) => isMadeOfInitials(letters, name.split(/[\s-]+/)));
};

const isMadeOfInitials = (letters: string, words: readonly string[]): boolean => {
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]);
  return (
    capitals.join("").toLowerCase() === letters ||
    words
      .map((w) => w[0])
      .join("")
      .toLowerCase() === letters
  );
};

/** Two printed names of one body: the same words, one the beginning of the other, or its initials. */
export function isSameBody(a: Name, b: Name): boolean {
  const [wa, wb] = [a.ofBody, b.ofBody];
  if (wa.length === 0 || wb.length === 0) return false;
  const [short, long] = wa.length <= wb.length ? [wa, wb] : [wb, wa];
  if (short.every((word, i) => word === long[i]))
    return !isJoinedTo(short, wa === short ? b : a) && !isPart(short, long);
  // "The Federation" of a report that has named the Seafarers' Federation.
  if (short.length === 1 && BODIES.has(short[0] ?? "") && long.at(-1) === short[0]) return true;
  return isAcronymOf(wa, b.bare) || isAcronymOf(wb, a.bare);
}

/** "The House" is not its "House Trade Committee", nor is a place what is named after it: "Mala" and "Mala Confederation of Trade". */
const isPart = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  (/^(?:caucus|committee|panel|subcommittee)$/.test(long.at(-1) ?? "") ||
    (short.length === 1 && long.slice(1).some((word) => (long.length > 2 ? LOCAL : CIVIC).test(word))));
const CIVIC = /^(?:assembly|authority|council|court|government|ministry|parliament|police|university)$/;
const LOCAL =
  /^(?:assembly|association|authority|chamber|confederation|council|court|federation|government|ministry|parliament|police|union|university)$/;

/** "ACME-UDW" names two bodies, or one that is neither. */
const isJoinedTo = (short: readonly string[], { bare }: Name): boolean =>
  short.length === 1 && bare.toLowerCase().startsWith(`${short[0]}-`);

const personWords = (name: string): readonly string[] =>
  bareName(name)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[\s-]+/)
    .map((word) => word.replace(/\./g, ""))
    .filter((word) => word !== "" && !/^(?:jr|sr|ii|iii)$/.test(word));

/** Two printed names of one person: the same surname, and given names that do not speak against it. */
export function isSamePerson({ ofPerson: a }: Name, { ofPerson: b }: Name): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  // "Mr. Lou" is Lou Jiwei, "Santos" Fernando Santos Alvite: which of the names is the family's, print does not say.
  if (short.length === 1) return long.includes(short[0] ?? "");
  if (short.at(-1) !== long.at(-1)) return short.every((word, i) => word === long[i]);
  const [x = "", y = ""] = [short[0], long[0]];
  return x === y || ((x.length <= 2 || y.length <= 2) && x[0] === y[0]) || long.slice(0, -1).includes(x);
}
