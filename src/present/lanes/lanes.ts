import type { IsoDate } from "../../domain/day.ts";
import type { ClaimLine } from "../views/claim-line.ts";
import type { TimelineDay, TimelineEntry } from "../views/timeline.ts";
import type { Axis } from "./scale.ts";

/** A line on the day it was said. */
export interface Said {
  readonly day: IsoDate;
  /** The day of the first report where it is later. */
  readonly until: IsoDate | null;
  readonly line: ClaimLine;
  readonly isShift: boolean;
}

export interface Lane {
  readonly party: string;
  readonly said: readonly Said[];
}

/** One lane a party, those who said most first; the rest share the last. */
export function lanesOf(days: readonly TimelineDay[], most: number): readonly Lane[] {
  const printed = new Map<string, IsoDate>();
  for (const { day, entries } of days)
    for (const entry of entries) if (day !== null && entry.kind === "report") printed.set(entry.article, day);
  const said = days.flatMap(({ day, entries }) =>
    day === null ? [] : entries.flatMap((entry) => saidOf(entry, day, printed) ?? []),
  );
  const lanes = [...Map.groupBy(said, ({ line }) => line.party)]
    .map(([party, own]): Lane => ({ party, said: own }))
    .toSorted((a, b) => b.said.length - a.said.length || a.party.localeCompare(b.party));
  if (lanes.length <= most) return lanes;
  const others = lanes.slice(most - 1).flatMap((lane) => lane.said);
  return [
    ...lanes.slice(0, most - 1),
    { party: "Others", said: others.toSorted((a, b) => a.day.localeCompare(b.day)) },
  ];
}

function saidOf(entry: TimelineEntry, day: IsoDate, printed: ReadonlyMap<string, IsoDate>): Said | null {
  const line = entry.kind === "said" ? entry.line : entry.kind === "shift" ? entry.shift.to : null;
  if (line === null) return null;
  const reported = line.passages.flatMap(({ article }) => printed.get(article) ?? []).toSorted()[0] ?? null;
  const until = reported !== null && reported > day ? reported : null;
  return { day, until, line, isShift: entry.kind === "shift" };
}

export interface Placed<T> {
  readonly item: T;
  readonly x: number;
  /** From the top of the lane. */
  readonly row: number;
}

/** Marks that would touch, each from its day to the day `until`, stand beneath each other; those for which there is no row are counted where they would stand. */
export function stack<T extends { readonly day: IsoDate; readonly until: IsoDate | null }>(
  items: readonly T[],
  { first, last, x }: Axis,
  size: number,
  mostRows: number,
): { readonly placed: readonly Placed<T>[]; readonly rows: number; readonly left: readonly Left[] } {
  const ends: number[] = [];
  const placed: Placed<T>[] = [];
  const left = new Map<IsoDate, number>();
  for (const item of items.toSorted((a, b) => a.day.localeCompare(b.day))) {
    if (item.day < first || item.day > last) continue;
    const at = x(item.day);
    const free = ends.findIndex((end) => end <= at);
    const row = free < 0 ? ends.length : free;
    if (row >= mostRows) {
      left.set(item.day, (left.get(item.day) ?? 0) + 1);
      continue;
    }
    ends[row] = x(item.until ?? item.day) + size;
    placed.push({ item, x: at, row });
  }
  return { placed, rows: ends.length, left: together([...left], x, size) };
}

/** Marks for which there was no room, of one day or of neighbours whose counts would touch. */
export interface Left {
  readonly x: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly count: number;
}

function together(counts: readonly (readonly [IsoDate, number])[], x: Axis["x"], size: number): readonly Left[] {
  const all: Left[] = [];
  for (const [day, count] of counts) {
    const last = all.at(-1);
    if (last && x(day) - last.x < 2 * size) all[all.length - 1] = { ...last, to: day, count: last.count + count };
    else all.push({ x: x(day), from: day, to: day, count });
  }
  return all;
}
