import type { Span } from "../domain/span.ts";

/** All of it lies in the other. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Both have a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
