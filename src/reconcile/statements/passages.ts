import type { ActorId } from "../../domain/actor.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { LocalPosition } from "../../domain/coded-report.ts";
import type { Act } from "../../domain/position.ts";
import { SHOWN_FROM } from "../../domain/shown-from.ts";
import type { Span } from "../../domain/span.ts";
import { type Word, wordsIn } from "../../text/content-words.ts";
import { negating } from "../../text/negation.ts";
import { isWithin, overlaps } from "../../text/spans.ts";
import { attributionsOf, type Cast, oncePerCast } from "../actors/cast.ts";
import { type Digest, isName, wordsOf } from "../digest.ts";
import { inOrder } from "../groups.ts";
import { onceIn } from "../once.ts";
import { shortHash } from "../short-hash.ts";
import { clausesOf } from "./clauses.ts";
import { narratedIn } from "./narrated.ts";
import { PLAIN_CUES } from "./plain-cues.ts";
import { tellsSomething } from "./tells-something.ts";

/** An attribution's content, or a stretch in the report's own voice, as comparing sees it. */
export interface Passage {
  readonly report: Digest;
  /** Its place among those of its report. */
  readonly place: number;
  /** One stretch of words: a content and each of its clauses, or one of kind "narrated" in the report's own voice. */
  readonly attribution: Attribution;
  /** The attribution that the stretch is of. */
  readonly of: string;
  /** The passage that this is a clause of, by its attribution; its own where it is none. */
  readonly stretch: string;
  readonly speaker: ActorId | null;
  /** The side that the speaker speaks for, or the speaker itself. */
  readonly side: ActorId | null;
  /** Senses of the content words, each once, with those of a cue that says more than "said"; names last. */
  readonly senses: readonly string[];
  /** Their numbers, the same word the same one in all reports. */
  readonly numbers: Int32Array;
  /** Those of all its words in order, words of grammar too: forms of one word have one. */
  readonly keys: Int32Array;
  /** How many of the telling words are no names. */
  readonly matter: number;
  /** Its quantities, dates left out: unit and value. */
  readonly amounts: ReadonlySet<string>;
  /** The number of the sentence that it begins in. */
  readonly sentence: number;
  /** Senses of the speaker's name and of the source as printed. */
  readonly voice: ReadonlySet<string>;
  /** The report's positions whose words it holds, surely read or not. */
  readonly positions: readonly LocalPosition[];
  /** What parties do in it, by the positions that its report shows alone. */
  readonly stances: readonly Stance[];
  /** Whether another report could tell it again (`tellsSomething`); what tells nothing still says how usual its words are. */
  readonly tells: boolean;
  readonly isQuote: boolean;
  /** A word of it or of its cue denies something. */
  readonly isDenied: boolean;
  /** It tells what was said or done before something else: "had offered". */
  readonly isLookingBack: boolean;
  /** One person speaks, not a group, a body or an unnamed source. */
  readonly isPerson: boolean;
}

/** A party's act and the words of what it is about. */
export interface Stance {
  readonly party: ActorId;
  readonly act: Act;
  readonly topic: ReadonlySet<string>;
}

/** Which of two passages stands first: reports go by their ids. */
export const inPlace = (p: Passage, q: Passage): number => inOrder(p.report.id, q.report.id) || p.place - q.place;

/** All passages of a report. */
export const passagesOf = oncePerCast((report, cast): readonly Passage[] => {
  const { sentences } = report.report.annotations;
  const members = new Map(cast.values().map((m) => [m.id, m]));
  const pieces = [...attributionsOf(report, cast), ...narratedIn(report)].flatMap((whole) => piecesOf(whole, report));
  return pieces
    .map((piece) => ({ ...piece, told: wordsTold(piece.attribution, report) }))
    .filter(({ told }) => told.senses.length > 0)
    .map(({ of, attribution, stretch, told }, place): Passage => {
      const { source, content, cue } = attribution;
      const speaker = members.get(attribution.speaker ?? "");
      const printed = [cue, ...content].map((c) => (c ? report.article.text.slice(c.start, c.end) : "")).join(" ");
      const positions = positionsIn(content, report);
      return {
        report,
        place,
        attribution,
        of,
        stretch,
        speaker: speaker?.id ?? null,
        side: speaker?.side ?? null,
        senses: told.senses,
        numbers: Int32Array.from(told.senses, report.numberOf),
        keys: Int32Array.from(told.words, (w) => report.numberOf(w.key)),
        matter: told.matter,
        amounts: amountsIn(content, report),
        sentence: sentences.findIndex((s) => s.end > (content[0]?.start ?? 0)),
        voice: setOf([...(source ? wordsOf(report, source) : []), ...wordsIn(speaker?.name ?? "")].map((w) => w.sense)),
        positions,
        stances: positions.flatMap((p) => (p.score < SHOWN_FROM ? [] : stanceOf(p, report, cast))),
        tells: tellsSomething(attribution, told.senses.length, report),
        isQuote: attribution.kind === "direct",
        isPerson: speaker?.kind === "person",
        isDenied: DENIES.test(printed),
        isLookingBack: HAD.test(printed),
      };
    });
});

