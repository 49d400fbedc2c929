import type { Position } from "../../domain/position.ts";
import { isToldAsPast } from "../../text/told-as-past.ts";
import { inOrder } from "../groups.ts";
import { onceIn } from "../once.ts";
import type { Storytelling } from "../storytelling.ts";
import { type Matter, matterOf } from "./matter.ts";
import { type Sum, sumIn } from "./sums.ts";

/** A position with the days between which it was expressed, at most. */
export interface DatedPosition extends Saying {
  readonly earliest: string;
  readonly latest: string;
  /** Told as what was held before. */
  readonly isPast: boolean;
}

/** What a position says. */
interface Saying {
  readonly position: Position;
  /** What the words of its evidence are about. */
  readonly matter: Matter;
  /** What the words that it hangs on are about, in senses. */
  readonly terms: ReadonlySet<string>;
  /** The one sum that they name. */
  readonly sum: Sum | null;
}

/** Positions whose days are known. */
export const datedPositions = (story: Storytelling): DatedPosition[] =>
  story.positions.flatMap((position) => {
    const days = daysOf(position, story);
    if (!days) return [];
    const { reportOf, partyNames, attributions } = story;
    const isPast = isToldAsPast(position, (id) => attributions.get(id));
    return [steadyDated(position, { ...days, ...sayingOf(position, { reportOf, names: partyNames }), isPast })];
  });

/** The same object as the last time where the position tells the same, of the same days. */
const steadyDated = onceIn(
  (_: Position, dated: DatedPosition): DatedPosition => dated,
  (a, b) =>
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.isPast === b.isPast &&
    a.matter === b.matter &&
    a.terms === b.terms &&
    a.sum === b.sum,
);

interface Light extends Pick<Storytelling, "reportOf"> {
  readonly names: ReadonlySet<string>;
}

const sayingOf = onceIn(
  (position: Position, { reportOf, names }: Light): Saying => {
    const { things, deeds } = matterOf(position.conditions, reportOf, names);
    return {
      position,
      matter: matterOf(position.evidence, reportOf, names),
      terms: things.union(deeds),
      sum: sumIn(position.evidence, reportOf),
    };
  },
  (a, b) => a.names === b.names,
);

/** The days between which a position was expressed: the day said, or those of the reports that carry it; one that may be of the day of another tells nothing beside it. */
function daysOf(
  { said, evidence }: Position,
  { published }: Storytelling,
): Pick<DatedPosition, "earliest" | "latest"> | null {
  if (said) return { earliest: said.date, latest: said.date };
  const known = evidence.flatMap((e) => published.get(e.article) ?? []);
  const exact = known.flatMap(({ date }) => date ?? []);
  const told = known.filter((p) => p.date !== null || !exact.some((day) => p.earliest <= day && day <= p.latest));
  const [earliest, latest] = [first(told.map((p) => p.earliest)), first(told.map((p) => p.latest))];
  return earliest && latest ? { earliest, latest } : null;
}

const first = (days: readonly string[]): string | undefined => (days.length > 1 ? days.toSorted(inOrder)[0] : days[0]);
