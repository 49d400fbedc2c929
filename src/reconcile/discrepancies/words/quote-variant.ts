import type { Discrepancy } from "../../../domain/findings.ts";
import { wordsOf } from "../../digest.ts";
import { groupsOf, into } from "../../groups.ts";
import { once } from "../../once.ts";
import { wholeOf } from "../../statements/compare-quotations.ts";
import type { Passage } from "../../statements/passages.ts";
import type { Quotation } from "../../statements/quotations.ts";
import { quotedAlike, type Spoken, spokenIn } from "../../statements/quoted-alike.ts";
import type { Storytelling } from "../../storytelling.ts";
import { at, type Detector, discrepancy, wordings } from "../detector.ts";
import { retellings } from "../retellings.ts";

/** A phrase of so few words, quoted out of a long sentence, is no other wording of it. */
const PHRASE = 4;
/** One utterance between quotation marks in other words: two translations, a slip, or a cut that leaves a word or two or drops a reservation. */
export const quoteVariant: Detector = {
  id: "reconcile/discrepancies/quote-variant@5",
  detect: (story) => {
    const alike = quotedAlike(story).map(({ a, b }): Wordings => [a, b]);
    return joined([...inStatements(story), ...cutOffs(story), ...alike].filter(([a, b]) => !isSameWording(a, b)));
  },
};

type Wordings = readonly [Quotation, Quotation];

/** All wordings of one utterance are one discrepancy. */
function joined(pairs: readonly Wordings[]): Discrepancy[] {
  const wholes = [...new Set(pairs.flat().map(wholeOf))];
  const order = new Map(wholes.map((whole, i) => [whole, i]));
  const numberOf = (q: Quotation): number => order.get(wholeOf(q)) ?? 0;
  const groups = groupsOf(wholes.length);
  for (const [a, b] of pairs) groups.join(numberOf(a), numberOf(b));
  const byGroup = Map.groupBy(pairs.flat(), (q) => groups.rootOf(numberOf(q)));
  return [...byGroup.values()].map((all) => {
    const told = [...Map.groupBy(all, wholeOf).values()].map((same) => longest(same));
    return discrepancy(
      "quote-variant",
      told.map((q) => at(q.report.id, q.span)),
      `The same words are quoted differently: ${wordings(told)}.`,
    );
  });
}

const longest = (same: readonly Quotation[]): Quotation =>
  same.reduce((a, b) => (b.span.end - b.span.start > a.span.end - a.span.start ? b : a));

/** Quotations in wordings of one utterance. */
const inStatements = (story: Storytelling): Wordings[] =>
  retellings(story).flatMap((passages) => {
    const told = passages.flatMap(spokenIn);
    return pairsIn(told).flatMap(([a, b]) =>
      a.quotation.report !== b.quotation.report && areOneUtterance(a, b) ? [[a.quotation, b.quotation]] : [],
    );
  });

/** What a report's passages quote, each with its side and its first words. */
const openingsIn = once((passages: readonly Passage[]): readonly (readonly [string, Spoken])[] =>
  passages.flatMap(spokenIn).flatMap((spoken) => {
    const opening = spoken.quotation.keys.slice(0, PHRASE);
    return spoken.side !== null && opening.length === PHRASE ? [[[spoken.side, ...opening].join(" "), spoken]] : [];
  }),
);

/** One side's quotations of which the one is the beginning of the other, cut off. */
function cutOffs({ reports, datedOf }: Storytelling): Wordings[] {
  const byOpening = new Map<string, Spoken[]>();
  for (const report of reports)
    for (const [opening, spoken] of openingsIn(datedOf(report).passages)) into(byOpening, opening, spoken);
  return [...byOpening.values()].flatMap((told) =>
    pairsIn(told.map((s) => s.quotation)).filter(([a, b]) => {
      const [short, long] = inLength(a, b);
      return a.report !== b.report && short.senses.size >= 2 && isCutOff(short, long);
    }),
  );
}

const pairsIn = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

const inLength = (a: Quotation, b: Quotation): Wordings => (a.keys.length <= b.keys.length ? [a, b] : [b, a]);

/** The same words, or a cut that leaves at least half of them, or a whole clause, and nothing that turns them. */
function isSameWording(a: Quotation, b: Quotation): boolean {
  const [short, long] = inLength(a, b);
  if (short.keys.join(" ") === long.keys.join(" ")) return true;
  if (!` ${long.keys.join(" ")} `.includes(` ${short.keys.join(" ")} `)) return false;
  return (short.keys.length > PHRASE || short.keys.length * 2 >= long.keys.length) && !isCutOff(short, long);
}

/** Printed as a whole sentence, though it went on: cut within the sentence, or before one that begins to take it back. */
function isCutOff(short: Quotation, long: Quotation): boolean {
  if (short.keys.length < PHRASE || !short.keys.every((k, i) => long.keys[i] === k)) return false;
  const rest = restOf(short, long);
  return GOES_ON.test(rest) || RESERVATION.test(rest);
}

/** What the longer one prints after the words of the shorter. */
function restOf(short: Quotation, long: Quotation): string {
  const words = wordsOf(long.report, long.span);
  return long.report.article.text.slice(words[short.keys.length - 1]?.end, long.span.end);
}

const GOES_ON = /^[^.!?]*\p{L}{4}/u;
/** The next sentence holds back: "We accept the pause. We do not accept the line." */
const RESERVATION =
  /^\s*[.!?]\s*(?:But|However|Only|Unless|(?:\p{L}+ ){1,3}(?:not|never|cannot)\b|\p{L}+ \p{L}+n[’']t\b)/u;

const areOfOneLength = (short: Quotation, long: Quotation): boolean => long.keys.length <= 2 * short.keys.length;

const hasMostKeys = (short: Quotation, long: Quotation): boolean =>
  short.keys.filter((key) => long.keys.includes(key)).length * 2 >= short.keys.length;

/** Half of the shorter one's content words stand in both, and more than two where two people are said to have used them. */
function areOneUtterance({ quotation: a, side }: Spoken, { quotation: b, side: other }: Spoken): boolean {
  const [short, long] = a.senses.size < b.senses.size ? [a, b] : [b, a];
  const common = [...short.senses].filter((s) => long.senses.has(s)).length;
  const isPhrase = short.keys.length <= PHRASE && long.keys.length > 2 * PHRASE && !isCutOff(short, long);
  // One word, "a step", is anybody's; amid words of grammar alone it is no utterance: "We are here for a letter".
  const isOneWord = short.senses.size === 1;
  const isOneVoice = side === other ? side !== null || !isOneWord : !isOneWord && (side === null || other === null);
  const least = isOneVoice ? Math.min(2, short.senses.size) : 3;
  return (
    !isPhrase &&
    !(isOneWord && short.keys.length > PHRASE && !(hasMostKeys(short, long) && areOfOneLength(short, long))) &&
    common * 2 >= short.senses.size &&
    common >= least &&
    common > 0
  );
}
