import type { Evidence } from "../../domain/position.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { Digest } from "../digest.ts";
import { QUANTITIES, tellingWords } from "../issues/topic-words.ts";
import { onceIn } from "../once.ts";
import type { ParseTable } from "../parse-table.ts";
import { DEEDS, NO_DEEDS, wordsBesideNames } from "../positions/matter.ts";

/** What the words of a position are about, all in senses; names of parties and nouns that tell no matter left out. */
export interface Matter {
  /** What its nouns name. */
  readonly things: ReadonlySet<string>;
  /** What is done, words for refusing and consenting left out: "sign" of "refused to sign the text". */
  readonly deeds: ReadonlySet<string>;
  /** Of these the ones that say not to what: "will not sign". */
  readonly alone: ReadonlySet<string>;
}

export const matterOf = (
  evidence: readonly Evidence[],
  reportOf: (article: string) => Digest | undefined,
  parties: ReadonlySet<string>,
): Matter => {
  const all = evidence.map((e) => matterAt(e, { report: reportOf(e.article), parties }));
  const united = (part: keyof Matter): Set<string> => new Set(all.flatMap((one) => [...one[part]]));
  return { things: united("things"), deeds: united("deeds"), alone: united("alone") };
};

export const isOneThing = (a: Matter, b: Matter): boolean => !a.things.isDisjointFrom(b.things);

/** A thing in common, or a deed that one of the two does to nothing else: who will not pay a subsidy may well pay for a report. */
export const isOneMatter = (a: Matter, b: Matter): boolean =>
  isOneThing(a, b) || !a.alone.isDisjointFrom(b.deeds) || !b.alone.isDisjointFrom(a.deeds);

const matterAt = onceIn(
  (
    evidence: Evidence,
    { report, parties }: { readonly report: Digest | undefined; readonly parties: ReadonlySet<string> },
  ): Matter => {
    const [things, deeds, alone] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const word of report ? wordsBesideNames(report, evidence) : []) {
      const [sense] = tellingWords([word], parties);
      if (!report || sense === undefined || QUANTITIES.has(word.key)) continue;
      const at = tokenFrom(report.parse.starts, word.start);
      // Without a reading every word may be a thing.
      const tag = report.parse.tags[at] ?? "NN";
      if (/^NN/.test(tag)) things.add(sense);
      else if (/^VB/.test(tag) && !DEEDS.has(sense) && !NO_DEEDS.has(sense)) {
        deeds.add(sense);
        if (!hasObject(at, report.parse)) alone.add(sense);
      }
    }
    return { things, deeds, alone };
  },
  (a, b) => a.report === b.report && a.parties === b.parties,
);

/** The number of the first token that begins there or later. */
export const tokenFrom = (starts: Int32Array, start: number): number =>
  firstFrom(starts.length, (i) => starts[i] ?? 0, start);

/** How far from its verb an object stands at most, in tokens. */
const REACH = 12;

/** Does the verb say in a noun what it is done to? */
function hasObject(verb: number, { heads, tags, relations }: ParseTable): boolean {
  for (let i = Math.max(0, verb - REACH); i < Math.min(heads.length, verb + REACH); i++)
    if (heads[i] === verb && /^(?:dobj|nmod|nsubjpass)$/.test(relations[i] ?? "") && /^NN/.test(tags[i] ?? ""))
      return true;
  return false;
}
