import type { Figure } from "../../domain/findings.ts";
import { CURRENCIES, DIGITS, namesOf, numberOf, SCALES } from "../../text/numbers.ts";
import { MEASURES } from "../../text/units.ts";
import type { Cast } from "../actors/cast.ts";
import { speakerOf } from "../actors/speech.ts";
import type { Parse } from "../parse.ts";
import { spokenIn } from "../spoken-in.ts";

/** ISO 4217 by sign, name and plural, as far as one is known. */
const CODES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap((currency) => {
    const { code, sign } = currency;
    const called = [...namesOf(currency), ...namesOf(currency).map((name) => `${name}s`), ...(sign ? [sign] : [])];
    return code ? called.map((words) => [words, code] as const) : [];
  }),
);
const PERCENT = /^\s?(?:%|pct\b|per\s?cent\b)/i;
const SCALE = Object.keys(SCALES)
  .filter((word) => word !== "m")
  .join("|");
const QUANTITY = new RegExp(
  `(?<sign>[$£€¥])?\\s?(?<digits>${DIGITS})(?:[\\s-]?(?<scale>${SCALE}|(?<=[$£€¥]\\s?[\\d.,]+\\s?)m)\\b)?`,
  "g",
);
const DATE_LIKE = /^(?:st|nd|rd|th)\b|^[/:]\d|^\s?(?:a\.?m|p\.?m|st|nd|rd|th)\b/i;

/** Quantities with the noun that they count or the words that they are paid for. Years, days, ages and clock times are left out. */
export function figuresOf(cast: Cast, parse: Parse): readonly Figure[] {
  const { article, spoken } = parse.annotations;
  return [...article.text.matchAll(QUANTITY)].flatMap((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    let end = match.index + match[0].length;
    const { sign, digits = "", scale } = match.groups ?? {};
    const number = parse.tokenAt(start + (sign?.length ?? 0));
    const token = parse.tokens[number];
    if (
      !token ||
      token.start >= end ||
      DATE_LIKE.test(article.text.slice(end)) ||
      /[\w.]/.test(article.text[start - 1] ?? "")
    )
      return [];
    const next = parse.tokenAt(end);
    const [percent] = PERCENT.exec(article.text.slice(end)) ?? [];
    const currency = CODES.get(sign ?? parse.tokens[next]?.text.toLowerCase() ?? "") ?? null;
    const unit = percent === undefined ? currency : "%";
    const bare = numberOf(digits);
    if (unit === null && scale === undefined && (isYear(digits) || isOfTime(next, parse))) return [];
    if (percent !== undefined) end += percent.length;
    else if (unit !== null && !sign) end = parse.tokens[next]?.end ?? end;
    const counted = unit === null ? countedNoun(number, next, parse) : paidFor(number, parse);
    if (!counted) return [];
    const evidence = { article: article.id, start, end: unit === null ? Math.max(end, counted.end) : end };
    const index = spokenIn(evidence, parse);
    const speaker = index === null ? null : speakerOf(spoken[index] ?? NOBODY, cast, parse);
    return [
      {
        what: counted.words,
        value: bare * (SCALES[scale?.toLowerCase() ?? ""] ?? 1),
        unit,
        statedBy: speaker?.id ?? null,
        evidence: [evidence],
      },
    ];
  });
}

const NOBODY = { source: null, cue: null, content: [], kind: "indirect", via: null, score: 0 } as const;

const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** A length of time, a month or an hour of the day. */
function isOfTime(next: number, parse: Parse): boolean {
  const word = parse.tokens[next]?.text.toLowerCase() ?? "";
  return MEASURES[word.replace(/s$/, "")]?.[0] === "day" || MONTH_OR_HOUR.test(word);
}

const MONTH_OR_HOUR =
  /^(?:am|pm|p\.m\.|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "267 attack drones": the noun phrase after the number. */
function countedNoun(
  number: number,
  next: number,
  parse: Parse,
): { readonly words: string; readonly end: number } | null {
  const sentence = parse.tokens[number]?.sentence;
  let noun = -1;
  for (let i = next; i < next + 5 && parse.tokens[i]?.sentence === sentence; i++) {
    const pos = parse.tokens[i]?.pos ?? "";
    if (/^NN/.test(pos)) noun = i;
    else if (noun >= 0 || !/^(?:JJ|VB[NG])/.test(pos)) break;
  }
  const last = parse.tokens[noun];
  if (!last) return null;
  const words = parse.text({ start: parse.tokens[next]?.start ?? 0, end: last.end });
  return { words: words.replace(/\s+/g, " ").toLowerCase(), end: last.end };
}

/** Money and shares: the clause's verb and object, shortly. */
function paidFor(number: number, parse: Parse): { readonly words: string; readonly end: number } | null {
  let at = number;
  for (let hops = 0; hops < 4 && !/^VB/.test(parse.tokens[at]?.pos ?? ""); hops++) {
    const head = parse.tokens[at]?.head ?? -1;
    if (head < 0) break;
    at = head;
  }
  const verb = parse.tokens[at];
  const noun = parse
    .children(at)
    .find((c) => c !== number && /^(?:dobj|nsubjpass|nsubj)$/.test(parse.tokens[c]?.relation ?? ""));
  const words = [verb?.lemma, noun === undefined ? undefined : parse.tokens[noun]?.text.toLowerCase()].filter(
    (w) => w !== undefined,
  );
  return words.length > 0 ? { words: words.join(" "), end: verb?.end ?? 0 } : null;
}
