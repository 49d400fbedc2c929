import type { Run } from "./decode-attributions.ts";

export interface Nestable {
  readonly cue: Run;
  readonly content: readonly Run[];
}

export interface Nested {
  /** Index of the innermost attribution in whose content this one's cue stands: its source reports this one's. */
  readonly via: number | null;
}

/** "Reuters reported that the minister had said no": what the minister said comes via Reuters. */
export function nest<T extends Nestable>(all: readonly T[]): (T & Nested)[] {
  const size = ({ content }: Nestable) => content.reduce((sum, [first, end]) => sum + end - first, 0);
  return all.map((inner) => {
    let via: number | null = null;
    let smallest = Number.POSITIVE_INFINITY;
    all.forEach((outer, i) => {
      const holds = outer.content.some(([first, end]) => first <= inner.cue[0] && inner.cue[1] <= end);
      if (outer === inner || !holds || size(outer) <= size(inner) || size(outer) >= smallest) return;
      via = i;
      smallest = size(outer);
    });
    return { ...inner, via };
  });
}
