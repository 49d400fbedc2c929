import { isDay } from "../../src/text/days.ts";
import { router } from "./router.svelte.ts";

/** An address may be typed: what is no day stands for none. */
const dayIn = (name: string): string | null => {
  const day = router.query(name);
  return day !== null && isDay(day) ? day : null;
};

/** The day that the record is looked at as of, and the day since which things count as new: both part of the address. */
export const moment = {
  get asOf(): string | null {
    return dayIn("as-of");
  },
  get since(): string | null {
    return dayIn("since");
  },
  /** For the faces of a storyline. */
  get query(): { readonly "as-of": string | null; readonly since: string | null } {
    return { "as-of": this.asOf, since: this.since };
  },
};
