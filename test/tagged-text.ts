import type { Annotations, EntityMention, Sentence, SpokenSpan, Token } from "../src/domain/annotation.ts";
import { bareArticle } from "../src/text/bare-article.ts";
import { lemmaOf } from "../src/text/lemma.ts";

const KINDS = { P: "person", O: "organisation", L: "place" } as const;

/**
 * Annotations from text written with its tags, for tests of what stands on them. One sentence an argument, a word each:
 * `refused/VBD/0/root`: tag, head (its place in the sentence from 1; 0 for the root), relation; all three may be left out (NN, 0, dep).
 * `Ada@P/NNP Obi@P/NNP` is an entity of a person (@O organisation, @L place); words of one entity stand side by side.
 */
export function tagged(...sentences: readonly string[]): Annotations {
  const tokens: Token[] = [];
  const entities: EntityMention[] = [];
  const spans: Sentence[] = [];
  let text = "";
  for (const [number, sentence] of sentences.entries()) {
    if (number > 0) text += " ";
    const first = tokens.length;
    for (const [k, word] of sentence.split(" ").entries()) {
      const [printed = "", pos = "NN", head = "0", relation = "dep"] = word.split("/");
      const [letters = "", kind] = printed.split("@");
      const isGlued = k === 0 || /^(?:[,.;:”?!>)]|['’]s?|n['’]t|['’]s)$/.test(letters) || /[“(<]$/.test(text);
      if (!isGlued) text += " ";
      const start = text.length;
      text += letters;
      const here = { start, end: text.length };
      tokens.push({
        ...here,
        text: letters,
        lemma: lemmaOf(letters, pos),
        pos,
        head: head === "0" ? -1 : first + Number(head) - 1,
        relation,
        sentence: number,
      });
      if (!kind) continue;
      const last = entities.at(-1);
      const entity = KINDS[kind as keyof typeof KINDS];
      if (last?.kind === entity && last.endToken === tokens.length - 1)
        entities[entities.length - 1] = { ...last, end: here.end, endToken: tokens.length };
      else entities.push({ ...here, kind: entity, firstToken: tokens.length - 1, endToken: tokens.length });
    }
    spans.push({ start: tokens[first]?.start ?? 0, end: text.length, firstToken: first, endToken: tokens.length });
  }
  return {
    article: bareArticle("a", text),
    tokens,
    sentences: spans,
    entities,
    spoken: [],
    stances: [],
    times: [],
    madeBy: "tagged by hand",
  };
}

/** The same with one attribution, its parts given as printed. */
export function withSpoken(
  annotations: Annotations,
  source: string | null,
  cue: string | null,
  ...content: readonly string[]
): Annotations {
  const { text } = annotations.article;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spoken: SpokenSpan = {
    source: source === null ? null : at(source),
    cue: cue === null ? null : at(cue),
    content: content.map(at),
    kind: "indirect",
    via: null,
    score: 1,
  };
  return { ...annotations, spoken: [...annotations.spoken, spoken] };
}
