import { z } from "zod";
import { standing } from "../../correct/standing.ts";
import { CORRECTION, toChange } from "../correction-request.ts";
import { NotFound } from "../not-found.ts";
import { fromCursor, PAGE, type Route, route, toCursor } from "../route.ts";

export const CORRECTION_ROUTES: readonly Route[] = [
  route({
    method: "get",
    path: "/api/corrections",
    summary: "What people said about the record, latest first",
    query: z.object(PAGE),
    answer: "CorrectionPage",
    async handle({ query }, { desk }) {
      const log = await desk.corrections();
      const stand = new Set(standing(log).map(({ id }) => id));
      const from = fromCursor(query.cursor) ?? 0;
      const end = from + query.limit;
      const page = log.toReversed().slice(from, end);
      return {
        corrections: page.map((one) => ({ ...one, isUndone: one.change.kind !== "undo" && !stand.has(one.id) })),
        next: end < log.length ? toCursor(end) : null,
      };
    },
  }),
  route({
    method: "post",
    path: "/api/corrections",
    summary:
      "Confirm, correct, reject or add a line; settle a disagreement; merge, split or rename a party or an issue",
    body: CORRECTION,
    answer: "Correction",
    handle: async ({ body }, { desk }) => desk.store.addCorrection(body.by, await toChange(desk, body)),
  }),
  route({
    method: "post",
    path: "/api/corrections/{correction}/undo",
    summary: "Take a correction back; undoing the undo brings it back",
    params: z.object({ correction: z.string().max(100) }),
    body: z.object({ by: z.string().trim().min(1).max(100).default("desk") }),
    answer: "Correction",
    async handle({ params: { correction }, body }, { desk }) {
      if (!(await desk.corrections()).some(({ id }) => id === correction))
        throw new NotFound(`correction ${correction}`);
      return desk.store.addCorrection(body.by, { kind: "undo", correction });
    },
  }),
];
