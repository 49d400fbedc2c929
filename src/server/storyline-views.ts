import { setImmediate as letOthersRun } from "node:timers/promises";
import { asOfDay } from "../desk/as-of.ts";
import type { Desk } from "../desk/desk.ts";
import type { IsoDate } from "../domain/day.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { briefing, type StorylineBriefing } from "../present/views/briefing.ts";
import { NotFound } from "./not-found.ts";

export interface Moment {
  readonly asOf: IsoDate | null;
  readonly since: IsoDate | null;
}

/** How many storyline views are kept: scrubbing through a month of one storyline, and a few storylines beside it. */
const KEPT = 64;

/** Passages of each line in a view; `/api/positions/{position}` has all. */
export const PASSAGES = 6;

/** The views of storylines, each made once until the desk changes. */
export interface StorylineViews {
  record(storyline: string, asOf: IsoDate | null): Promise<ParleyRecord>;
  /** @throws NotFound */
  of(storyline: string, moment: Moment): Promise<StorylineBriefing>;
}

export function storylineViews(desk: Desk): StorylineViews {
  let revision = "";
  const views = new Map<string, Promise<StorylineBriefing>>();

  async function current(): Promise<void> {
    const now = await desk.revision();
    if (now === revision) return;
    revision = now;
    views.clear();
  }

  async function record(storyline: string, asOf: IsoDate | null): Promise<ParleyRecord> {
    const whole = await desk.storyline(storyline);
    if (whole === null) throw new NotFound(`storyline ${storyline}`);
    return asOf === null ? whole : asOfDay(whole, asOf);
  }

  async function made(storyline: string, { asOf, since }: Moment): Promise<StorylineBriefing> {
    const part = await record(storyline, asOf);
    await letOthersRun();
    const [view] = briefing(part, { asOf, since, passages: PASSAGES }).storylines;
    if (view === undefined) throw new NotFound(`storyline ${storyline}`);
    return view;
  }

  return {
    record,
    async of(storyline, moment) {
      await current();
      const key = [storyline, moment.asOf, moment.since].join(" ");
      const view = views.get(key) ?? made(storyline, moment);
      views.delete(key);
      views.set(key, view);
      view.catch(() => views.delete(key));
      const [oldest] = views.keys();
      if (views.size > KEPT && oldest !== undefined) views.delete(oldest);
      return view;
    },
  };
}
