import { expect } from "vitest";
import { castOf } from "../src/codify/actors/actors.ts";
import { partyOf } from "../src/codify/actors/cast.ts";
import { parseOf } from "../src/codify/parse.ts";
import type { Annotations } from "../src/domain/annotation.ts";

/** The party that this word stands for, its last occurrence, or `null`. */
export function partyAt(annotations: Annotations, word: string): string | null {
  const parse = parseOf(annotations);
  const index = annotations.tokens.findLastIndex((t) => t.text === word);
  expect(index, word).toBeGreaterThanOrEqual(0);
  const draft = castOf(parse).at[index];
  return draft ? partyOf(draft).name : null;
}
