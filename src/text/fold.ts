/** A name in lower case, without accents, marks and possessive: for comparing names as printed. */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’']s$/, "")
    .replace(/[‘’'`,]/g, "");
