import type { IsoDate } from "../../src/domain/day.ts";

const DAY_MS = 86_400_000;

export const toTime = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
export const toDay = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((toTime(to) - toTime(from)) / DAY_MS);
export const addDays = (day: IsoDate, days: number): IsoDate => toDay(toTime(day) + days * DAY_MS);
