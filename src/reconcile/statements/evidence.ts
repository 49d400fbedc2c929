import type { Act } from "../../domain/position.ts";
import type { Passage, Stance } from "./passages.ts";

/** Two passages and what their words have in common, weighed by how rare each is. */
export interface Compared {
  readonly a: Passage;
  readonly b: Passage;
  readonly common: readonly string[];
  /** Weight of the common words, of those among them that are no names, and of all words of either. */
  readonly shared: number;
  readonly matter: number;
  readonly rarest: number;
  readonly ofA: number;
  readonly ofB: number;
}

const isNumber = (sense: string): boolean => /^\d/.test(sense);
const numbersIn = (p: Passage): string[] => p.senses.filter(isNumber);
const isOnePerson = (a: Passage, b: Passage): boolean => a.isPerson && a.speaker === b.speaker;
/** A report's own words that name the speaker of the other passage. */
const tellsOf = (a: Passage, b: Passage): boolean =>
  a.attribution.kind === "narrated" && a.senses.some((s) => b.voice.has(s));
const FOR: ReadonlySet<Act> = new Set(["accept", "commit", "offer", "support"]);

const shareTopic = (s: Stance, t: Stance): boolean => s.party === t.party && !s.topic.isDisjointFrom(t.topic);
const haveStances = ({ a, b }: Compared, alike: (s: Stance, t: Stance) => boolean): boolean =>
  a.stances.some((s) => b.stances.some((t) => shareTopic(s, t) && alike(s, t)));

/** One party refuses in the one what it gives in the other: whatever words they share, they tell two things. */
export const areOpposed = (pair: Compared): boolean =>
  haveStances(pair, (s, t) => (s.act === "reject" && FOR.has(t.act)) || (t.act === "reject" && FOR.has(s.act)));

/**
 * What speaks for and against one utterance, and by how much: a logistic regression on the examples' cross.json and the seeds'
 * (each set left out in turn: docs/decisions/0060), rounded.
 */
export const EVIDENCE: readonly {
  readonly name: string;
  readonly weight: number;
  readonly of: (pair: Compared) => number;
}[] = [
  { name: "likeness", weight: 2.3, of: ({ shared, ofA, ofB }) => shared / Math.sqrt(ofA * ofB) },
  { name: "containment", weight: 2.2, of: ({ shared, ofA, ofB }) => shared / Math.min(ofA, ofB) },
  { name: "matter", weight: 3.7, of: ({ matter }) => Math.log1p(matter) / 3 },
  {
    name: "other number",
    weight: -0.4,
    of: ({ a, b, common }) => Number(!common.some(isNumber) && numbersIn(a).length > 0 && numbersIn(b).length > 0),
  },
  { name: "one person", weight: 0.95, of: ({ a, b }) => Number(isOnePerson(a, b)) },
  {
    name: "another speaker",
    weight: -0.3,
    of: ({ a, b }) => Number(a.speaker !== null && b.speaker !== null && !isOnePerson(a, b)),
  },
  { name: "speaker named", weight: 1.1, of: ({ a, b }) => Number(tellsOf(a, b) || tellsOf(b, a)) },
  { name: "one stance", weight: 1.55, of: (pair) => Number(haveStances(pair, (s, t) => s.act === t.act)) },
  {
    name: "other party",
    weight: -0.9,
    of: ({ a, b }) =>
      Number(
        a.stances.length > 0 &&
          b.stances.length > 0 &&
          !a.stances.some((s) => b.stances.some((t) => s.party === t.party)),
      ),
  },
  { name: "rarest", weight: 2, of: ({ rarest }) => rarest },
  { name: "one report", weight: -1.5, of: ({ a, b }) => Number(a.report === b.report) },
  { name: "negation", weight: -0.4, of: ({ a, b }) => Number(a.isNegated !== b.isNegated) },
];
