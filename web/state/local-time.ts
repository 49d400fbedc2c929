import { dayLabel } from "../../src/present/views/day-label.ts";

/** When something happened, on the clock of whoever reads: "24 Feb 2025, 09:41". @param at ISO 8601 */
export const localTime = (at: string): string =>
  `${dayLabel(at.slice(0, 10))}, ${new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
