import { type Commonness, inGrains, isRare, rarityOf } from "../commonness.ts";
import type { WordRow } from "../word-row.ts";
import { type Compared, type Facts, factsOf } from "./evidence.ts";
import type { Passage } from "./passages.ts";

/** A number is hardly said twice by chance, but for those of one digit; a name is in every passage of its storyline. */
const NUMBER = 1.5;
const ONE_DIGIT = 0.6;
const NAME = 0.6;

/** What a word is of the passage that is laid out, as bits. */
const [IS_NAME, IS_MATTER, IS_VOICE] = [1, 2, 4];

/** Two passages, and whether a word that is rare enough to propose that they are compared is in both. */
interface Read extends Compared {
  readonly isProposed: boolean;
}

/** What passages have in common, two by two: one is laid out, others are read along it. */
export interface InCommon {
  /** 1 for each word that is rare enough, by its number. */
  readonly rare: Uint8Array;
  /** What the words of each weigh together. */
  readonly totals: Float64Array;
  /** Lays the passage at a place out instead of the last one. */
  readonly layOut: (at: number) => void;
  /** What it and another have in common; `null` where no word in common is of matter, not but a name. */
  readonly with: (other: number) => Read | null;
}

export function openInCommon(passages: readonly Passage[], row: WordRow, common: Commonness): InCommon {
  const { ends, numbers } = row;
  const facts = passages.map(factsOf);
  const weights = weightsOf(passages, row, common);
  const totals = totalsOf(row, weights);
  const rare = Uint8Array.from(common.steps, (_, word) => Number(isRare(common, word)));
  const own = new Uint8Array(Math.max(weights.length, 1 + lastWord(facts)));
  let at = -1;

  function mark(word: (kind: number) => number, voice: number): void {
    const { matter, voice: spoken } = facts[at] as Facts;
    const start = ends[at] ?? 0;
    for (let i = start, end = ends[at + 1] ?? 0; i < end; i++)
      own[numbers[i] ?? 0] = word(i < start + matter ? IS_MATTER : IS_NAME);
    for (let i = 0; i < spoken.length; i++) own[spoken[i] ?? 0] = voice && (own[spoken[i] ?? 0] ?? 0) | voice;
  }

  return {
    rare,
    totals,
    layOut(next) {
      if (next === at) return;
      if (at >= 0) mark(() => 0, 0);
      at = next;
      mark((kind) => kind, IS_VOICE);
    },
    with(other) {
      const mine = facts[at] as Facts;
      const their = facts[other] as Facts;
      const start = ends[other] ?? 0;
      const theirMatter = start + their.matter;
      let shared = 0;
      let matter = 0;
      let words = 0;
      let isOurVoice = false;
      let isProposed = false;
      for (let i = start, end = ends[other + 1] ?? 0; i < end; i++) {
        const word = numbers[i] ?? 0;
        const kind = own[word] ?? 0;
        if (kind === 0) continue;
        if (kind >= IS_VOICE) isOurVoice = true;
        if (kind === IS_VOICE) continue;
        const weight = weights[word] ?? 0;
        shared += weight;
        words++;
        if (rare[word] === 1) isProposed = true;
        // Whether a word is a name is for the first of both to say.
        if (other < at ? i < theirMatter : (kind & IS_MATTER) !== 0) matter += weight;
      }
      if (matter === 0) return null;
      let isTheirVoice = false;
      let shareVoice = false;
      for (let i = 0; i < their.voice.length; i++) {
        const kind = own[their.voice[i] ?? 0] ?? 0;
        if ((kind & (IS_NAME | IS_MATTER)) !== 0) isTheirVoice = true;
        if (kind >= IS_VOICE) shareVoice = true;
      }
      const isSpeakerNamed = (mine.isNarrated && isTheirVoice) || (their.isNarrated && isOurVoice);
      const isFirst = at < other;
      return {
        a: passages[isFirst ? at : other] as Passage,
        b: passages[isFirst ? other : at] as Passage,
        x: isFirst ? mine : their,
        y: isFirst ? their : mine,
        shared,
        matter,
        words,
        isProposed,
        isSpeakerNamed,
        shareVoice,
        ofA: totals[isFirst ? at : other] ?? 1,
        ofB: totals[isFirst ? other : at] ?? 1,
      };
    },
  };
}

/** The greatest number of a word in their voices. */
function lastWord(facts: readonly Facts[]): number {
  let last = -1;
  for (const { voice } of facts) for (let i = 0; i < voice.length; i++) last = Math.max(last, voice[i] ?? 0);
  return last;
}

/** What each word weighs, by its number. */
function weightsOf(passages: readonly Passage[], { ends, numbers }: WordRow, common: Commonness): Float64Array {
  const weights = new Float64Array(common.steps.length);
  for (let at = 0; at < passages.length; at++)
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) {
      const word = numbers[i] ?? 0;
      if (weights[word] === 0)
        weights[word] = inGrains(kindWeight(passages[at]?.senses[i - (ends[at] ?? 0)] ?? "") * rarityOf(common, word));
    }
  return weights;
}

/** What the words of each passage weigh together. */
function totalsOf({ ends, numbers }: WordRow, weights: Float64Array): Float64Array {
  const totals = new Float64Array(ends.length - 1);
  for (let at = 0; at < totals.length; at++) {
    let total = 0;
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) total += weights[numbers[i] ?? 0] ?? 0;
    totals[at] = total;
  }
  return totals;
}

function kindWeight(sense: string): number {
  if (sense.startsWith("@")) return NAME;
  return /^\d/.test(sense) ? (sense.length === 1 ? ONE_DIGIT : NUMBER) : 1;
}
