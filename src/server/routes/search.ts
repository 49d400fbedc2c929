import { z } from "zod";
import { ACTS } from "../../domain/position.ts";
import { claimLine } from "../../present/views/claim-line.ts";
import { findLines } from "../find-lines.ts";
import { findPassage } from "../find-passage.ts";
import { DAY, fromCursor, PAGE, type Route, route, toCursor } from "../route.ts";
import { PASSAGES } from "../storyline-views.ts";

const ARTICLES_FOUND = 20;

export const SEARCH_ROUTES: readonly Route[] = [
  route({
    method: "get",
    path: "/api/search",
    summary: 'Claim lines and passages that hold all the words; "…" for a phrase, -word to leave out, or',
    query: z.object({
      q: z.string().max(400).default("").meta({ description: "Words, names of parties, issues" }),
      storyline: z.string().optional(),
      party: z.string().optional().meta({ description: "Id of an actor" }),
      issue: z.string().optional().meta({ description: "Id of an issue" }),
      act: z.enum(ACTS).optional(),
      from: DAY.optional().meta({ description: "Said, or else reported, on that day or later" }),
      to: DAY.optional(),
      ...PAGE,
    }),
    answer: "SearchPage",
    async handle({ query }, { desk }) {
      const from = fromCursor(query.cursor) ?? 0;
      const found = await findLines(desk, query, from + query.limit + 1);
      const page = found.slice(from, from + query.limit);
      const hits = from === 0 ? await desk.store.searchArticles(query.q, ARTICLES_FOUND) : [];
      return {
        lines: page.map(({ storyline, look, position }) => ({
          storyline,
          line: claimLine(look, position, { passages: PASSAGES }),
        })),
        passages: await Promise.all(hits.map((entry) => findPassage(desk.store, entry, query.q))),
        next: from + query.limit < found.length ? toCursor(from + query.limit) : null,
      };
    },
  }),
];
