import type { Span } from "../domain/span.ts";

/** The value with every span in it moved, and beside it nothing changed; what holds no span is the same object. */
export function moveSpans<T>(
  value: T,
  move: (span: Span, article: string | null) => Span,
  article: string | null = null,
): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const moved = value.map((item) => moveSpans(item, move, article));
    return moved.some((item, at) => item !== value[at]) ? (moved as T) : value;
  }
  const of = "article" in value && typeof value.article === "string" ? value.article : article;
  const entries = Object.entries(value).map(([key, item]) => [key, moveSpans(item, move, of)] as const);
  const isSame = entries.every(([key, item]) => item === (value as Record<string, unknown>)[key]);
  if (isSpan(value)) return { ...(Object.fromEntries(entries) as T), ...move(value, of) };
  return isSame ? value : (Object.fromEntries(entries) as T);
}

const isSpan = (value: object): value is Span =>
  "start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number";
