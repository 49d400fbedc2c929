import type { EntityMention } from "../../../domain/annotation.ts";
import { FORERUNNERS, LONGEST_STATE_NAME, stateNamed } from "../../../text/states/states.ts";
import type { Parse } from "../../parse.ts";
import type { Mention } from "../cast.ts";
import { nameRuns } from "../names/name-runs.ts";
import { BODIES, GROUPS, OFFICES, STAFF, STATE_ORGAN } from "../names/words.ts";

const PRONOUNS =
  /^(?:he|him|his|she|her|hers|himself|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|i|me|my|mine)$/i;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)$/i;
/** States' names begin so. */
const CAPITAL = /^\p{Lu}/u;
const MODIFIER = /^(?:JJ|NN|CD|VBG|VBN|POS|RBS)/;

/** "Quarrymen", "railwaymen": a trade by its people. */
export const isOfMen = (word: string): boolean => /^(?!gentle|country|middle)\p{L}{4,}men$/u.test(word);

/** All mentions in order of text; none overlap, save a nationality inside a longer phrase ("Norwegian officials"). */
export function findMentions(parse: Parse): readonly Mention[] {
  const { tokens, annotations } = parse;
  const taken = new Uint8Array(tokens.length);
  const found: Mention[] = [];
  const add = (
    firstToken: number,
    endToken: number,
    rest: Pick<Mention, "form" | "kind" | "state">,
    head = endToken - 1,
  ): void => {
    const start = tokens[firstToken]?.start ?? 0;
    const end = tokens[endToken - 1]?.end ?? 0;
    found.push({
      firstToken,
      endToken,
      head,
      start,
      end,
      words: parse.text({ start, end }).replace(/\s+/g, " "),
      ...rest,
    });
    taken.fill(1, firstToken, endToken);
  };

  const runs = nameRuns(parse);
  const inBody = (first: number, end: number): boolean =>
    runs.some(
      (r) =>
        r.first <= first &&
        r.end >= end &&
        r.end - r.first > end - first &&
        !(r.first === first && isLoose(r.first, end, r.end)),
    );
  for (let i = 0; i < tokens.length; i++) {
    if (!CAPITAL.test(tokens[i]?.text ?? "")) continue;
    for (let length = Math.min(LONGEST_STATE_NAME, tokens.length - i); length > 0; length--) {
      const words = parse.text({ start: tokens[i]?.start ?? 0, end: tokens[i + length - 1]?.end ?? 0 });
      const state = stateNamed(words.replace(/\s+/g, " "));
      if (!state || inBody(i, i + length)) continue;
      add(i, i + length, { form: "state", kind: state.kind, state });
      i += length - 1;
      break;
    }
  }
  for (const [k, mention] of found.entries()) {
    const before = mention.state?.by === "seat" ? FORERUNNERS.get(mention.state.name) : undefined;
    const isBefore =
      before !== undefined &&
      found.some((m) => m.state?.name === before) &&
      !found.some((m) => m.state?.name === mention.state?.name && m.state?.by !== "seat");
    if (isBefore && mention.state) found[k] = { ...mention, state: { ...mention.state, name: before } };
  }
  for (const run of runs) {
    let { first, end } = run;
    while (end > first && taken[end - 1]) end--;
    while (first < end && taken[first]) first++;
    if (end > first) add(first, end, { form: "name", kind: run.kind, state: null }, headIn(first, end));
  }
  for (const [i, token] of tokens.entries()) {
    if (taken[i]) continue;
    const word = token.text.toLowerCase();
    if (PRONOUNS.test(word) && /^PRP/.test(token.pos)) add(i, i + 1, { form: "pronoun", kind: null, state: null });
    else if (/^NN/.test(token.pos) && isActorNoun(word, token.lemma) && !isModifier(i)) {
      let first = i;
      while (first > 0 && tokens[first - 1]?.sentence === token.sentence && isPartOfPhrase(first - 1, i)) first--;
      const own = taken.slice(first, i + 1);
      add(first, i + 1, { form: "nominal", kind: null, state: null }, i);
      for (const [k, was] of own.entries()) taken[first + k] = Math.max(1, was) as 1;
    }
  }
  return found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);

  /** "Norwegian Shipowners": a nationality before a body that stands without it ("Norwegian | Foreign Ministry"). */
  function isLoose(first: number, end: number, runEnd: number): boolean {
    const state = stateNamed(parse.text({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }));
    const rest = parse.text({ start: tokens[end]?.start ?? 0, end: tokens[runEnd - 1]?.end ?? 0 });
    // "Georgia Obi" is a woman, "Norwegian Ada Obi" one of Norway.
    const isPersonBehind = (e: EntityMention): boolean =>
      e.kind === "person" && e.endToken === runEnd && (e.firstToken > first || state?.by !== "name");
    return state !== null && (STATE_ORGAN.test(rest) || annotations.entities.some(isPersonBehind));
  }
  /** The word by which a name hangs in its sentence: "Quarry" where "and Allied Workers' Union" hangs on it. */
  function headIn(first: number, end: number): number {
    const isRoot = (i: number): boolean => (tokens[i]?.head ?? -1) < first || (tokens[i]?.head ?? -1) >= end;
    for (let [i, steps] = [end - 1, 0]; steps < 6; steps++, i = tokens[i]?.head ?? -1) if (isRoot(i)) return i;
    return end - 1;
  }
  function isActorNoun(word: string, lemma: string): boolean {
    return isOfMen(word) || [OFFICES, STAFF, BODIES, GROUPS].some((list) => list.has(word) || list.has(lemma));
  }
  function hangsOn(i: number, head: number): boolean {
    for (let [k, steps] = [i, 0]; steps < 6; steps++) {
      if (k === head) return true;
      const next = tokens[k]?.head ?? -1;
      if (next < 0) return true;
      if (next < i || next > head) return false;
      k = next;
    }
    return false;
  }
  /** "union" in "union officials", "chairman" in "chairman Reed": another noun follows that carries the phrase. */
  function isModifier(i: number): boolean {
    const next = tokens[i + 1];
    if (!next || next.sentence !== tokens[i]?.sentence) return false;
    if (/^NNPS?$/.test(next.pos) && !taken[i + 1]) return false;
    return /^NN/.test(next.pos) && (taken[i + 1] === 1 || tokens[i]?.relation === "compound");
  }
  /** "the talks | producers resisted": a noun that hangs on nothing in the phrase belongs to another. */
  function isPartOfPhrase(i: number, head: number): boolean {
    const token = tokens[i];
    if (!token) return false;
    if (/^NN/.test(token.pos) && (DAY.test(token.text) || !hangsOn(i, head))) return false;
    // "Has included | members": a verb with the noun behind it.
    if (/^VB/.test(token.pos) && tokens[head]?.head === i) return false;
    if (/^(?:DT|PRP\$)$/.test(token.pos)) return true;
    if (/^(?:'s|’s|'|’)$/.test(token.text)) return true;
    return MODIFIER.test(token.pos) && !/^[,;:.“”"]$/.test(token.text);
  }
}
