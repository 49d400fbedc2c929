import type { Span } from "../../domain/span.ts";
import type { Word } from "../../text/content-words.ts";
import { CURRENCIES, DIGITS, NUMBER_WORDS, namesOf, numberOf, SCALES } from "../../text/numbers.ts";
import { type BaseUnit, MEASURES } from "../../text/units.ts";

/** A quantity in a text with what is around it. */
export interface Amount {
  readonly value: number;
  /** "day", "km" and "hectare" stand for all units of time, length and area; "" for a count. */
  readonly unit: BaseUnit | "$" | "%" | "age" | "";
  /** Of a sum what it is in, as far as it is printed: "euro"; every dollar is "dollar". */
  readonly currency: string | null;
  /** Senses of the words right behind number and unit: what a count counts, what lasts so long; of an age, the name before it. */
  readonly counted: ReadonlySet<string>;
  /** "More than 40" leaves room above, "nearly 40" below, "about 40" on both sides. */
  readonly room: "above" | "below" | "around" | null;
  /** Number and unit as printed. */
  readonly at: Span;
  /** The stretch of its sentence around it. */
  readonly clause: Span;
  /** Senses of the words around it. */
  readonly context: ReadonlySet<string>;
  /** Those within a few words, names too. */
  readonly near: ReadonlySet<string>;
  /** States near it. */
  readonly states: ReadonlySet<string>;
  /** Which stage of the talks the clause speaks of, when it says so. */
  readonly phase: "latest" | "earlier" | null;
  /** "The 22 sailors": all that there are. */
  readonly isAll: boolean;
  /** As it is printed, in digits without commas and zeros at its end: "42" for $4.2 million. */
  readonly digits: string;
}

