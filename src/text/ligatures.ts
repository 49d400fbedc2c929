const LIGATURES = /[\ufb00-\ufb06]/g;

/** Typesetters' joined letters (U+FB00 to U+FB06) as letters. */
export const withoutLigatures = (text: string): string => text.replace(LIGATURES, (joined) => joined.normalize("NFKC"));

/** The same without soft hyphens (U+00AD), which say where a word may be broken and are no part of it. */
export const plainLetters = (text: string): string => withoutLigatures(text).replaceAll("\u00ad", "");
