import type { Act } from "../../domain/position.ts";
import { numbering } from "../numbering.ts";
import type { Passage, Stance } from "./passages.ts";

/** Two passages and what their words have in common, weighed by how rare each is. */
export interface Compared {
  readonly a: Passage;
  readonly b: Passage;
  /** Weight of the common words, of those among them that are no names, and of all words of either. */
  readonly shared: number;
  readonly matter: number;
  /** How many words they have in common. */
  readonly words: number;
  readonly ofA: number;
  readonly ofB: number;
}

const isOnePerson = (a: Passage, b: Passage): boolean => a.isPerson && a.speaker === b.speaker;
/** Two persons without a name or office in common: "Mr Ruiz" and "Ana Ruiz Leon", not yet joined, may be one. */
const areTwoPersons = (a: Passage, b: Passage): boolean =>
  a.isPerson && b.isPerson && a.speaker !== b.speaker && a.voice.isDisjointFrom(b.voice);
export const haveOtherAmounts = (a: Passage, b: Passage): boolean =>
  a.amounts.size > 0 && b.amounts.size > 0 && a.amounts.isDisjointFrom(b.amounts);
/** Both do something, and nothing that the other does: who offers in the one and accuses in the other. */
const haveOtherActs = (a: Passage, b: Passage): boolean =>
  a.stances.length > 0 && b.stances.length > 0 && !a.stances.some((s) => b.stances.some((t) => s.act === t.act));
const isNarrated = (p: Passage): boolean => p.attribution.kind === "narrated";
/** Two voices of two sides. */
const areTwoVoices = (a: Passage, b: Passage): boolean =>
  a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker && a.side !== b.side;
/** A report's own words that name the speaker of the other passage. */
const tellsOf = (a: Passage, b: Passage): boolean =>
  isNarrated(a) && b.voice.size > 0 && a.senses.some((s) => b.voice.has(s));
const FOR: ReadonlySet<Act> = new Set(["accept", "commit", "offer", "support"]);

const shareTopic = (s: Stance, t: Stance): boolean => s.party === t.party && !s.topic.isDisjointFrom(t.topic);
const haveStances = ({ a, b }: Compared, alike: (s: Stance, t: Stance) => boolean): boolean =>
  a.stances.some((s) => b.stances.some((t) => shareTopic(s, t) && alike(s, t)));

/** One party refuses in the one what it gives in the other, and nothing that it does in both: whatever words they share, they tell two things. */
export const areOpposed = (pair: Compared): boolean =>
  !haveStances(pair, (s, t) => s.act === t.act) &&
  haveStances(pair, (s, t) => (s.act === "reject" && FOR.has(t.act)) || (t.act === "reject" && FOR.has(s.act)));

interface Evidence {
  readonly name: string;
  readonly weight: number;
  readonly of: (pair: Compared) => number;
}

/** Odds of a pair for which nothing speaks. */
const BIAS = -3.05;

/**
 * What speaks for one utterance, and by how much: a logistic regression on the cross.json of six sets of reports, rounded
 * (docs/decisions/0089-statements-by-runs-and-neighbours.md). First the words in common.
 */
const WORDS = { likeness: 2.85, matter: 1.43 };

/** Odds by the words alone; asked about millions of pairs. */
export const oddsOfWords = (shared: number, matter: number, ofA: number, ofB: number): number =>
  BIAS + WORDS.likeness * (shared / Math.sqrt(ofA * ofB)) + WORDS.matter * Math.sqrt(matter);

const ONE_PERSON = 1.2;
const SPEAKER_NAMED = 1.05;
const ONE_STANCE = 1.6;
const LENGTH = -1;

/** Then who tells it, what it does and how much of something it counts. */
const TELLING: readonly Evidence[] = [
  { name: "one person", weight: ONE_PERSON, of: ({ a, b }) => Number(isOnePerson(a, b)) },
  { name: "one word", weight: -0.6, of: ({ words }) => Number(words === 1) },
  { name: "two persons", weight: -1.05, of: ({ a, b }) => Number(areTwoPersons(a, b)) },
  { name: "two voices", weight: -0.5, of: ({ a, b }) => Number(areTwoVoices(a, b)) },
  { name: "speaker named", weight: SPEAKER_NAMED, of: ({ a, b }) => Number(tellsOf(a, b) || tellsOf(b, a)) },
  { name: "one stance", weight: ONE_STANCE, of: (pair) => Number(haveStances(pair, (s, t) => s.act === t.act)) },
  {
    name: "other party",
    weight: -0.45,
    of: ({ a, b }) =>
      Number(
        a.stances.length > 0 &&
          b.stances.length > 0 &&
          !a.stances.some((s) => b.stances.some((t) => s.party === t.party)),
      ),
  },
  { name: "other acts", weight: -0.9, of: ({ a, b }) => Number(haveOtherActs(a, b)) },
  { name: "other amounts", weight: -1.05, of: ({ a, b }) => Number(haveOtherAmounts(a, b)) },
  { name: "one counts", weight: -0.4, of: ({ a, b }) => Number(a.amounts.size > 0 !== b.amounts.size > 0) },
  { name: "one denies", weight: -0.87, of: ({ a, b }) => Number(a.isDenied !== b.isDenied) },
  // What is long has words in common with much.
  { name: "length", weight: LENGTH, of: ({ a, b }) => Math.log(Math.min(a.senses.length, b.senses.length)) },
  { name: "one report", weight: -1.5, of: ({ a, b }) => Number(a.report === b.report) },
];

