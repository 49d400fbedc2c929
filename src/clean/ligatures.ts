const LIGATURES = /[\ufb00-\ufb06]/g;

/** Typesetters' joined letters (U+FB00 to U+FB06) as letters: they hide words from every later stage. */
export const withoutLigatures = (text: string): string => text.replace(LIGATURES, (joined) => joined.normalize("NFKC"));
