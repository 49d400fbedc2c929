import type { Span } from "../../domain/span.ts";
import type { Cast, Draft } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";

const POSSESSIVE = /^(?:his|her|its|their|my|our)$/i;

/** One plain sentence from the words of the evidence: third-person pronouns named, white space evened, the holder put first when absent. */
export function claimOf(
  evidence: Span,
  holder: number,
  party: Draft,
  speaker: Draft | null,
  cast: Cast,
  parse: Parse,
): string {
  const { first, end } = parse.tokensIn(evidence);
  const isQuoted = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\b/.test(parse.text(evidence));
  const named = new Set<Draft>();
  let [text, at] = ["", evidence.start];
  for (let i = first; i < end; i++) {
    const token = parse.tokens[i];
    const draft = cast.at[i];
    if (!token || !draft) continue;
    // "If it brings peace": an "it" that does not hold the stance may stand for nobody.
    // Nor is who accuses "him" the one accused: that would be "himself".
    const isSure =
      i === holder || !(/^it/i.test(token.text) || (/^(?:him|them)$/i.test(token.text) && draft === cast.at[holder]));
    if (/^PRP/.test(token.pos) && isSure && !isQuoted && !named.has(draft)) {
      text +=
        parse.annotations.article.text.slice(at, token.start) + draft.name + (POSSESSIVE.test(token.text) ? "’s" : "");
      at = token.end;
    }
    named.add(draft);
  }
  text += parse.annotations.article.text.slice(at, evidence.end);
  const words = text
    .replace(/\s+/g, " ")
    .replace(/^(?:that|to|and|but|as|which)\s+/i, "")
    .replace(/^[\s,;:“"'‘–—-]+|[\s,;:“"‘–—-]+$/gu, "")
    .replace(/[.”]+$/u, "");
  const stated = words.charAt(0).toUpperCase() + words.slice(1);
  if (isQuoted) return `${speaker?.name ?? party.name}: “${words}”`;
  if (holder >= first && holder < end) return `${stated}.`;
  const name = speaker?.name ?? party.name;
  return words.startsWith(`${name} `) || words.startsWith(`${name}’`) ? `${words}.` : `${name}: ${words}.`;
}
