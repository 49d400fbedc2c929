import type { LocalPosition } from "../../domain/coded-report.ts";
import type { WithActors } from "../actors/cast-actors.ts";
import type { Digest } from "../digest.ts";
import type { WithPassages } from "../statements/compare-passages.ts";
import { likelyIn } from "../statements/in-context.ts";
import type { WithOrigins } from "../syndication/trace-origins.ts";

/** What another report's reading of the same utterance counts: one reader reads both, so its mistakes go together. */
const SECOND_READING = 0.5;

/** What reports tell alike, and who in them speaks for whom. */
export type Readings = Pick<WithPassages & WithActors & WithOrigins, "pairs" | "casts" | "originOf">;

/**
 * Each position's chance of being right, in [0, 1]: its own score and, where another origin gives the same utterance, that of the same party's same act
 * there. Copies bear nothing out: the same words read twice are read alike.
 */
export function borneOut({ pairs, casts, originOf }: Readings): (position: LocalPosition) => number {
  const readElsewhere = new Map<LocalPosition, Map<string, number>>();
  const note = (position: LocalPosition, origin: string, chance: number): void => {
    const known = readElsewhere.get(position) ?? new Map<string, number>();
    readElsewhere.set(position, known.set(origin, Math.max(known.get(origin) ?? 0, chance)));
  };
  const sideOf = (report: Digest, { party }: LocalPosition): string | undefined => casts.get(report)?.get(party)?.side;
  for (const { a: one, b: other, score } of likelyIn(pairs.told)) {
    const [here, there] = [originOf(one.report.id), originOf(other.report.id)];
    if (here === there) continue;
    for (const p of one.positions)
      for (const q of other.positions)
        if (p.act === q.act && sideOf(one.report, p) === sideOf(other.report, q)) {
          note(p, there, score * q.score);
          note(q, here, score * p.score);
        }
  }
  return (position) => {
    const others = [...(readElsewhere.get(position)?.values() ?? [])].sort((x, y) => x - y);
    return 1 - others.reduce((wrong, chance) => wrong * (1 - SECOND_READING * chance), 1 - position.score);
  };
}
