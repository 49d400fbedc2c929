import { ACTS, type Act } from "../../domain/position.ts";
import { once } from "../once.ts";
import type { Passage, Stance } from "./passages.ts";

/** What of a passage is asked about in hundreds of thousands of pairs, worked out once; actors by their numbers. */
export interface Facts {
  readonly person: number;
  readonly speaker: number;
  readonly side: number;
  readonly isNarrated: boolean;
  /** Of its stances, as bits: their acts, and their parties, of which several may have one bit. */
  readonly acts: number;
  readonly parties: number;
  readonly counts: boolean;
  readonly isDenied: boolean;
  /** How many words tell in it, and how many of them are no names. */
  readonly words: number;
  readonly matter: number;
  /** The words of its voice. */
  readonly voice: readonly number[];
}

/** The number of no actor; those of actors are 0 and more. */
const NOBODY = -1;
/** So many bits has a small integer. */
const BITS = 30;
const bitOf = (act: Act): number => 1 << ACTS.indexOf(act);

export const factsOf = once((p: Passage): Facts => {
  const numberOf = (actor: string | null): number => (actor === null ? NOBODY : p.report.numberOf(actor));
  return {
    person: p.isPerson ? numberOf(p.speaker) : NOBODY,
    speaker: numberOf(p.speaker),
    side: numberOf(p.side),
    isNarrated: p.attribution.kind === "narrated",
    acts: p.stances.reduce((bits, { act }) => bits | bitOf(act), 0),
    parties: p.stances.reduce((bits, { party }) => bits | (1 << (numberOf(party) % BITS)), 0),
    counts: p.amounts.size > 0,
    isDenied: p.isDenied,
    words: p.senses.length,
    matter: p.matter,
    voice: [...p.voice].map(p.report.numberOf),
  };
});

/** What the words of two passages, and of their voices, have in common. */
export interface Common {
  readonly words: number;
  /** One tells in its report's own voice and names the speaker of the other. */
  readonly isSpeakerNamed: boolean;
  /** Their voices have a word in common. */
  readonly shareVoice: boolean;
}

/** Two passages and what their words have in common, weighed by how rare each is. */
export interface Compared extends Common {
  readonly a: Passage;
  readonly b: Passage;
  /** What is known of either. */
  readonly x: Facts;
  readonly y: Facts;
  /** Weight of the common words, of those among them that are no names, and of all words of either. */
  readonly shared: number;
  readonly matter: number;
  readonly ofA: number;
  readonly ofB: number;
}

const isOnePerson = (x: Facts, y: Facts): boolean => x.person !== NOBODY && x.person === y.person;
/** Two persons without a name or office in common: "Mr Ruiz" and "Ana Ruiz Leon", not yet joined, may be one. */
const areTwoPersons = (x: Facts, y: Facts, { shareVoice }: Common): boolean => areOtherPersons(x, y) && !shareVoice;
const areOtherPersons = (x: Facts, y: Facts): boolean =>
  x.person !== NOBODY && y.person !== NOBODY && x.person !== y.person;
export const haveOtherAmounts = (a: Passage, b: Passage): boolean =>
  a.amounts.size > 0 && b.amounts.size > 0 && a.amounts.isDisjointFrom(b.amounts);
const haveStances = (x: Facts, y: Facts): boolean => x.acts !== 0 && y.acts !== 0;
/** Both do something, and nothing that the other does: who offers in the one and accuses in the other. */
const haveOtherActs = ({ a, b, x, y }: Compared): boolean =>
  haveStances(x, y) && !a.stances.some((s) => b.stances.some((t) => s.act === t.act));
/** Both do something, and nobody in both. */
const haveOtherParties = ({ a, b, x, y }: Compared): boolean =>
  haveStances(x, y) && !a.stances.some((s) => b.stances.some((t) => s.party === t.party));
/** Both do one thing on one topic. */
const haveOneStance = (pair: Compared): boolean => haveOnTopic(pair, (s, t) => s.act === t.act);
const haveOneAct = ({ a, b, x, y }: Compared): boolean =>
  haveStances(x, y) && a.stances.some((s) => b.stances.some((t) => s.party === t.party && s.act === t.act));
/** One party does one thing in both, in other words, and all that either counts is the same: "1,200 guards", "1,200 men with rifles". */
const haveOneFigure = (pair: Compared): boolean =>
  pair.a.amounts.size > 0 &&
  pair.a.amounts.symmetricDifference(pair.b.amounts).size === 0 &&
  haveOneAct(pair) &&
  !haveOneStance(pair);
/** Two voices of two sides. */
const areTwoVoices = (x: Facts, y: Facts): boolean =>
  x.speaker !== NOBODY && y.speaker !== NOBODY && x.speaker !== y.speaker && x.side !== y.side;
const FOR: ReadonlySet<Act> = new Set(["accept", "commit", "offer", "support"]);

const shareTopic = (s: Stance, t: Stance): boolean => s.party === t.party && !s.topic.isDisjointFrom(t.topic);
const haveOnTopic = ({ a, b, x, y }: Compared, alike: (s: Stance, t: Stance) => boolean): boolean =>
  haveStances(x, y) && a.stances.some((s) => b.stances.some((t) => shareTopic(s, t) && alike(s, t)));

/** One party refuses in the one what it gives in the other, and nothing that it does in both: whatever words they share, they tell two things. */
export const areOpposed = (pair: Compared): boolean =>
  mayBeOpposed(pair.x, pair.y) &&
  !haveOneStance(pair) &&
  haveOnTopic(pair, (s, t) => (s.act === "reject" && FOR.has(t.act)) || (t.act === "reject" && FOR.has(s.act)));

