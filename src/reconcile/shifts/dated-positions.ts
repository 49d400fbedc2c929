import type { Published } from "../../domain/article.ts";
import type { Position } from "../../domain/position.ts";
import { isToldAsPast } from "../../text/told-as-past.ts";
import { inOrder } from "../groups.ts";
import { areEqual, onceIn } from "../once.ts";
import type { Storytelling } from "../storytelling.ts";
import { type Matter, matterOf } from "./matter.ts";
import { type Sum, sumIn } from "./sums.ts";

/** A position with the days between which it was expressed, at most. */
export interface DatedPosition {
  readonly position: Position;
  readonly earliest: string;
  readonly latest: string;
  /** What the words of its evidence are about. */
  readonly matter: Matter;
  /** What the words that it hangs on are about, in senses. */
  readonly terms: ReadonlySet<string>;
  /** The one sum that they name. */
  readonly sum: Sum | null;
  /** Told as what was held before. */
  readonly isPast: boolean;
}

/** Positions whose days are known. */
export const datedPositions = ({ positions, reportOf, partyNames, published }: Storytelling): DatedPosition[] =>
  positions.flatMap((position) => {
    const days = position.evidence.map((e) => published.get(e.article));
    return datedPosition(position, { names: partyNames, days }, reportOf) ?? [];
  });

interface Light {
  readonly names: ReadonlySet<string>;
  /** Those of the reports that it is in, evidence by evidence. */
  readonly days: readonly (Published | undefined)[];
}

/** The same object as the last time where the position tells the same, of the same days; `null` where no day is known. */
const datedPosition = onceIn(
  (position: Position, { names, days }: Light, reportOf: Storytelling["reportOf"]): DatedPosition | null => {
    const { conditions, evidence, said } = position;
    const between = said ? { earliest: said.date, latest: said.date } : daysBetweenThem(days);
    if (!between) return null;
    const { things, deeds } = matterOf(conditions, reportOf, names);
    const attributions = evidence.flatMap(({ article }) => reportOf(article)?.report.attributions ?? []);
    return {
      position,
      ...between,
      matter: matterOf(evidence, reportOf, names),
      terms: things.union(deeds),
      sum: sumIn(evidence, reportOf),
      isPast: isToldAsPast(position, (id) => attributions.find((a) => a.id === id)),
    };
  },
  (a, b) => a.names === b.names && areEqual(a.days, b.days),
);

/** The days between which a position was expressed where it does not say so: those of the reports that carry it; one that may be of the day of another tells nothing beside it. */
function daysBetweenThem(days: Light["days"]): Pick<DatedPosition, "earliest" | "latest"> | null {
  const known = days.filter((d) => d !== undefined);
  const exact = known.flatMap(({ date }) => date ?? []);
  const told = known.filter((p) => p.date !== null || !exact.some((day) => p.earliest <= day && day <= p.latest));
  const [earliest, latest] = [first(told.map((p) => p.earliest)), first(told.map((p) => p.latest))];
  return earliest && latest ? { earliest, latest } : null;
}

const first = (days: readonly string[]): string | undefined => (days.length > 1 ? days.toSorted(inOrder)[0] : days[0]);
