/** Letters with strokes, and joined ones, which Unicode takes for letters of their own. */
const PLAIN: Readonly<Record<string, string>> = { đ: "d", ł: "l", ø: "o", ß: "ss", æ: "ae", œ: "oe" };

/** A name in lower case, without accents, marks and possessive: for comparing names as printed. */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đłøßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[‘’']s$/, "")
    .replace(/[‘’'`,]/g, "");
