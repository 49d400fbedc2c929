import type { Actor } from "../../domain/actor.ts";
import type { Passage } from "../statements/passages.ts";
import { at, type Detector, discrepancy, quoted, sourceName } from "./detector.ts";

/** Shorter passages are too alike by chance. */
const TELLING_WORDS = 4;

const isNamed = (actor: Actor | undefined): boolean =>
  actor !== undefined && actor.kind !== "group" && actor.kind !== "unnamed";

/** A person whom no report gives a side may speak for any. */
const hasSide = (p: Passage): boolean => !p.isPerson || p.side !== p.speaker;

/** More than half of the shorter passage stands in both; a state's name is in every passage of its storyline. */
function sharesMost(p: Passage, q: Passage): boolean {
  const common = p.senses.filter((s) => q.senses.includes(s)).length;
  const matter = p.senses.filter((s) => !s.startsWith("@") && q.senses.includes(s)).length;
  return matter >= TELLING_WORDS && common * 2 > Math.min(p.senses.length, q.senses.length);
}

/** One utterance, two speakers: two people, or two sides. A state and its president are one voice. */
export const attribution: Detector = {
  id: "reconcile/discrepancies/attribution@1",
  detect: ({ statements, passages, actors, originOf }) => {
    const passageOf = new Map(passages.map((p) => [p.attribution.id, p]));
    return statements.flatMap(({ variants }) => {
      const told = variants
        .flatMap((v) => passageOf.get(v.attribution) ?? [])
        .filter((p) => isNamed(actors.get(p.speaker ?? "")));
      const isPair = (p: Passage, q: Passage): boolean =>
        p.speaker !== q.speaker &&
        ((p.isPerson && q.isPerson) || (p.side !== q.side && hasSide(p) && hasSide(q))) &&
        originOf(p.report.id) !== originOf(q.report.id) &&
        sharesMost(p, q);
      const first = told.find((p) => told.some((q) => isPair(p, q)));
      const other = told.find((q) => first && isPair(first, q));
      const [a, b] = [first && mainPiece(first), other && mainPiece(other)];
      if (!first || !other || !a || !b) return [];
      const nameOf = (p: typeof first): string => actors.get(p.speaker ?? "")?.name ?? "an unnamed source";
      return [
        discrepancy(
          "attribution",
          [at(first.report.id, a), at(other.report.id, b)],
          `${sourceName(first.report)} gives ${quoted(first.report, a)} to ${nameOf(first)}; ${sourceName(other.report)} gives ${quoted(other.report, b)} to ${nameOf(other)}.`,
        ),
      ];
    });
  },
};

const mainPiece = ({ attribution }: Passage) =>
  [...attribution.content].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
