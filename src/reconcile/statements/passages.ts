import type { Actor, ActorId } from "../../domain/actor.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Word } from "../../text/content-words.ts";
import { type Digest, wordsOf } from "../digest.ts";

/** An attribution's content as comparing sees it. */
export interface Passage {
  readonly report: Digest;
  readonly attribution: Attribution;
  readonly speaker: ActorId | null;
  /** The side that the speaker speaks for, or the speaker itself. */
  readonly side: ActorId | null;
  /** Senses of the content words in order, each once. */
  readonly senses: readonly string[];
  /** Those of them that are printed with a capital letter. */
  readonly names: ReadonlySet<string>;
  readonly words: readonly Word[];
  readonly isQuote: boolean;
  /** One person speaks, not a group, a body or an unnamed source. */
  readonly isPerson: boolean;
}

export function passagesOf(
  report: Digest,
  attributions: readonly Attribution[],
  actors: ReadonlyMap<ActorId, Actor>,
): Passage[] {
  return attributions.flatMap((attribution) => {
    const words = attribution.content.flatMap((s) => wordsOf(report, s));
    const senses = [...new Set(words.filter((w) => w.content).map((w) => w.sense))];
    if (senses.length < 2) return [];
    const { speaker } = attribution;
    return [
      {
        report,
        attribution,
        speaker,
        side: actors.get(speaker ?? "")?.speaksFor ?? speaker,
        senses,
        names: new Set(words.flatMap((w, i) => (w.marked && i > 0 && !/^\d/.test(w.key) ? [w.sense] : []))),
        words,
        isQuote: attribution.kind === "direct",
        isPerson: actors.get(speaker ?? "")?.kind === "person",
      },
    ];
  });
}
