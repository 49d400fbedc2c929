import { createHash } from "node:crypto";

/** Twelve hexadecimal digits that depend on nothing but these parts: the same content has the same id on every machine. */
export const contentId = (...parts: readonly (string | number)[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 12);
