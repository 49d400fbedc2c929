import type { IsoDate } from "../../domain/day.ts";
import type { TimelineDay, TimelineEntry } from "../views/timeline.ts";
import { type Lane, type Left, lanesOf, type Placed, type Said, stack } from "./lanes.ts";
import type { Axis } from "./scale.ts";

export type Happened = Extract<TimelineEntry, { kind: "event" }> & { readonly day: IsoDate; readonly until: null };
export type Printed = Extract<TimelineEntry, { kind: "report" }> & { readonly day: IsoDate };

/** One lane as it is drawn; x counts from where the days begin. Unit of all lengths: pixels at full size. */
export interface LaneRow<T> {
  readonly label: string;
  /** Where the lane begins, and where its first row of marks does. */
  readonly y: number;
  readonly base: number;
  readonly placed: readonly Placed<T>[];
  readonly left: readonly Left[];
}

/** Reports of one day, where there are too many to stand one by one. */
interface Bar {
  readonly day: IsoDate;
  readonly x: number;
  readonly count: number;
  readonly height: number;
}

export interface LaneDrawing {
  readonly height: number;
  /** `null` without events. */
  readonly events: LaneRow<Happened> | null;
  readonly reports: LaneRow<Printed> & { readonly bars: readonly Bar[] };
  readonly parties: readonly LaneRow<Said>[];
}

/** The room of one mark. */
export const MARK = 14;
/** Rows of marks in a lane, at most. */
export const ROWS = 7;
/** Rows that bars stand in. */
export const BAR_ROWS = 3;
/** Above the first lane: days. */
export const AXIS = 24;
/** To the left of the lanes, or above each where it is narrow. */
export const LABEL = { width: 150, letters: 21, height: 18 } as const;
const GAP = 10;
const LANES = 9;

/** Events, reports, and one lane a party: what was said stands on its day. */
export function laneDrawing(days: readonly TimelineDay[], axis: Axis, isNarrow: boolean): LaneDrawing {
  const above = isNarrow ? LABEL.height : 0;
  let y = AXIS;
  const row = <T>(label: string, rows: number, lane: Pick<LaneRow<T>, "placed" | "left">): LaneRow<T> => {
    const own = { label, y, base: y + GAP / 2 + above, ...lane };
    y += Math.max(1, rows) * MARK + GAP + above;
    return own;
  };
  const lane = <T extends { readonly day: IsoDate; readonly until: IsoDate | null }>(
    label: string,
    items: readonly T[],
  ) => {
    const { rows, placed, left } = stack(items, axis, MARK, ROWS);
    return row<T>(label, rows, { placed, left });
  };
  const happened = dated(days, "event").map((one) => ({ ...one, until: null }));
  const events = happened.length > 0 ? lane<Happened>("Events", happened) : null;
  const printed = dated(days, "report");
  const bars = stack(printed, axis, MARK, ROWS).left.length > 0 ? barsOf(printed, axis) : [];
  const reports =
    bars.length > 0
      ? { ...row<Printed>("Reports", BAR_ROWS, { placed: [], left: [] }), bars }
      : { ...lane<Printed>("Reports", printed), bars };
  const parties = lanesOf(days, LANES).map(({ party, said }: Lane) => lane<Said>(party, said));
  return { height: y, events, reports, parties };
}

const dated = <K extends TimelineEntry["kind"]>(days: readonly TimelineDay[], kind: K) =>
  days.flatMap(({ day, entries }) =>
    day === null
      ? []
      : entries
          .filter((entry): entry is Extract<TimelineEntry, { kind: K }> => entry.kind === kind)
          .map((entry) => ({ ...entry, day })),
  );

function barsOf(printed: readonly Printed[], { first, last, x }: Axis): readonly Bar[] {
  const own = printed.filter(({ day }) => day >= first && day <= last);
  const counts = [...Map.groupBy(own, ({ day }) => day)].map(([day, { length }]) => ({
    day,
    x: x(day),
    count: length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.map((one) => ({ ...one, height: Math.max(2, (one.count / most) * BAR_ROWS * MARK) }));
}

/** Where the line to the day of the first report ends; `null` when it was reported the same day, or nobody knows when. */
export const tailOf = ({ until }: Said, axis: Axis): number | null => (until === null ? null : within(axis, until));

/** How wide a report is drawn: from the first day that it can be of to the last. */
export const reachOf = ({ day, until }: Printed, axis: Axis): number =>
  8 + (until === null ? 0 : within(axis, until) - axis.x(day));

const within = ({ last, x }: Axis, day: IsoDate): number => x(day < last ? day : last);

/** Nothing says on which day: only that it was by the day of the first report. */
export const isSaidBy = ({ line }: Said): boolean => line.when?.basis === "reported";