const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join("|");
const IN_WORDS = [...NUMBER_WORDS.keys()].filter((w) => w !== "hundred").join("|");
/** "Five", "forty-two"; "a hundred and five". */
const BELOW_HUNDRED = `(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?(?:one(?<=-one)|${IN_WORDS})`;
const HUNDREDS = `(?:(?:an?|one|${IN_WORDS}) )?hundred(?: and)? (?:one\\b|${BELOW_HUNDRED})`;
const AMOUNT = new RegExp(
  `([$€£¥]|\\bUS\\$)? ?\\b(${DIGITS}|${HUNDREDS}|${BELOW_HUNDRED})(?:(?:[ -]|(?<=[$€£¥] ?[\\d.,]+)|(?=bn))(${SCALE}))?(?:\\b|(?=km\\b))(?: ?(%|percent|per cent|pct))?`,
  "gi",
);
/** "1.9 million dollars", "11 million Norland crowns". */
const MONEY = new RegExp(
  `^[ -](?:\\p{Lu}\\p{L}+ )?(${CURRENCIES.flatMap(namesOf)
    .filter((name) => name !== "won")
    .join("|")})s?\\b`,
  "iu",
);
/** By sign and by name. The sign of the yen is that of the yuan. */
const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap((currency) => {
    const name = currency.name === "yuan" ? "yen" : currency.name;
    return [...namesOf(currency), currency.sign ?? name].map((called) => [called, name] as const);
  }),
);
const NAUTICAL = 1.151;
const MEASURED = new RegExp(
  `^(?:[ -]|(?=km))(?:(?:additional|extra|further|more) )?(nautical )?(${Object.keys(MEASURES).join("|")})s?\\b`,
  "i",
);
/** "Two of the five | heights". */
const OF_ALL = new RegExp(`^ of (?:(?:her|his|its|the|their) )?(?:(?:\\d+|${IN_WORDS}) )?`, "i");
/** "Ana Lindqvist, 43," */
const OF_AGE = /(\p{Lu}[\p{L}’'-]+), $/u;
/** A clock time, an age, an ordinal, a list's number, part of a date or of a name. */
const NO_QUANTITY =
  /^(?::\d|[./]\d|\s?(?:a\.?m\b|p\.?m\b|o[’']clock|GMT)|[ -](?:day|week|month|year)s?[ -](?:ago|earlier|later|olds?)\b|(?:st|nd|rd|th)\b|[’']?s\b|,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*\.?)\b(?! \w+ed))/;
const IN_A_DATE =
  /(?:\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? |\b(?:[Aa]ged?|[Aa]rticle|[Cc]hapter|[Pp]hase|[Rr]esolution|[Ss]ection|No\.) |[\d.:/-]|\p{Lu}[-–])$/u;
/** Characters of a date's or a name's tail that are looked at: what follows them is another word's. */
const TAIL = 16;
/** "The 22", "all 22". */
const ALL = /\b(?:all|the|these|those)(?: of the)? $/i;
/** "The first observers, 22 | of them, are", "Of the promised observers, | 18 were". */
const OF_THEM = /^ of (?:them|whom)\b/i;
const THEM = /([\p{L}-]+), $/u;
const OUT_OF = /\bof (?:her|his|its|the|their) (?:[\p{L}-]+ ){0,2}([\p{L}-]+s), (?:only )?$/iu;
const PHASE =
  /\b(?:(current|final|improved|latest|most recent|new|newest|present|revised|sweetened|(?:increased|raised)(?= (?:bid|offer|proposal)))|earlier|first|former|initial|original|past|previous|prior)\b/gi;
const ROOM: readonly (readonly [RegExp, Amount["room"]])[] = [
  [
    /\b(?:more than|over|at least|upwards? of|no (?:fewer|less) than|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)(?: an?| the)? ?$/i,
    "above",
  ],
  [
    /\b(?:nearly|almost|just under|close to|less than|fewer than|under|up to|as (?:many|much) as|at most|no more than|below)(?: an?| the)? ?$/i,
    "below",
  ],
  // "Between 43 and 48": either end leaves room for what lies between.
  [/\bbetween [$€£¥]?\d[\d.,]*(?: \p{L}+){0,2} and (?:US)?$/iu, "below"],
  [/\bbetween (?:US)?$/i, "above"],
  [/\b(?:about|around|some|roughly|approximately|an estimated|estimated(?: at)?|or so) ?$/i, "around"],
];

/** A sentence of fewer telling words is read with the one before it: "It has 90 days." */
const SHORT = 4;
/** Words on either side that are read with the number. */
const AROUND = 14;
/** Words on either side that say what is counted. */
const NEAR = 6;
/** Words that are shown with it. */
const BEFORE = 6;
const BEHIND = 9;
/** Words right behind the number that name what it counts: "33 elderly hostages". */
const COUNTED = 3;

export function amountsIn(
  text: string,
  sentences: readonly Span[],
  wordsOf: (span: Span) => readonly Word[],
): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((m): Amount[] => {
    const [whole, currency, digits = "", scale, percent] = m;
    const start = m.index + (whole.length - whole.trimStart().length);
    const end = m.index + whole.length;
    const [lead, rest] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 30)];
    const sentence = sentences.find((s) => s.start <= start && end <= s.end);
    const isYear = !currency && !scale && /^(?:19|20)\d\d$/.test(digits);
    if (!sentence || isYear || NO_QUANTITY.test(rest.slice(0, TAIL)) || (!currency && IN_A_DATE.test(lead))) return [];
    const words = withLead(sentence, sentences, text, wordsOf);
    const money = currency ? null : MONEY.exec(rest);
    const measured = currency || percent ? null : MEASURED.exec(rest);
    const [unit, size] = MEASURES[measured?.[2]?.toLowerCase() ?? ""] ?? ["" as const, 1];
    const factor = measured?.[1] ? size * NAUTICAL : size;
    const aged = unit === "" && !scale && /^,/.test(rest) && Number(digits) > 10 ? OF_AGE.exec(lead)?.[1] : undefined;
    const here = words.findIndex((w) => w.start >= start);
    const around = words.slice(Math.max(0, here - AROUND), here + AROUND);
    const shown = words.slice(Math.max(0, here - BEFORE), here + BEHIND).filter((w) => w.start >= sentence.start);
    const unitEnd = end + ((measured ?? money)?.[0].length ?? OF_ALL.exec(text.slice(end, end + 24))?.[0].length ?? 0);
    const then = words.findIndex((w) => w.start >= unitEnd);
    const close = [
      ...words.slice(Math.max(0, here - NEAR), here),
      ...words.slice(then < 0 ? words.length : then).slice(0, NEAR),
    ];
    const told = (list: readonly Word[]): Word[] =>
      list.filter((w) => w.content && !/^\d/.test(w.key) && (w.end <= start || w.start >= unitEnd));
    return [
      {
        value: numberIn(digits) * (SCALES[(scale ?? "").toLowerCase()] ?? 1) * factor,
        unit: currency || money ? "$" : percent ? "%" : aged ? "age" : unit,
        currency: CURRENCY_OF.get(currency?.replace("US", "") ?? money?.[1]?.toLowerCase() ?? "") ?? null,
        counted: new Set(
          aged ? [aged] : (before(words, lead, rest, start) ?? behind(words, text, unitEnd)).map((w) => w.sense),
        ),
        room: ROOM.find(([pattern]) => pattern.test(lead))?.[1] ?? null,
        at: { start, end },
        clause: { start: shown[0]?.start ?? start, end: Math.max(shown.at(-1)?.end ?? end, end) },
        context: new Set(told(around).flatMap((w) => (isCapital(w) ? [] : [w.sense]))),
        near: new Set(told(close).map((w) => w.sense)),
        states: new Set(close.flatMap((w) => (w.key.startsWith("@") ? [w.key] : []))),
        phase: phaseIn(text.slice(Math.max(0, sentence.start - 120), start)),
        isAll: ALL.test(lead),
        digits: String(numberIn(digits)).replace(".", "").replace(/0+$/, ""),
      },
    ];
  });
}

