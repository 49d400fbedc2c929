import type { EntityMention, Token } from "../../../domain/annotation.ts";
import { type StateName, stateNamed } from "../../../text/states/states.ts";
import type { Parse } from "../../parse.ts";
import { toldStates } from "./told-states.ts";

/** A report as print shows it: its words, and what the reader takes them for. Token indices; `end` is exclusive. */
export interface Print {
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  readonly entityAt: readonly (EntityMention | undefined)[];
  /** Empty where there is no such token. */
  text(i: number): string;
  words(first: number, end: number): string;
  /** The state that a printed name stands for: of the list, or one that the report itself tells to be a state. */
  stateNamed(printed: string): StateName | null;
}

/** How names begin; "Khalid al-Sulami", too. */
export const CAPITAL = /^(?:[“"']|(?:[ae][dlnrstz]h?|bin|ibn)-)?\p{Lu}/u;

export function printOf(parse: Parse): Print {
  const { tokens, annotations } = parse;
  const entityAt: (EntityMention | undefined)[] = [];
  for (const entity of annotations.entities)
    for (let i = entity.firstToken; i < entity.endToken; i++) entityAt[i] = entity;
  const words: Omit<Print, "stateNamed"> = {
    parse,
    tokens,
    entityAt,
    text: (i) => tokens[i]?.text ?? "",
    words: (first, end) =>
      parse.text({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }).replace(/\s+/g, " "),
  };
  const told = toldStates(words);
  return { ...words, stateNamed: (printed) => stateNamed(printed) ?? told.get(printed) ?? null };
}

/** First letters of the capitalised words from `first` to `end`, exclusive. */
export const initialsOf = ({ tokens }: Print, first: number, end: number): string =>
  tokens
    .slice(first, end)
    .flatMap(({ text }) => (CAPITAL.test(text) ? [text.charAt(0)] : []))
    .join("");
