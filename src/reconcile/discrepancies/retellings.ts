import type { Span } from "../../domain/span.ts";
import { once } from "../once.ts";
import type { Passage } from "../statements/passages.ts";
import type { Storytelling } from "../storytelling.ts";

/** Shorter passages are too alike by chance. */
const TELLING_WORDS = 4;

/** The passages of each statement: one utterance as several reports give it, with what it stands in where it is a clause. */
export const retellings = once(({ told, datedOf }: Storytelling): Passage[][] =>
  told.map(({ passages }) => [
    ...new Set(passages.map((p) => byAttribution(datedOf(p.report).passages).get(p.stretch) ?? p)),
  ]),
);

const byAttribution = once(
  (passages: readonly Passage[]): ReadonlyMap<string, Passage> => new Map(passages.map((p) => [p.attribution.id, p])),
);

type Senses = Pick<Passage, "senses">;

/** More than that share of the shorter passage stands in both, and so many words of its matter; a state's name is in every passage of its storyline. */
export function sharesMost(p: Senses, q: Senses, least = TELLING_WORDS, share = 0.5): boolean {
  const common = p.senses.filter((s) => q.senses.includes(s)).length;
  const matter = p.senses.filter((s) => !s.startsWith("@") && q.senses.includes(s)).length;
  return matter >= least && common > share * Math.min(p.senses.length, q.senses.length);
}

/** A passage's longest piece, with source and cue where they stand in its sentence. */
export function withSource({ attribution, report }: Passage): Span | null {
  const [main] = [...attribution.content].sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!main) return null;
  const sentence = report.report.annotations.sentences.find((s) => s.start <= main.start && main.start < s.end);
  const around = [attribution.source, attribution.cue].filter(
    (s) => s !== null && sentence && sentence.start <= s.start && s.end <= Math.max(sentence.end, main.end),
  );
  return {
    start: Math.min(main.start, ...around.map((s) => s?.start ?? main.start)),
    end: Math.max(main.end, ...around.map((s) => s?.end ?? main.end)),
  };
}
