import { router } from "./router.svelte.ts";

/** The day that the record is looked at as of, and the day since which things count as new: both part of the address. */
export const moment = {
  get asOf(): string | null {
    return router.query("as-of");
  },
  get since(): string | null {
    return router.query("since");
  },
  /** For the faces of a storyline. */
  get query(): { readonly "as-of": string | null; readonly since: string | null } {
    return { "as-of": this.asOf, since: this.since };
  },
};
