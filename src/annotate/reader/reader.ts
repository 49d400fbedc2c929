import type {
  Annotations,
  EntityMention,
  Sentence,
  SpokenSpan,
  StanceProposal,
  Token,
} from "../../domain/annotation.ts";
import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { lemmaOf } from "../../text/lemma.ts";
import { readUpTo } from "../../text/read-part.ts";
import { decodeAttributions, type Run } from "./decode-attributions.ts";
import { decodeEntities } from "./decode-entities.ts";
import { decodeStances, type Pointed } from "./decode-stances.ts";
import { decodeSentences, decodeTree } from "./decode-tree.ts";
import { type CheckedModel, type Manifest, readerName } from "./manifest.ts";
import { type Nestable, type Nested, nest } from "./nesting.ts";
import { quotationKind } from "./quotation.ts";
import type { Scores } from "./scores.ts";
import { endsSentence } from "./sentence-ends.ts";
import { type WindowInput, windowInput } from "./window-input.ts";
import { cutWindows, type Window } from "./windows.ts";
import { type WordPieces, wordPieces } from "./word-pieces.ts";
import { splitWords, type Word } from "./words.ts";

/** What the model alone gives of an article. */
export type Reading = Pick<Annotations, "tokens" | "sentences" | "entities" | "spoken" | "stances">;

/** An article cut for the model. */
export interface Prepared {
  readonly words: readonly Word[];
  readonly windows: readonly Window[];
  readonly inputs: readonly WindowInput[];
}

/** Everything of the reader but the running of the graph: from text to the graph's input, and from its output to spans of the text. */
export interface ReaderLogic {
  readonly madeBy: string;
  readonly pieces: WordPieces;
  prepare(article: Article): Prepared;
  interpret(prepared: Prepared, scores: readonly Scores[]): Reading;
}

export function readerLogic({ manifest, vocabulary }: CheckedModel): ReaderLogic {
  const pieces: WordPieces = wordPieces(vocabulary);
  const rootLabel = manifest.labels.relation.indexOf("root");
  return {
    madeBy: readerName(manifest),
    pieces,
    prepare(article) {
      const skipped = [...article.boilerplate].sort((a, b) => a.start - b.start);
      const words = splitWords(article.text.slice(0, readUpTo(article.text)), skipped);
      const ids = words.map((word) => pieces(word.text));
      const windows = cutWindows(
        words,
        ids.map((list) => list.length),
        manifest.longest,
      );
      return { words, windows, inputs: windows.map((window) => windowInput(words, ids, window, pieces)) };
    },
    interpret(prepared, scores) {
      const reading = { tokens: [] as Token[], sentences: [] as Sentence[], entities: [] as EntityMention[] };
      const spoken: SpokenRun[] = [];
      const stances: StanceProposal[] = [];
      prepared.windows.forEach((window, i) => {
        const score = scores[i];
        if (!score) return;
        readTree(reading, prepared.words, window, score, manifest, rootLabel);
        readEntities(reading.entities, prepared.words, window, score, manifest);
        spoken.push(...readSpoken(window, score, manifest));
        stances.push(...readStances(prepared.words, window, score, manifest));
      });
      return { ...reading, spoken: nest(spoken).map((found) => toSpans(found, prepared.words)), stances };
    },
  };
}

function readTree(
  reading: { tokens: Token[]; sentences: Sentence[] },
  words: readonly Word[],
  window: Window,
  scores: Scores,
  { labels }: Manifest,
  rootLabel: number,
): void {
  const { first } = window;
  for (const [from, to] of decodeSentences(scores, sentenceEnds(words, window, scores, labels))) {
    const tree = decodeTree(scores, [from, to], rootLabel);
    for (let i = from; i < to; i++) {
      const word = words[first + i];
      if (!word) continue;
      const pos = labels.pos[scores.pos[i] ?? 0] ?? "NN";
      const head = tree.head[i - from] ?? -1;
      const relation = labels.relation[tree.relation[i - from] ?? 0] ?? "dep";
      const { text, start, end } = word;
      const sentence = reading.sentences.length;
      reading.tokens.push({
        text,
        lemma: lemmaOf(text, pos),
        pos,
        head: head < 0 ? -1 : first + head,
        relation,
        sentence,
        start,
        end,
      });
    }
    reading.sentences.push({
      ...spanOf(words, [first + from, first + to]),
      firstToken: first + from,
      endToken: first + to,
    });
  }
}

/** Whether a sentence of the window that began at `first` ends behind the word `at`. */
function sentenceEnds(all: readonly Word[], window: Window, scores: Scores, labels: Manifest["labels"]) {
  const words = all.slice(window.first, window.end);
  const beginsPerson = (i: number) => labels.entity[scores.entity[i] ?? 0] === "B-PERSON";
  const isProperNoun = (i: number) => labels.pos[scores.pos[i] ?? 0] === "NNP";
  return (first: number, at: number): boolean =>
    endsSentence({ words, first, at, sureness: scores.end[at] ?? 0, beginsPerson, isProperNoun });
}

function readEntities(
  entities: EntityMention[],
  words: readonly Word[],
  { first }: Window,
  scores: Scores,
  { labels }: Manifest,
): void {
  const tags = Array.from(scores.entity.subarray(0, scores.words), (id) => labels.entity[id] ?? "O");
  for (const found of decodeEntities(tags)) {
    const [firstToken, endToken] = [first + found.first, first + found.end];
    entities.push({ ...spanOf(words, [firstToken, endToken]), kind: found.kind, firstToken, endToken });
  }
}

interface SpokenRun extends Nestable {
  readonly source: Run | null;
  readonly score: number;
}

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

function readSpoken({ first }: Window, scores: Scores, { decoding }: Manifest): SpokenRun[] {
  const moved = ([a, b]: Run): Run => [first + a, first + b];
  return decodeAttributions(scores, decoding).map((found) => ({
    source: found.source && moved(found.source),
    cue: moved(found.cue),
    content: found.content.map(moved),
    score: probability(found.cueScore) * probability(found.contentScore),
  }));
}

function toSpans(found: SpokenRun & Nested, words: readonly Word[]): SpokenSpan {
  return {
    source: found.source && spanOf(words, found.source),
    cue: spanOf(words, found.cue),
    content: found.content.map((run) => spanOf(words, run)),
    kind: quotationKind(found.content.flatMap(([a, b]) => words.slice(a, b))),
    via: found.via,
    score: found.score,
  };
}

function readStances(
  words: readonly Word[],
  { first, end }: Window,
  scores: Scores,
  { labels, stances }: Manifest,
): StanceProposal[] {
  const printed = words.slice(first, end).map(({ text }) => text);
  const span = ([a, b]: Run): Span => spanOf(words, [first + a, first + b]);
  const token = ({ word, chance }: Pointed) => ({ token: first + word, chance });
  if (!stances) return [];
  return decodeStances(scores, printed, stances).flatMap(({ act, evidence, conditions, toward, named, ...found }) => {
    const label = labels.act[act];
    if (!label) return [];
    return {
      holder: first + found.holder,
      act: label,
      anchor: first + found.anchor,
      evidence: span(evidence),
      toward: toward === null ? null : first + toward,
      named: named.map(token),
      conditions: conditions.flatMap((c) => {
        const relation = labels.condition[c.relation];
        return relation ? [{ relation, ...span(c.words), about: null }] : [];
      }),
      about: null,
      score: found.score,
    };
  });
}

function spanOf(words: readonly Word[], [first, end]: Run): Span {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}