/** Logarithm of the odds that two passages give one utterance. */
export const oddsOf = (pair: Compared): number =>
  oddsOfWords(pair.shared, pair.matter, pair.ofA, pair.ofB) +
  TELLING.reduce((odds, e) => odds + e.weight * e.of(pair), 0);

/** Kinds of stances, as bits. */
const [NO, YES, OTHER] = [1, 2, 4];

/** What pairs of passages, by their places, can tell at most; asked about millions, so it looks into none of them. */
export function boundsOf(passages: readonly Passage[]) {
  const numberOf = numbering();
  const persons = new Int32Array(passages.length).fill(-1);
  const narrated = new Uint8Array(passages.length);
  const stances = new Uint8Array(passages.length);
  const lengths = new Float64Array(passages.length);
  passages.forEach((p, at) => {
    if (p.isPerson) persons[at] = numberOf(p.speaker ?? "");
    narrated[at] = Number(isNarrated(p));
    stances[at] = p.stances.reduce((kinds, { act }) => kinds | (act === "reject" ? NO : FOR.has(act) ? YES : OTHER), 0);
    lengths[at] = Math.log(p.senses.length);
  });
  return {
    mayBeOpposed: (a: number, b: number): boolean => {
      const [x, y] = [stances[a] ?? 0, stances[b] ?? 0];
      return ((x & NO) !== 0 && (y & YES) !== 0) || ((x & YES) !== 0 && (y & NO) !== 0);
    },
    /** What all but the words adds to the odds, and what their length takes from them. */
    telling: (a: number, b: number): number =>
      (persons[a] === persons[b] && persons[a] !== -1 ? ONE_PERSON : 0) +
      (narrated[a] === 1 || narrated[b] === 1 ? SPEAKER_NAMED : 0) +
      (stances[a] !== 0 && stances[b] !== 0 ? ONE_STANCE : 0),
    length: (a: number, b: number): number => LENGTH * Math.min(lengths[a] ?? 0, lengths[b] ?? 0),
  };
}

/** What the longest run of words that both have adds, by its logarithm; one of two words is usual. */
const RUN = 0.7;
const USUAL_RUN = 2;

/** `run`: how many words in a row both have. */
export const oddsOfRun = (odds: number, run: number): number => odds + RUN * Math.log((1 + run) / (1 + USUAL_RUN));

/**
 * With each doubling of the days between two tellings the odds that they give one utterance fall by so much, less where one tells what
 * somebody had said, and the longer the run of words that they have in common: what is quoted word for word is quoted for months. Later
 * than a fortnight all is background.
 */
const PER_DOUBLING = 0.95;
const PER_DOUBLING_LOOKING_BACK = 0.55;
const PER_RUN = 0.35;
const MOST_DAYS = 14;
/** An outlet does not print again what it has printed: what it tells so many days later is something else. */
const ANEW = 3;
const ONE_OUTLET = 1;

const areOfOneOutlet = (a: Passage, b: Passage): boolean =>
  a.report.article.outlet !== null && a.report.article.outlet === b.report.article.outlet;

/** `run`: how many words in a row both have. */
export function oddsAfterDays(
  odds: number,
  days: number,
  { a, b, run }: Pick<Compared, "a" | "b"> & { readonly run: number },
): number {
  const isLookingBack = a.isLookingBack || b.isLookingBack;
  const perDoubling = (isLookingBack ? PER_DOUBLING_LOOKING_BACK : PER_DOUBLING) - PER_RUN * Math.log1p(run);
  const toldAnew = days >= ANEW && areOfOneOutlet(a, b) ? ONE_OUTLET : 0;
  return odds - toldAnew - Math.max(0, perDoubling) * Math.log2(1 + Math.min(MOST_DAYS, days));
}

const IN_CONTEXT = { bias: -0.8, alone: 0.54, others: 0.32, lead: 0.315, beside: 1.12 };
const MOST_LEAD = 4;

/** What two reports tell besides a pair of passages. */
export interface Context {
  /** The sum of the likelihoods of their likeliest other pairs: they tell one day's news, or one copies the other. */
  readonly others: number;
  /** How far the odds are above those of the passages' likeliest other partners. */
  readonly lead: number;
  /** The likelihood of the likeliest pair told right beside it in both: what is told in one order is one story. */
  readonly beside: number;
}

export const oddsInContext = (odds: number, { others, lead, beside }: Context): number =>
  IN_CONTEXT.bias +
  IN_CONTEXT.alone * odds +
  IN_CONTEXT.others * others +
  IN_CONTEXT.lead * Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead)) +
  IN_CONTEXT.beside * beside;
