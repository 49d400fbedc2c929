import type { Parse } from "../../parse.ts";

/** Tokens between "<" and ">": wire copy sets a company's ticker there, or the name of one that has none, which stays a name. */
export function tickers({ tokens }: Parse): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [i, { text }] of tokens.entries()) {
    if (text !== "<") continue;
    const close = tokens.slice(i, i + 8).findIndex((t) => t.text.endsWith(">"));
    const end = close < 0 ? i + 8 : i + close + 1;
    const isName = tokens.slice(i, end).some((t) => /\p{Ll}/u.test(t.text));
    for (let k = i; k < Math.min(end, tokens.length); k++)
      if (!isName || /^[<>]$|>$/.test(tokens[k]?.text ?? "")) inside.add(k);
  }
  return inside;
}
