import type { Discrepancy } from "../../../domain/findings.ts";
import { fold } from "../../../text/fold.ts";
import { soundOf } from "../../../text/sound.ts";
import { areVoweled, skeletonOf } from "../../actors/person-names.ts";
import type { Digest } from "../../digest.ts";
import { into } from "../../groups.ts";
import { once } from "../../once.ts";
import type { Storytelling } from "../../storytelling.ts";
import { isUsualWord } from "../../told/telling.ts";
import { at, discrepancy, wordings } from "../detector.ts";

/** Two words in a row with a capital each, in the body of a report: "Halcyon Grace". */
interface Pair {
  readonly report: Digest;
  /** Folded. */
  readonly words: readonly [first: string, second: string];
  /** Both. */
  readonly name: string;
  /** Equal for those of which one word is another's with other vowels. */
  readonly alike: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** So many origins make a second word the usual one. */
const USUAL = 3;
/** Shorter words are initials and titles. */
const LEAST_LETTERS = 3;

/**
 * A first word that all reports but one follow with the same second: the ship Halcyon Grace, the Halcyon Glory in one. How alike the two
 * are need not be told but by their first sound: who shares a given name with somebody seldom shares that, too.
 */
export function otherSecondWords(story: Storytelling): Discrepancy[] {
  const byFirst = new Map<string, Pair[]>();
  for (const report of story.reports) for (const pair of pairsIn(report)) into(byFirst, pair.words[0], pair);
  return [...byFirst.values()].flatMap((pairs) => {
    const bySecond = Map.groupBy(pairs, ({ words: [, second] }) => second);
    if (bySecond.size !== 2) return [];
    const [usual, odd] = mostFirst([...bySecond.values()]);
    if (!isUsual(usual, story) || oncePerReport(odd).length > 1) return [];
    return areOneName(usual[0] as Pair, odd[0] as Pair, story) ? [tell(oncePerReport(usual), oncePerReport(odd))] : [];
  });
}

const mostFirst = (two: readonly Pair[][]): [Pair[], Pair[]] =>
  two.toSorted((a, b) => b.length - a.length) as [Pair[], Pair[]];

/** Of two words one is spelled in two ways, by its vowels, and no report spells it in both: the Sahil Movement, the Sahel Movement. */
export function otherSpellings({ reports }: Storytelling): Discrepancy[] {
  const alike = new Map<string, Pair[]>();
  for (const report of reports)
    for (const pair of pairsIn(report)) for (const key of pair.alike) into(alike, key, pair);
  return [...alike.values()].flatMap((pairs) => {
    const bySpelling = Map.groupBy(pairs, ({ name }) => name);
    if (bySpelling.size !== 2) return [];
    const [usual, odd] = mostFirst([...bySpelling.values()].map(oncePerReport));
    const isBoth = usual.some(({ report }) => odd.some((o) => o.report === report));
    return !isBoth && areTwoSpellings(usual[0] as Pair, odd[0] as Pair, reports) ? [tell(usual, odd)] : [];
  });
}

/** Shorter words are too alike by chance. */
const LEAST_SPELLED = 5;

/** "Labour" and "Labor" is how a paper spells, and usual words are no names. */
const maySpell = (word: string): boolean => word.length >= LEAST_SPELLED && !word.includes("our") && !isUsualWord(word);

function areTwoSpellings({ words: these }: Pair, { words: those }: Pair, reports: readonly Digest[]): boolean {
  const apart = these.flatMap((word, i) => (word === those[i] ? [] : [[word, those[i] ?? ""]]));
  const [[a = "", b = ""] = []] = apart;
  const printed = new Set([a, b]);
  return (
    apart.length === 1 && areVoweled(a, b) && !reports.some((report) => !printed.isDisjointFrom(inSmallLetters(report)))
  );
}

const pairsIn = once((report: Digest): readonly Pair[] => {
  const { text } = report.article;
  const words = report.words.filter((w) => w.start >= (report.title?.end ?? 0));
  return words.slice(1).flatMap((second, i): Pair[] => {
    const first = words[i] as (typeof words)[number];
    const printed = [first, second].map((w) => text.slice(w.start, w.end));
    const areNames =
      text.slice(first.end, second.start) === " " &&
      printed.every((p) => NAME.test(p)) &&
      ![first, second].some((w) => w.key.startsWith("@"));
    if (!areNames) return [];
    const [one, two] = printed.map(fold) as [string, string];
    const alike = [
      ...(maySpell(one) ? [`${skeletonOf(soundOf(one))} ${two}`] : []),
      ...(maySpell(two) ? [`${one}  ${skeletonOf(soundOf(two))}`] : []),
    ];
    return [{ report, words: [one, two], name: `${one} ${two}`, alike, start: first.start, end: second.end }];
  });
});
const NAME = new RegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]{${LEAST_LETTERS - 1},}$`, "u");

const oncePerReport = (pairs: readonly Pair[]): Pair[] =>
  [...Map.groupBy(pairs, ({ report }) => report).values()].map(([first]) => first as Pair);

const isUsual = (pairs: readonly Pair[], { originOf }: Storytelling): boolean =>
  new Set(pairs.map(({ report }) => originOf(report.id))).size >= USUAL;

/** The second words begin with one sound, and none of the three is a word that stands in small letters anywhere. */
function areOneName({ words: [first, usual] }: Pair, { words: [, odd] }: Pair, { reports }: Storytelling): boolean {
  if (soundOf(usual)[0] !== soundOf(odd)[0]) return false;
  const names = new Set([first, usual, odd]);
  return !reports.some((report) => !names.isDisjointFrom(inSmallLetters(report)));
}

/** The words that a report prints without a capital, folded. */
const inSmallLetters = once(
  ({ words, article: { text } }: Digest): ReadonlySet<string> =>
    new Set(words.flatMap((w) => (w.marked ? [] : [fold(text.slice(w.start, w.end))]))),
);

function tell(usual: readonly Pair[], odd: readonly Pair[]): Discrepancy {
  const all = [...odd, ...usual];
  return discrepancy(
    "name",
    all.map(({ report, ...span }) => at(report.id, span)),
    `One name in two forms: ${wordings(all.map(({ report, ...span }) => ({ report, span })))}.`,
  );
}