/** All words of a content; and of these and of what its cue says more than "said" the senses that tell, each once, the first `matter` of them no names. */
function wordsTold(
  { content, cue }: Attribution,
  report: Digest,
): Pick<Passage, "senses" | "matter"> & { readonly words: readonly Word[] } {
  const words = content.flatMap((s) => wordsOf(report, s));
  const deed = cue ? wordsOf(report, cue).filter((w) => !PLAIN_CUES.has(w.key)) : [];
  const told = [...new Set([...deed, ...words].filter((w) => w.content).map((w) => w.sense))];
  const names = new Set(words.flatMap((w, i) => (i > 0 && isName(report, w) ? [w.sense] : [])));
  const matter = told.filter((s) => !s.startsWith("@") && !names.has(s));
  return { words, senses: [...matter, ...told.filter((s) => !matter.includes(s))], matter: matter.length };
}

const positionsIn = (content: readonly Span[], { report }: Digest): readonly LocalPosition[] =>
  report.positions.filter(({ evidence }) => evidence.some((e) => content.some((c) => overlaps(e, c))));

const amountsIn = (content: readonly Span[], { amounts }: Digest): ReadonlySet<string> =>
  setOf(amounts.filter(({ at }) => content.some((c) => isWithin(at, c))).map(({ unit, value }) => `${unit}${value}`));

/** None where nobody is known to hold it. */
function stanceOf({ party, act, topic }: LocalPosition, { topics }: Digest, cast: Cast): Stance[] {
  const side = cast.get(party)?.side;
  const words = new Set((topics.get(topic) ?? []).flatMap((w) => (w.content ? [w.sense] : [])));
  return side ? [{ party: side, act, topic: words }] : [];
}

/** A passage with the day on which it was said, where more is known of it by now. */
export const saidOn = (passage: Passage, said: Attribution["said"]): Passage =>
  said === passage.attribution.said ? passage : saidElse(passage, said);

const saidElse = onceIn(
  (passage: Passage, said: Attribution["said"]): Passage => ({
    ...passage,
    attribution: { ...passage.attribution, said },
  }),
  (a, b) => a?.date === b?.date && a?.basis === b?.basis,
);

const DENIES = negating("denying", "nobody", "refusing", "without");
const HAD = /\bhad\b/i;

const NOTHING: ReadonlySet<string> = new Set();

/** Most passages count nothing, and a set takes hundreds of bytes. */
const setOf = (words: readonly string[]): ReadonlySet<string> => (words.length === 0 ? NOTHING : new Set(words));

/** Clauses that tell something of their own; a condition stays with what it is a condition of. */
const BESIDE = /^(?:conj|parataxis)/;

/** The stretches of a content, since each tells something of its own ("If it brings peace …" he said. "Second, …"), and the clauses of each. */
function piecesOf(whole: Attribution, report: Digest): readonly Pick<Passage, "of" | "attribution" | "stretch">[] {
  const { content, kind, id } = whole;
  const part = (span: Span, name: string): Attribution => ({ ...whole, id: shortHash(name), content: [span] });
  return content.flatMap((span) => {
    const attribution = content.length < 2 ? whole : part(span, `${id} ${span.start}`);
    const clauses = kind === "narrated" ? [] : clausesWithin(span, report);
    const parts = clauses.length < 2 ? [] : clauses.map((c) => part(c, `${id} ${c.start}-${c.end}`));
    return [attribution, ...parts].map((a) => ({ of: id, attribution: a, stretch: attribution.id }));
  });
}

const clausesWithin = ({ start, end }: Span, report: Digest): readonly Span[] =>
  report.report.annotations.sentences
    .filter((s) => s.start < end && start < s.end)
    .flatMap((s) => clausesOf({ start: Math.max(s.start, start), end: Math.min(s.end, end) }, report, s, BESIDE));
