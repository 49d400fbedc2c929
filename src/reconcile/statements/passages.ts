import type { ActorId } from "../../domain/actor.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Act } from "../../domain/position.ts";
import { type Word, wordsIn } from "../../text/content-words.ts";
import { attributionsOf, oncePerCast } from "../actors/cast.ts";
import { type Digest, isName, wordsOf } from "../digest.ts";
import { shortHash } from "../short-hash.ts";
import { narratedIn } from "./narrated.ts";
import { PLAIN_CUES } from "./plain-cues.ts";

/** An attribution's content, or a stretch in the report's own voice, as comparing sees it. */
export interface Passage {
  readonly report: Digest;
  /** One stretch of words: a content in several gives several, a sentence in the report's own voice one of kind "narrated". */
  readonly attribution: Attribution;
  /** The attribution that the stretch is of. */
  readonly of: string;
  readonly speaker: ActorId | null;
  /** The side that the speaker speaks for, or the speaker itself. */
  readonly side: ActorId | null;
  /** Senses of the content words in order, each once, with those of a cue that says more than "said". */
  readonly senses: readonly string[];
  /** Their numbers, the same word the same one in all reports. */
  readonly numbers: Int32Array;
  /** 1 for each that is no name. */
  readonly isMatter: Uint8Array;
  readonly words: readonly Word[];
  /** Its quantities, dates left out: unit and value. */
  readonly amounts: ReadonlySet<string>;
  /** Senses of the speaker's name and of the source as printed. */
  readonly voice: ReadonlySet<string>;
  /** What parties do in it, as far as the report was coded. */
  readonly stances: readonly Stance[];
  readonly isQuote: boolean;
  /** One person speaks, not a group, a body or an unnamed source. */
  readonly isPerson: boolean;
  readonly isNegated: boolean;
}

/** A party's act and the words of what it is about. */
export interface Stance {
  readonly party: ActorId;
  readonly act: Act;
  readonly topic: ReadonlySet<string>;
}

const NEGATION = /\b(?:no|not|never|nor|neither|nothing|nobody|without|cannot)\b|n[’']t\b/i;

/** All passages of a report. */
export const passagesOf = oncePerCast((report, cast): readonly Passage[] => {
  const stances = report.report.positions.flatMap(({ party, act, topic, evidence }) => {
    const id = cast.get(party)?.side;
    const words = new Set((report.topics.get(topic) ?? []).flatMap((w) => (w.content ? [w.sense] : [])));
    return id ? [{ evidence, stance: { party: id, act, topic: words } }] : [];
  });
  const members = new Map(cast.values().map((m) => [m.id, m]));
  const stretches = [...attributionsOf(report, cast), ...narratedIn(report)].flatMap((whole) =>
    piecesOf(whole).map((attribution) => ({ of: whole.id, attribution })),
  );
  return stretches.flatMap(({ of, attribution }): Passage[] => {
    const { source, content, cue } = attribution;
    const speaker = members.get(attribution.speaker ?? "");
    const words = content.flatMap((s) => wordsOf(report, s));
    const deed = cue ? wordsOf(report, cue).filter((w) => !PLAIN_CUES.has(w.key)) : [];
    const senses = [...new Set([...deed, ...words].filter((w) => w.content).map((w) => w.sense))];
    if (senses.length < 2) return [];
    const names = new Set(words.flatMap((w, i) => (i > 0 && isName(report, w) ? [w.sense] : [])));
    const printed = content.map((s) => report.article.text.slice(s.start, s.end)).join(" ");
    return [
      {
        report,
        attribution,
        of,
        speaker: speaker?.id ?? null,
        side: speaker?.side ?? null,
        senses,
        numbers: Int32Array.from(senses, report.numberOf),
        isMatter: Uint8Array.from(senses, (s) => Number(!s.startsWith("@") && !names.has(s))),
        words,
        amounts: new Set(
          report.amounts
            .filter(({ at }) => content.some((c) => c.start <= at.start && at.end <= c.end))
            .map(({ unit, value }) => `${unit}${value}`),
        ),
        voice: new Set(
          [...(source ? wordsOf(report, source) : []), ...wordsIn(speaker?.name ?? "")].map((w) => w.sense),
        ),
        stances: stances
          .filter((s) => s.evidence.some((e) => content.some((c) => e.start < c.end && c.start < e.end)))
          .map((s) => s.stance),
        isQuote: attribution.kind === "direct",
        isPerson: speaker?.kind === "person",
        isNegated: NEGATION.test(printed),
      },
    ];
  });
});

/** Each stretch of a content in several tells something of its own: "If it brings peace …" he said. "Second, …" */
const piecesOf = (attribution: Attribution): Attribution[] =>
  attribution.content.length < 2
    ? [attribution]
    : attribution.content.map((span) => ({
        ...attribution,
        id: shortHash(`${attribution.id} ${span.start}`),
        content: [span],
      }));
