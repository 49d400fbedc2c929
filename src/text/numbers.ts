/** Cardinals in words, as digits. "one" is absent: it is a pronoun as often. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["eleven", "11"],
  ["twelve", "12"],
  ["thirteen", "13"],
  ["fourteen", "14"],
  ["fifteen", "15"],
  ["sixteen", "16"],
  ["seventeen", "17"],
  ["eighteen", "18"],
  ["nineteen", "19"],
  ["twenty", "20"],
  ["thirty", "30"],
  ["forty", "40"],
  ["fifty", "50"],
  ["sixty", "60"],
  ["seventy", "70"],
  ["eighty", "80"],
  ["ninety", "90"],
  ["hundred", "100"],
]);

/**
 * A number in digits, as a source of a regular expression: "7,900", "7 900" (ISO 80000 parts thousands by a space), "4.2", and "2,1" before
 * a scale, where a comma can only part decimals.
 */
export const DIGITS =
  "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d.,]*\\d)|\\d+,\\d{1,2}(?=[ -]?(?:[mb]illion|bn|m)\\b)|\\d+(?:,\\d{3})*(?:\\.\\d+)?";

/** The value of what `DIGITS` finds. */
export const numberOf = (printed: string): number =>
  Number(/^\d+,\d{1,2}$/u.test(printed) ? printed.replace(",", ".") : printed.replace(/[,\s]/gu, ""));

/** Words and letters behind a number that multiply it. "m" is a metre as often: who reads it asks for a sign of money. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  m: 1e6,
  mln: 1e6,
  million: 1e6,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

interface Currency {
  /** Singular; one for currencies that share it: every dollar is a dollar. */
  readonly name: string;
  /** ISO 4217, as far as the name alone tells; the dollar is the American one. */
  readonly code: string | null;
  readonly sign?: string;
  /** Its other names, and how wires print it. */
  readonly also?: readonly string[];
}

/** By name. */
export const CURRENCIES: readonly Currency[] = [
  { name: "crown", code: null },
  { name: "dinar", code: null },
  { name: "dirham", code: "AED" },
  { name: "dollar", code: "USD", sign: "$", also: ["dlr"] },
  { name: "euro", code: "EUR", sign: "€" },
  { name: "franc", code: "FRF" },
  { name: "kroner", code: null, also: ["krona", "krone", "kronor"] },
  { name: "lira", code: null },
  { name: "mark", code: "DEM" },
  { name: "peso", code: null },
  { name: "pound", code: "GBP", sign: "£", also: ["sterling", "stg"] },
  { name: "rand", code: "ZAR" },
  { name: "riyal", code: null },
  { name: "rouble", code: "RUB", also: ["ruble"] },
  { name: "rupee", code: null },
  { name: "rupiah", code: "IDR" },
  { name: "shekel", code: "ILS" },
  { name: "won", code: "KRW" },
  { name: "yen", code: "JPY", sign: "¥" },
  { name: "yuan", code: "CNY" },
  { name: "zloty", code: "PLN" },
];

/** All names of a currency. */
export const namesOf = ({ name, also = [] }: Currency): readonly string[] => [name, ...also];
