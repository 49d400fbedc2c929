import type { Statement } from "../../domain/findings.ts";
import { dayLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { type Passage, passageOf } from "./passage.ts";
import { STATEMENT_WORDS } from "./vocabulary.ts";
import { bare, oneLine, unquoted } from "./wording.ts";

/** A run of words that the first wording has too, or has not. */
export interface WordRun {
  readonly text: string;
  readonly isShared: boolean;
}

export interface Wording {
  readonly runs: readonly WordRun[];
  /** Every report that prints it so. */
  readonly passages: readonly Passage[];
}

/** One utterance and the ways in which reports word it. */
export interface Utterance {
  readonly id: string;
  readonly speaker: string | null;
  readonly said: string | null;
  readonly kind: Statement["kind"];
  readonly kindWords: string;
  readonly wordings: readonly Wording[];
  /** Independent reports that carry it. */
  readonly origins: number;
}

/**
 * Those worth setting side by side: told in more than one way, by more than one origin. What copies of one text print alike
 * says nothing new; `alike` counts those.
 */
export function retold(all: readonly Utterance[]): { readonly told: readonly Utterance[]; readonly alike: number } {
  const told = all.filter(({ wordings, origins }) => wordings.length > 1 && origins > 1);
  return { told, alike: all.length - told.length };
}

/** "14 more are printed in the same words, or by copies of one text alone." */
export const alikeWords = (alike: number): string =>
  `${alike} more ${alike === 1 ? "is" : "are"} printed in the same words, or by copies of one text alone.`;

export function utterancesOf(look: Lookup): readonly Utterance[] {
  return look.record.statements.map((statement): Utterance => {
    const groups = [...Map.groupBy(statement.variants, (variant) => bare(variant.text)).values()];
    const texts = groups.map((group) => unquoted(oneLine(group[0]?.text ?? "")));
    const wordings = groups.map((group, at): Wording => {
      const passages = group.flatMap(({ attribution }) => attributionPassage(look, attribution) ?? []);
      const others = texts.filter((_, other) => other !== at);
      return {
        runs: runsOf(texts[at] ?? "", others),
        passages,
      };
    });
    return {
      id: statement.id,
      speaker: statement.speaker ? look.nameOf(statement.speaker) : null,
      said: statement.said ? dayLabel(statement.said.date) : null,
      kind: statement.kind,
      kindWords: STATEMENT_WORDS[statement.kind],
      wordings,
      origins: new Set(wordings.flatMap(({ passages }) => passages.map(({ article }) => look.originOf(article)))).size,
    };
  });
}

function attributionPassage(look: Lookup, id: string): Passage | null {
  const attribution = look.attributions.get(id);
  const [first] = attribution?.content ?? [];
  const last = attribution?.content.at(-1);
  if (!attribution || !first || !last) return null;
  return passageOf(look, { article: attribution.article, start: first.start, end: last.end }, [id]);
}

/** Of wordings that share less than this, nothing is marked: all of it would be. */
const CLOSE = 0.3;

/** A word is shared when every other wording has it in the same order. */
function runsOf(text: string, others: readonly string[]): readonly WordRun[] {
  const words = text.split(" ");
  const shared = others
    .map((other) => commonWords(words, other.split(" ")))
    .reduce(
      (all, one) => all.map((is, at) => is && (one[at] ?? false)),
      words.map(() => true),
    );
  if (shared.filter(Boolean).length < CLOSE * words.length) return [{ text, isShared: true }];
  const runs: { text: string; isShared: boolean }[] = [];
  for (const [at, word] of words.entries()) {
    const isShared = shared[at] ?? false;
    const last = runs.at(-1);
    if (last?.isShared === isShared) last.text += ` ${word}`;
    else runs.push({ text: word, isShared });
  }
  return runs;
}

/** Which words of `a` lie on a longest common subsequence with `b`; words are compared bare. */
function commonWords(a: readonly string[], b: readonly string[]): readonly boolean[] {
  const [left, right] = [a.map(bare), b.map(bare)];
  const width = right.length + 1;
  const length = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      length[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const isCommon = left.map(() => false);
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) {
      isCommon[i] = true;
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return isCommon;
}
