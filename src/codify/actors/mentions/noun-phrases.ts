import type { Parse } from "../../parse.ts";
import { BODIES, GROUPS, OFFICES, STAFF } from "../names/words.ts";

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)$/i;
const MODIFIER = /^(?:JJ|NN|CD|VBG|VBN|POS|RBS)/;

/** "Quarrymen", "railwaymen": a trade by its people. */
export const isOfMen = (word: string): boolean => /^(?!gentle|country|middle)\p{L}{4,}men$/u.test(word);

/** May such a noun stand for an actor: "minister", "officials", "union", "producers"? */
export const isActorNoun = (word: string, lemma: string): boolean =>
  isOfMen(word) || [OFFICES, STAFF, BODIES, GROUPS].some((list) => list.has(word) || list.has(lemma));

/** "union" in "union officials", "chairman" in "chairman Reed": another noun follows that carries the phrase. `taken` are tokens of names. */
export function isModifier(i: number, taken: ReadonlySet<number>, { tokens }: Parse): boolean {
  const next = tokens[i + 1];
  if (!next || next.sentence !== tokens[i]?.sentence) return false;
  if (/^NNPS?$/.test(next.pos) && !taken.has(i + 1)) return false;
  return /^NN/.test(next.pos) && (taken.has(i + 1) || tokens[i]?.relation === "compound");
}

/** The first token of the phrase that this noun carries: "the" of "the big Norwegian unions". */
export function beginningOfPhrase(head: number, parse: Parse): number {
  let first = head;
  while (first > 0 && isPartOfPhrase(first - 1, head, parse)) first--;
  return first;
}

function isPartOfPhrase(i: number, head: number, { tokens }: Parse): boolean {
  const { text = "", pos = "", sentence = -1 } = tokens[i] ?? {};
  if (sentence !== tokens[head]?.sentence) return false;
  // "the talks | producers resisted": a noun that hangs on nothing in the phrase belongs to another.
  if (/^NN/.test(pos) && (DAY.test(text) || !hangsOn(i, head, tokens))) return false;
  // "Has included | members": a verb with the noun behind it.
  if (/^VB/.test(pos) && tokens[head]?.head === i) return false;
  if (/^(?:DT|PRP\$)$/.test(pos) || /^(?:'s|’s|'|’)$/.test(text)) return true;
  return MODIFIER.test(pos) && !/^[,;:.“”"]$/.test(text);
}

function hangsOn(i: number, head: number, tokens: Parse["tokens"]): boolean {
  for (let [k, steps] = [i, 0]; steps < 6; steps++) {
    const next = tokens[k]?.head ?? -1;
    if (k === head || next < 0) return true;
    if (next < i || next > head) return false;
    k = next;
  }
  return false;
}
