import type { ActorId } from "../../domain/actor.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Position } from "../../domain/position.ts";
import { knownFrom } from "../../text/published.ts";
import { dayLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { meets } from "./meets.ts";
import { SHIFT_WORDS } from "./vocabulary.ts";

export interface Mark {
  readonly kind: "new" | "shift" | "disputed" | "proxy" | "twin" | "reworded" | "confirmed" | "corrected" | "rejected";
  readonly glyph: string;
  readonly label: string;
}

/** A cell has no room to say how else its words can be read; the line in full does. */
export const cellMarks = ({ marks }: { readonly marks: readonly Mark[] }): readonly Mark[] =>
  marks.filter(({ kind }) => kind !== "twin");

/** Nothing before that day told it: every report of it is dated, and of that day or later. */
function isNewSince(look: Lookup, { evidence }: Position, day: IsoDate): boolean {
  return evidence.every((one) => (knownFrom(look.articles.get(one.article)?.published ?? null) ?? "") >= day);
}

/** What a reader should know beside the claim: that it is new, a shift, disputed, told by another, printed in other words before, or seen by a person. */
export function marksOf(look: Lookup, position: Position, since: IsoDate | null): readonly Mark[] {
  const marks: Mark[] = [];
  const shift = look.shiftTo.get(position.id);
  if (shift) marks.push({ kind: "shift", glyph: "↗", label: SHIFT_WORDS[shift.kind] });
  const isDisputed = position.evidence.some((one) =>
    look.disputes
      .get(one.article)
      ?.some((other) => other.by.kind !== "name" && other.by.kind !== "office" && meets(one, other)),
  );
  if (isDisputed) marks.push({ kind: "disputed", glyph: "≠", label: "disputed" });
  if (position.statedBy === "other" && !isOwnWord(look, position))
    marks.push({ kind: "proxy", glyph: "", label: tellerOf(look, position) });
  const reworded = rewordedSince(look, position);
  if (reworded) marks.push({ kind: "reworded", glyph: "∼", label: `words changed since ${dayLabel(reworded)}` });
  const hand = position.madeBy.findLast((by) => by.startsWith("human/"));
  if (hand?.startsWith("human/confirm")) marks.push({ kind: "confirmed", glyph: "✓", label: "confirmed" });
  else if (hand) marks.push({ kind: "corrected", glyph: "✎", label: "corrected" });
  if (since && isNewSince(look, position, since)) marks.push({ kind: "new", glyph: "•", label: "new" });
  return marks;
}

/** The day of the last version that carried the line in other words; `null` when none did. */
function rewordedSince(look: Lookup, { party, act, evidence }: Position): IsoDate | null {
  const isOf = (name: string) =>
    name === look.nameOf(party) || (look.actors.get(party)?.aliases.includes(name) ?? false);
  const days = evidence.flatMap((one) =>
    (look.revisions.get(one.article) ?? []).flatMap(({ article, seenAt, lines }) =>
      lines.some(
        (line) =>
          line.fate === "changed" &&
          line.act === act &&
          isOf(line.party) &&
          line.now !== null &&
          meets(one, { article, ...line.now }),
      )
        ? seenAt.slice(0, 10)
        : [],
    ),
  );
  return days.toSorted().at(-1) ?? null;
}

/** A source that is printed at greater length says more than who tells. */
const SOURCE_LENGTH = 48;
const PRONOUN = /^(?:he|she|it|they|we|i|who|which|that|this|these|those)$/iu;
const DETERMINER = /^(?:An?|The|Both|Some|Several|Many|One|Two|Three|His|Her|Its|Their)\b/u;

/** Told in the third person, and yet on the word of those who speak for the party: nobody else tells it. */
const isOwnWord = ({ actors, attributions: all }: Lookup, { party, attributions }: Position): boolean =>
  attributions.length > 0 &&
  attributions.every((id) => {
    const speaker = all.get(id)?.speaker;
    return !!speaker && (speaker === party || actors.get(speaker)?.speaksFor === party);
  });

/** Who says of the party that it holds the position: "says Ada Brandt"; else the source as printed, "according to both sides". */
function tellerOf(look: Lookup, { party, speaker, attributions }: Position): string {
  const tellers = [...attributions.map((id) => look.attributions.get(id)?.speaker ?? null), speaker];
  const isOther = (id: ActorId | null): id is ActorId =>
    id !== null && id !== party && look.actors.get(id)?.speaksFor !== party;
  const teller = tellers.find(isOther);
  if (teller) return `says ${look.nameOf(teller)}`;
  const printed = attributions.flatMap((id) => {
    const { article, source } = look.attributions.get(id) ?? {};
    const text = article && source && look.wordsAt(article, source);
    return text ? [text.replace(/[\s,;:]+$/u, "")] : [];
  });
  const [source] = printed.filter((words) => words.length <= SOURCE_LENGTH && !PRONOUN.test(words));
  return source ? `according to ${source.replace(DETERMINER, (word) => word.toLowerCase())}` : "as others tell it";
}
