import type { ActorId } from "../../domain/actor.ts";
import type { ArticleId, Published } from "../../domain/article.ts";
import type { Discrepancy } from "../../domain/findings.ts";
import type { Evidence } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import { daysBetween } from "../../text/days.ts";
import { type Digest, nameOf } from "../digest.ts";
import type { Storytelling } from "../storytelling.ts";

/** Finds one kind of discrepancy. Few and right: each has its table of silences. */
export interface Detector {
  readonly id: string;
  readonly detect: (story: Storytelling) => Discrepancy[];
}

/** Whether two reports can be of days so near; an unknown day is apart from none. */
export const areWithin = (p: Published | undefined, q: Published | undefined, days: number): boolean =>
  !p || !q || Math.max(daysBetween(p.latest, q.earliest), daysBetween(q.latest, p.earliest)) <= days;

/** The same, where both days are known: in talks, what is told on an unknown day may have come after. */
export const areKnownWithin = (p: Published | undefined, q: Published | undefined, days: number): boolean =>
  p !== undefined && q !== undefined && areWithin(p, q, days);

/** Whom the speaker of an attribution speaks for, else the speaker; `null` where nobody is known to have said it. */
export function sideOf(said: string | null, { attributions, actors }: Storytelling): ActorId | null {
  const speaker = attributions.get(said ?? "")?.speaker ?? null;
  return actors.get(speaker ?? "")?.speaksFor ?? speaker;
}

/** One that is opened for each storyline, since it keeps what it found for the next time. */
export interface KeepingDetector {
  readonly id: string;
  readonly open: () => Detector["detect"];
}

export const at = (article: ArticleId, { start, end }: Span): Evidence => ({ article, start, end });

export const discrepancy = (
  kind: Discrepancy["kind"],
  evidence: readonly Evidence[],
  explanation: string,
): Discrepancy => ({
  kind,
  articles: [...new Set(evidence.map((e) => e.article))],
  evidence,
  explanation: explanation.replace(/^file /, "File "),
});

/** Reports named for one wording. */
const NAMED = 4;

/** What reports print, each wording once, that of the fewest reports first: “six lorries” in A; “nine lorries” in B, C. */
export function wordings(places: readonly { readonly report: Digest; readonly span: Span }[], most?: number): string {
  const byWording = Map.groupBy(places, ({ report, span }) => quoted(report, span, most));
  return [...byWording]
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([words, all]) => {
      const names = [...new Set(all.map(({ report }) => nameOf(report)))];
      const others = names.length > NAMED ? ` and ${names.length - NAMED + 1} others` : "";
      return `${words} in ${names.slice(0, others ? NAMED - 1 : NAMED).join(", ")}${others}`;
    })
    .join("; ");
}

/** The printed words, one line, at most so many characters. */
export function quoted(report: Digest | undefined, { start, end }: Span, most = 90): string {
  const words = (report?.article.text.slice(start, end) ?? "")
    .replace(/\s+/g, " ")
    .replace(/^["“”]+|[.,;:"“”]+$/g, "")
    .trim();
  return `“${words.length > most ? `${words.slice(0, words.lastIndexOf(" ", most))} …` : words}”`;
}