interface Evidence {
  readonly name: string;
  readonly weight: number;
  readonly of: (pair: Compared) => number;
}

/** Odds of a pair for which nothing speaks. */
const BIAS = -3.05;

/**
 * What speaks for one utterance, and by how much: a logistic regression on the cross.json of six sets of reports, rounded
 * (docs/decisions/0089-statements.md). First the words in common.
 */
const WORDS = { likeness: 2.85, matter: 1.43 };

/** Odds by the words alone; asked about millions of pairs. */
export const oddsOfWords = (shared: number, matter: number, ofA: number, ofB: number): number =>
  BIAS + WORDS.likeness * (shared / Math.sqrt(ofA * ofB)) + WORDS.matter * Math.sqrt(matter);

/** By how much odds can rise at most when words that two passages do not share come to weigh this part less in either. */
export const riseOfOdds = (part: number): number => WORDS.likeness * part;

const ONE_PERSON = 1.2;
const ONE_WORD = -0.6;
const TWO_PERSONS = -1.05;
const TWO_VOICES = -0.5;
const SPEAKER_NAMED = 1.05;
const ONE_STANCE = 1.6;
const ONE_FIGURE = 2.5;
const OTHER_PARTY = -0.45;
const OTHER_ACTS = -0.9;
const ONE_COUNTS = -0.4;
const ONE_DENIES = -0.87;
const LENGTH = -1;

/** Retellings are up to so many times as long. */
const USUALLY_LONGER = 2;
const longerBy = (x: Facts, y: Facts): number => Math.max(x.words, y.words) / Math.min(x.words, y.words);

/** Then who tells it, what it does and how much of something it counts. */
const TELLING: readonly Evidence[] = [
  { name: "one person", weight: ONE_PERSON, of: ({ x, y }) => Number(isOnePerson(x, y)) },
  { name: "one word", weight: ONE_WORD, of: ({ words }) => Number(words === 1) },
  { name: "two persons", weight: TWO_PERSONS, of: (pair) => Number(areTwoPersons(pair.x, pair.y, pair)) },
  { name: "two voices", weight: TWO_VOICES, of: ({ x, y }) => Number(areTwoVoices(x, y)) },
  { name: "speaker named", weight: SPEAKER_NAMED, of: ({ isSpeakerNamed }) => Number(isSpeakerNamed) },
  { name: "one stance", weight: ONE_STANCE, of: (pair) => Number(haveOneStance(pair)) },
  { name: "one figure", weight: ONE_FIGURE, of: (pair) => Number(haveOneFigure(pair)) },
  { name: "other party", weight: OTHER_PARTY, of: (pair) => Number(haveOtherParties(pair)) },
  { name: "other acts", weight: OTHER_ACTS, of: (pair) => Number(haveOtherActs(pair)) },
  { name: "other amounts", weight: -1.05, of: ({ a, b }) => Number(haveOtherAmounts(a, b)) },
  { name: "one counts", weight: ONE_COUNTS, of: ({ x, y }) => Number(x.counts !== y.counts) },
  { name: "one denies", weight: ONE_DENIES, of: ({ x, y }) => Number(x.isDenied !== y.isDenied) },
  // What is long has words in common with much.
  { name: "length", weight: LENGTH, of: ({ x, y }) => Math.log(Math.min(x.words, y.words)) },
  // A fragment of what the other tells at length is seldom all of it.
  { name: "fragment", weight: -0.4, of: ({ x, y }) => Math.max(0, Math.log2(longerBy(x, y) / USUALLY_LONGER)) },
  { name: "one report", weight: -1.5, of: ({ a, b }) => Number(a.report === b.report) },
];

/** Logarithm of the odds that two passages give one utterance. */
export function oddsOf(pair: Compared): number {
  let telling = 0;
  for (const { weight, of } of TELLING) telling += weight * of(pair);
  return oddsOfWords(pair.shared, pair.matter, pair.ofA, pair.ofB) + telling;
}

/** What all but the words adds to the odds at most, as far as facts tell; asked about many more pairs. */
export const mostTelling = (x: Facts, y: Facts, common: Common): number =>
  (isOnePerson(x, y) ? ONE_PERSON : 0) +
  (common.words === 1 ? ONE_WORD : 0) +
  (areTwoPersons(x, y, common) ? TWO_PERSONS : 0) +
  (areTwoVoices(x, y) ? TWO_VOICES : 0) +
  (common.isSpeakerNamed ? SPEAKER_NAMED : 0) +
  (haveStances(x, y) ? mostOfStances(x, y) : 0) +
  (x.counts !== y.counts ? ONE_COUNTS : 0) +
  (x.isDenied !== y.isDenied ? ONE_DENIES : 0) +
  LENGTH * Math.log(Math.min(x.words, y.words));

/** Where both do something. */
function mostOfStances(x: Facts, y: Facts): number {
  const [isOneAct, mayBeOneParty] = [(x.acts & y.acts) !== 0, (x.parties & y.parties) !== 0];
  const oneStance = x.counts && y.counts ? ONE_FIGURE : ONE_STANCE;
  return (isOneAct && mayBeOneParty ? oneStance : 0) + (mayBeOneParty ? 0 : OTHER_PARTY) + (isOneAct ? 0 : OTHER_ACTS);
}

const NO = bitOf("reject");
const YES = [...FOR].reduce((bits, act) => bits | bitOf(act), 0);

export const mayBeOpposed = ({ acts: x, parties: p }: Facts, { acts: y, parties: q }: Facts): boolean =>
  (p & q) !== 0 && (((x & NO) !== 0 && (y & YES) !== 0) || ((x & YES) !== 0 && (y & NO) !== 0));

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
const ONE_OUTLET = 2;

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
