import type { ClaimLine } from "../../src/present/views/claim-line.ts";
import { router } from "./router.svelte.ts";

const QUERY = "line";

/** Lines that a page has shown: opening one of them needs no request. */
const seen = new Map<string, ClaimLine>();

/** The claim whose words stand open beside the page. Its id is part of the address. */
export const opened = {
  get id(): string | null {
    return router.query(QUERY);
  },
  get line(): ClaimLine | null {
    const { id } = this;
    return id === null ? null : (seen.get(id) ?? null);
  },
  close(): void {
    router.back(router.with({ [QUERY]: null }));
  },
};

/** The present page with the claim's words beside it. */
export function lineHref(line: ClaimLine): string {
  seen.set(line.id, line);
  return router.with({ [QUERY]: line.id });
}
