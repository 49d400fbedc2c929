import type { Span } from "../domain/span.ts";

/** All of it lies in the other. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Both have a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Characters of the stretches that `touching` sorts spans into. */
const STRETCH = 500;

/**
 * Things by where they stand. Gives the places of those whose spans touch the same stretches of text as some words do, in order: all that
 * overlap with them, and few others. A long report has thousands, and asks for as many words.
 */
export function touching<T>(
  things: readonly T[],
  spansOf: (thing: T) => readonly Span[],
): (words: Span) => readonly number[] {
  const inStretch: number[][] = [];
  const stretchOf = (offset: number): number => Math.floor(offset / STRETCH);
  for (const [place, thing] of things.entries())
    for (const { start, end } of spansOf(thing))
      for (let at = stretchOf(start); at <= stretchOf(end); at++) {
        const here = inStretch[at] ?? [];
        inStretch[at] = here;
        if (here.at(-1) !== place) here.push(place);
      }
  return ({ start, end }) => {
    const [first, last] = [stretchOf(start), stretchOf(end)];
    if (first === last) return inStretch[first] ?? [];
    const found = new Set<number>();
    for (let at = first; at <= last; at++) for (const place of inStretch[at] ?? []) found.add(place);
    return [...found].sort((a, b) => a - b);
  };
}
