import type { Discrepancy } from "../../../domain/findings.ts";
import { fold } from "../../../text/fold.ts";
import { soundOf } from "../../actors/person-names.ts";
import type { Digest } from "../../digest.ts";
import { into } from "../../groups.ts";
import { once } from "../../once.ts";
import type { Storytelling } from "../../storytelling.ts";
import { at, discrepancy, wordings } from "../detector.ts";

/** Two words in a row with a capital each, in the body of a report: "Halcyon Grace". */
interface Pair {
  readonly report: Digest;
  /** Folded. */
  readonly words: readonly [first: string, second: string];
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
    const bySecond = [...Map.groupBy(pairs, ({ words: [, second] }) => second).values()];
    const [usual, odd, ...more] = bySecond.sort((a, b) => b.length - a.length) as [Pair[], Pair[]?, ...Pair[][]];
    if (!odd || more.length > 0 || !isUsual(usual, story) || oncePerReport(odd).length > 1) return [];
    return areOneName(usual[0] as Pair, odd[0] as Pair, story) ? [tell(oncePerReport(usual), oncePerReport(odd))] : [];
  });
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
    const folded = printed.map(fold) as [string, string];
    return areNames ? [{ report, words: folded, start: first.start, end: second.end }] : [];
  });
});
const NAME = new RegExp(String.raw`^\p{Lu}[\p{Ll}\p{M}]{${LEAST_LETTERS - 1},}$`, "u");

const oncePerReport = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter((p, i) => pairs.findIndex((o) => o.report === p.report) === i);

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
    `One name with two second words: ${wordings(all.map(({ report, ...span }) => ({ report, span })))}.`,
  );
}
