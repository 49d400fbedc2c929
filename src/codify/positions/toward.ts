import type { Span } from "../../domain/span.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";

const MOST = 2;

/** The parties that the words of a stance speak to or about, the holder's own apart; those in an object's place first. */
export function towardOf(
  { evidence, toward }: { readonly evidence: Span; readonly toward?: number | null },
  holder: Draft,
  cast: Cast,
  parse: Parse,
): readonly Draft[] {
  const { first, end } = parse.tokensIn(evidence);
  const found = new Map<Draft, number>();
  const named = toward == null ? null : cast.at[toward];
  if (named && partyOf(named) !== holder && partyOf(named).kind !== "unnamed") found.set(partyOf(named), -1);
  for (let i = first; i < end; i++) {
    const draft = cast.at[i];
    const party = draft ? partyOf(draft) : null;
    if (!party || party === holder || party.kind === "unnamed") continue;
    const rank = /^(?:dobj|iobj)$/.test(parse.tokens[i]?.relation ?? "")
      ? 0
      : /^nmod|^nsubj/.test(parse.tokens[i]?.relation ?? "")
        ? 1
        : 2;
    found.set(party, Math.min(rank, found.get(party) ?? 3));
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .map(([party]) => party)
    .slice(0, MOST);
}
