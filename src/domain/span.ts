/**
 * A half-open range `[start, end)` in one article's text.
 * Unit: UTF-16 code units, so `text.slice(start, end)` is the span.
 * Invariant: `0 <= start < end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
