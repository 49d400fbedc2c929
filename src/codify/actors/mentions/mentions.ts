import { FORERUNNERS, LONGEST_STATE_NAME, type StateName } from "../../../text/states/states.ts";
import type { Parse } from "../../parse.ts";
import type { Mention } from "../cast.ts";
import { type NameRun, nameRuns } from "../names/name-runs.ts";
import { bareName } from "../names/names.ts";
import { type Print, printOf } from "../names/print.ts";
import { isTeller } from "../names/teller.ts";
import { STATE_ORGAN } from "../names/words.ts";
import { beginningOfPhrase, isActorNoun, isModifier } from "./noun-phrases.ts";

const PRONOUNS =
  /^(?:he|him|his|she|her|hers|himself|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|i|me|my|mine)$/i;
/** States' names begin so. */
const CAPITAL = /^\p{Lu}/u;

/** All mentions in order of text; none overlap, save a nationality inside a longer phrase ("Norwegian officials"). */
export function findMentions(parse: Parse): readonly Mention[] {
  const print = printOf(parse);
  const runs = nameRuns(print);
  const states = inTheirDay(statesIn(runs, print));
  const named = [...states, ...namesIn(runs, tokensOf(states), print)];
  const found = [...named, ...othersIn(tokensOf(named), parse)];
  return found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

/** A mention of tokens `firstToken` to `endToken`, exclusive. */
function mentionOf(
  {
    firstToken,
    endToken,
    head,
    ...rest
  }: Pick<Mention, "firstToken" | "endToken" | "head" | "form" | "kind" | "state">,
  parse: Parse,
): Mention {
  const span = { start: parse.tokens[firstToken]?.start ?? 0, end: parse.tokens[endToken - 1]?.end ?? 0 };
  return { firstToken, endToken, head, ...span, words: parse.text(span).replace(/\s+/g, " "), ...rest };
}

const tokensOf = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(mentions.flatMap((m) => Array.from({ length: m.endToken - m.firstToken }, (_, k) => m.firstToken + k)));

/** "Norway", "Norwegian", "Oslo", the longest names first; what is part of a body's name is none: "Bank of Norway". */
function statesIn(runs: readonly NameRun[], print: Print): readonly Mention[] {
  const { parse } = print;
  const found: Mention[] = [];
  for (let i = 0; i < parse.tokens.length; i++) {
    const named = CAPITAL.test(parse.tokens[i]?.text ?? "") ? stateAt(i, runs, print) : null;
    if (named === null || isOfAnother(i, named.state, parse)) continue;
    const { state, end } = named;
    found.push(
      mentionOf({ firstToken: i, endToken: end, head: end - 1, form: "state", kind: state.kind, state }, parse),
    );
    i = end - 1;
  }
  return found;
}

/** "New Mexico" is another place; "New Mexican rules", where a sentence begins, are not. */
const isOfAnother = (first: number, { by }: StateName, { tokens, annotations: { sentences } }: Parse): boolean =>
  by === "name" &&
  tokens[first - 1]?.text === "New" &&
  sentences[tokens[first]?.sentence ?? -1]?.firstToken !== first - 1;

/** The longest name of a state that begins there; `end` is exclusive. */
function stateAt(first: number, runs: readonly NameRun[], print: Print): { state: StateName; end: number } | null {
  for (let end = Math.min(first + LONGEST_STATE_NAME, print.tokens.length); end > first; end--) {
    const state = print.stateNamed(print.words(first, end));
    if (state && !runs.some((run) => isWithin(first, end, run, print))) return { state, end };
  }
  return null;
}

/** Is a state's name but a part of this name: "Bank of | Norway"? */
const isWithin = (first: number, end: number, run: NameRun, print: Print): boolean =>
  run.first <= first &&
  run.end >= end &&
  run.end - run.first > end - first &&
  !(run.first === first && isLoose(first, end, run.end, print));

/** "Norwegian Shipowners": a nationality before a body that stands without it ("Norwegian | Foreign Ministry"). */
function isLoose(first: number, end: number, runEnd: number, { parse, words, stateNamed }: Print): boolean {
  const state = stateNamed(words(first, end));
  // "Georgia Obi" is a woman, "Norwegian Ada Obi" one of Norway.
  const isPersonBehind = parse.annotations.entities.some(
    (e) => e.kind === "person" && e.endToken === runEnd && (e.firstToken > first || state?.by !== "name"),
  );
  return state !== null && (STATE_ORGAN.test(words(end, runEnd)) || isPersonBehind);
}

/** A seat of government stands for the state that it was the seat of then: of the Soviet Union in a report that names it, and not Russia. */
function inTheirDay(found: readonly Mention[]): readonly Mention[] {
  return found.map((mention) => {
    const { state } = mention;
    const before = state?.by === "seat" ? FORERUNNERS.get(state.name) : undefined;
    const isBefore =
      before !== undefined &&
      found.some((m) => m.state?.name === before) &&
      !found.some((m) => m.state?.name === state?.name && m.state?.by !== "seat");
    return isBefore && state ? { ...mention, state: { ...state, name: before } } : mention;
  });
}

/** Names of people and bodies, without states at their ends; whoever tells the report is none of it. */
const namesIn = (runs: readonly NameRun[], taken: ReadonlySet<number>, { parse, words }: Print): readonly Mention[] =>
  runs.flatMap(({ first, end, kind }) => {
    if (isTeller(bareName(words(first, end)), parse.annotations.article)) return [];
    let [firstToken, endToken] = [first, end];
    while (endToken > firstToken && taken.has(endToken - 1)) endToken--;
    while (firstToken < endToken && taken.has(firstToken)) firstToken++;
    const head = headIn(firstToken, endToken, parse);
    return endToken > firstToken
      ? [mentionOf({ firstToken, endToken, head, form: "name", kind, state: null }, parse)]
      : [];
  });

/** The word by which a name hangs in its sentence: "Quarry" where "and Allied Workers' Union" hangs on it. */
function headIn(first: number, end: number, { tokens }: Parse): number {
  const isRoot = (i: number): boolean => (tokens[i]?.head ?? -1) < first || (tokens[i]?.head ?? -1) >= end;
  for (let [i, steps] = [end - 1, 0]; steps < 6; steps++, i = tokens[i]?.head ?? -1) if (isRoot(i)) return i;
  return end - 1;
}

/** Pronouns, and noun phrases whose nouns stand for actors. */
const othersIn = (taken: ReadonlySet<number>, parse: Parse): readonly Mention[] =>
  parse.tokens.flatMap(({ text, lemma, pos }, i) => {
    if (taken.has(i)) return [];
    const word = text.toLowerCase();
    const isPronoun = PRONOUNS.test(word) && /^PRP/.test(pos);
    const isNominal = !isPronoun && /^NN/.test(pos) && isActorNoun(word, lemma) && !isModifier(i, taken, parse);
    if (!isPronoun && !isNominal) return [];
    const firstToken = isPronoun ? i : beginningOfPhrase(i, parse);
    const form = isPronoun ? "pronoun" : "nominal";
    return [mentionOf({ firstToken, endToken: i + 1, head: i, form, kind: null, state: null }, parse)];
  });
