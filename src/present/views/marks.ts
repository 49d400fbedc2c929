import type { ActorId } from "../../domain/actor.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Position } from "../../domain/position.ts";
import { knownFrom } from "./day-label.ts";
import { type Lookup, overlaps } from "./lookup.ts";
import { SHIFT_WORDS } from "./vocabulary.ts";

export interface Mark {
  readonly kind: "new" | "shift" | "disputed" | "proxy" | "confirmed" | "corrected" | "rejected";
  readonly glyph: string;
  readonly label: string;
}

/** Nothing before that day told it: every report of it is dated, and of that day or later. */
function isNewSince(look: Lookup, { evidence }: Position, day: IsoDate): boolean {
  return evidence.every((one) => (knownFrom(look.articles.get(one.article)?.published ?? null) ?? "") >= day);
}

/** What a reader should know beside the claim: that it is new, a shift, disputed, told by another, or seen by a person. */
export function marksOf(look: Lookup, position: Position, since: IsoDate | null): readonly Mark[] {
  const marks: Mark[] = [];
  const shift = look.shiftTo.get(position.id);
  if (shift) marks.push({ kind: "shift", glyph: "↗", label: SHIFT_WORDS[shift.kind] });
  const isDisputed = position.evidence.some((one) =>
    look.disputes
      .get(one.article)
      ?.some((other) => other.by.kind !== "name" && other.by.kind !== "office" && overlaps(one, other)),
  );
  if (isDisputed) marks.push({ kind: "disputed", glyph: "≠", label: "disputed" });
  if (position.statedBy === "other")
    marks.push({ kind: "proxy", glyph: "", label: `says ${tellerOf(look, position)}` });
  const hand = position.madeBy.findLast((by) => by.startsWith("human/"));
  if (hand?.startsWith("human/confirm")) marks.push({ kind: "confirmed", glyph: "✓", label: "confirmed" });
  else if (hand) marks.push({ kind: "corrected", glyph: "✎", label: "corrected" });
  if (since && isNewSince(look, position, since)) marks.push({ kind: "new", glyph: "•", label: "new" });
  return marks;
}

/** Who says of the party that it holds the position. */
function tellerOf(look: Lookup, { party, speaker, attributions }: Position): string {
  const tellers = [...attributions.map((id) => look.attributions.get(id)?.speaker ?? null), speaker];
  const isOther = (id: ActorId | null): id is ActorId =>
    id !== null && id !== party && look.actors.get(id)?.speaksFor !== party;
  const teller = tellers.find(isOther);
  return teller ? look.nameOf(teller) : "another party";
}
