import type { Span } from "../domain/span.ts";

const NAME = String.raw`\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*`;
const MORE = `(?:(?:, | and |, and )(?:the )?${NAME})*`;
/** "Omani | mediators", "Kenya | and Peru are mediating", "Kenya | hosts". */
const BEHIND = new RegExp(
  String.raw`^(?:['’]s)? mediat(?:ion|ors?)\b|^${MORE},? (?:(?:is|are|was|were|has been|have been|which|that|who) )*(?:broker|host|mediat)(?:s|ed|es|ing)?\b`,
  "u",
);
/** "Brokered by Peru and | Kenya", "the mediators, | Kenya". */
const BEFORE = new RegExp(
  String.raw`(?:(?:brokered|hosted|mediated) by|\bmediators,?) (?:the )?(?:${NAME}(?:, | and |, and )(?:the )?)*$`,
  "u",
);
/** How far away such words may stand, in characters. */
const REACH = 80;

/** Do the words around a name say that it stands between the parties: "Omani mediators", "talks hosted by Oman"? */
export const mediates = (text: string, { start, end }: Span): boolean =>
  BEHIND.test(text.slice(end, end + REACH)) || BEFORE.test(text.slice(Math.max(0, start - REACH), start));
