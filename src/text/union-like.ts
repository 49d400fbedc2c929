/** Names of bodies that reports call "the union". */
export const UNION_LIKE = /\b(?:association|brotherhood|federation|guild|teamsters|union|workers)\b/i;