/** The sentence's words, after those of the one before it in its paragraph where it hardly tells anything by itself. */
function withLead(
  sentence: Span,
  sentences: readonly Span[],
  text: string,
  wordsOf: (span: Span) => readonly Word[],
): readonly Word[] {
  const own = wordsOf(sentence);
  if (own.filter((w) => w.content && !/^\d/.test(w.key)).length >= SHORT) return own;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before && !text.slice(before.end, sentence.start).includes("\n") ? [...wordsOf(before), ...own] : own;
}

/** The noun before the number that it counts. */
function before(words: readonly Word[], lead: string, rest: string, start: number): Word[] | null {
  const noun = (OF_THEM.test(rest) ? THEM.exec(lead) : null) ?? OUT_OF.exec(lead);
  const at = start - lead.length + (noun?.index ?? 0) + (noun ? noun[0].lastIndexOf(noun[1] ?? "") : 0);
  return noun ? words.filter((w) => w.start === at && w.content) : null;
}

const isCapital = (w: Word): boolean => w.content && w.marked && !/^\d/.test(w.key);

/** "Forty-two" as much as "42". */
function numberIn(printed: string): number {
  if (/^\d/.test(printed)) return numberOf(printed);
  const [, hundreds, rest] = /^(?:(\w+) )?hundred(?: and)? (.+)$/i.exec(printed) ?? [];
  if (rest) return 100 * Number(NUMBER_WORDS.get(hundreds?.toLowerCase() ?? "") ?? 1) + numberIn(rest);
  return printed
    .toLowerCase()
    .split("-")
    .reduce((sum, word) => sum + Number(NUMBER_WORDS.get(word) ?? 1), 0);
}

/** The words that follow without a word of grammar or a mark between them. */
function behind(words: readonly Word[], text: string, end: number): Word[] {
  const found: Word[] = [];
  let at = end;
  for (const word of words) {
    if (word.start < end) continue;
    if (!word.content || found.length === COUNTED || !/^[\s-]*$/.test(text.slice(at, word.start))) break;
    found.push(word);
    at = word.end;
  }
  return found;
}

/** By the word nearest to the number. */
function phaseIn(lead: string): Amount["phase"] {
  const nearest = [...lead.matchAll(PHASE)].at(-1);
  return nearest ? (nearest[1] ? "latest" : "earlier") : null;
}
