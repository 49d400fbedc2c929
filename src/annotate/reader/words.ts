import type { Span } from "../../domain/span.ts";

/*
 * Words with exact offsets. The same expression runs in training/text/words.py: a model only knows words that were cut as these are.
 * No word reaches over white space; a contraction is two words (ca|n't, it|'s), as in the Penn Treebank.
 */
const SPACE = String.raw`\t\n\v\f\r \u0085\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\x00-\x08\x0e-\x1f\x7f`;
const LETTER = String.raw`[\p{L}\p{M}\u00ad]`;
const ALNUM = String.raw`[\p{L}\p{M}\p{N}\u00ad_]`;
const ENDING = `(?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dD]|[mM])(?!${ALNUM})`;
const NEGATION = `[nN]['’][tT](?!${ALNUM})`;
const PLAIN = `${ALNUM}+(?:['’](?!${ENDING})${LETTER}+|&(?=${LETTER})){0,3}(?:${ALNUM}+)?`;
/** Their full stop belongs to them. */
const ABBREVIATIONS =
  "Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Prof|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Cos|Bros" +
  "|Jan|Feb|Mar|Apr|Aug|Sep|Sept|Oct|Nov|Dec|vs|Mt|Ft|Ave|Blvd|Messrs|Mass|Calif|Conn|Fla|Pa|Ga|Va|Wis|Ariz|Ala|Ark|Colo|Ill|Ind" +
  "|Kan|Ky|La|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Vt|Wash|Wyo";

const WORD = new RegExp(
  [
    `https?://[^${SPACE}<>"“”’)\\]]*[^${SPACE}<>"“”’)\\].,;:!?]`,
    String.raw`(?:\p{L}\.){2,}(?!${ALNUM})`,
    String.raw`(?<!${ALNUM})(?:${ABBREVIATIONS})\.(?!${ALNUM})`,
    String.raw`(?<!${ALNUM})\p{Lu}\.(?=[ \u00a0]\p{Lu})`,
    `[@#]${ALNUM}+`,
    String.raw`\p{N}+(?:[.,:/]\p{N}+)+(?:-?${ALNUM}+)*`,
    NEGATION,
    `['’]${ENDING}`,
    `${LETTER}(?:${LETTER}*?)(?=${NEGATION})`,
    `${PLAIN}(?:[-‐‑]${PLAIN})*`,
    String.raw`\.{2,}`,
    "-{2,}",
    `[^${SPACE}]`,
  ].join("|"),
  "gu",
);

/** How a word is parted from the one before. */
export const GAP = { glued: 0, space: 1, line: 2, paragraph: 3 } as const;
export const QUOTED = { no: 0, double: 1, single: 2 } as const;

/** A word and what the encoder, which knows no upper case and no layout, is told beside it. */
export interface Word extends Span {
  readonly text: string;
  /** One of `GAP`. */
  readonly gap: number;
  /** One of `QUOTED`; the opening mark counts as inside, the closing one as outside. */
  readonly quoted: number;
  /** 1 lower, 2 Title, 3 UPPER, 4 miXed, 5 with a digit, 6 mark, 7 other. */
  readonly shape: number;
}

/** The words of `text` outside `skipped`, which are in order and do not overlap. */
export function splitWords(text: string, skipped: readonly Span[] = []): Word[] {
  const found: { text: string; start: number; end: number; gap: number; quoted: number; shape: number }[] = [];
  let skip = 0;
  let previousEnd = -1;
  let jumped = false;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((skipped[skip]?.end ?? Number.POSITIVE_INFINITY) <= start) skip++;
    if ((skipped[skip]?.start ?? Number.POSITIVE_INFINITY) < end) {
      jumped = true;
      continue;
    }
    const gap = previousEnd < 0 || jumped ? GAP.paragraph : gapOf(text, previousEnd, start);
    found.push({ text: match[0], start, end, gap, quoted: 0, shape: shapeOf(match[0]) });
    previousEnd = end;
    jumped = false;
  }
  markQuotations(found);
  return found;
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return GAP.glued;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
    else if (c === 0x2029) breaks += 2;
  }
  return breaks > 1 ? GAP.paragraph : breaks === 1 ? GAP.line : GAP.space;
}

function shapeOf(word: string): number {
  if (/^[a-z]+$/.test(word)) return 1;
  if (/\p{Nd}/u.test(word)) return 5;
  const letters = word.match(/\p{L}/gu);
  if (!letters) return [...word].length <= 3 ? 6 : 7;
  const raised = letters.filter((c) => c.toLowerCase() !== c).length;
  if (raised === 0) return 1;
  if (raised === letters.length) return raised > 1 ? 3 : 2;
  const [first = ""] = word;
  return raised === 1 && first.toLowerCase() !== first ? 2 : 4;
}

function markQuotations(words: { text: string; gap: number; quoted: number }[]): void {
  let double = false;
  let single = false;
  words.forEach((word, i) => {
    const next = words[i + 1]?.gap ?? GAP.paragraph;
    if (word.gap === GAP.paragraph) double = single = false;
    if (/^[“„«]$/.test(word.text)) double = true;
    else if (/^[”»]$/.test(word.text)) double = false;
    // A mark glued to the next word opens, one glued to the word before closes; else it turns.
    else if (word.text === '"') double = (word.gap === 0) === (next === 0) ? !double : next === 0;
    else if (word.text === "‘" || (word.text === "'" && word.gap !== 0 && next === 0)) single = true;
    else if (single && (word.text === "'" || word.text === "’") && word.gap === 0) single = false;
    word.quoted = double ? QUOTED.double : single ? QUOTED.single : QUOTED.no;
  });
}
