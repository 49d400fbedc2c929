import type { Published } from "../../domain/article.ts";
import { dayNumber } from "../../text/days.ts";
import { into } from "../groups.ts";

/** The days between which something is, by their numbers; no numbers where they are not known. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export const daysOf = (published: Published | undefined): Days => ({
  from: dayNumber(published?.earliest ?? ""),
  to: dayNumber(published?.latest ?? ""),
});

/** What lies in more days than these is looked at whatever day is asked for. */
const FEW_DAYS = 31;
const areFew = ({ from, to }: Days): boolean => to - from < FEW_DAYS;

/** Things by their days: the places, in order, of those that can be of days so near to some; an unknown day is apart from none. */
export function byDay(things: readonly Days[], within: number): (days: Days) => readonly number[] {
  const onDay = new Map<number, number[]>();
  const whenever: number[] = [];
  things.forEach((days, i) => {
    if (!areFew(days)) whenever.push(i);
    else for (let day = days.from; day <= days.to; day++) into(onDay, day, i);
  });
  const areNear = (a: Days, b: Days): boolean => !(b.from - a.to > within || a.from - b.to > within);
  const known = new Map<string, readonly number[]>();
  const nearTo = (days: Days): readonly number[] => {
    const isNear = (i: number): boolean => areNear(things[i] as Days, days);
    if (!areFew(days)) return [...things.keys()].filter(isNear);
    const found = new Set(whenever.filter(isNear));
    for (let day = days.from - within; day <= days.to + within; day++)
      for (const i of onDay.get(day) ?? []) found.add(i);
    return [...found].sort((a, b) => a - b);
  };
  return (days) => {
    const key = `${days.from} ${days.to}`;
    const before = known.get(key) ?? nearTo(days);
    known.set(key, before);
    return before;
  };
}
