import { z } from "zod";
import type { Desk } from "../../desk/desk.ts";
import type { IsoDate } from "../../domain/day.ts";
import { ACTS } from "../../domain/position.ts";
import { claimLine } from "../../present/views/claim-line.ts";
import type { ArticleEntry } from "../../store/store.ts";
import { findLines } from "../find-lines.ts";
import { findPassage } from "../find-passage.ts";
import { DAY, fromCursor, PAGE, type Route, route, toCursor } from "../route.ts";
import { PASSAGES } from "../storyline-views.ts";

const ARTICLES_FOUND = 20;
/** Of so many, those of one storyline or of some days are kept. */
const ARTICLES_LOOKED_AT = 400;

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
      const hits = from === 0 ? await reportsWith(desk, query) : [];
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

interface Within {
  readonly q: string;
  readonly storyline?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** The reports that hold the words: of the storyline and the days that are asked for, as lines are. */
async function reportsWith(desk: Desk, { q, storyline, from, to }: Within): Promise<readonly ArticleEntry[]> {
  const isNarrowed = Boolean(storyline || from || to);
  const found = await desk.store.searchArticles(q, isNarrowed ? ARTICLES_LOOKED_AT : ARTICLES_FOUND);
  const wanted = storyline ? new Set((await desk.storyline(storyline))?.articles.map(({ id }) => id)) : null;
  const isWithin = ({ id, published }: ArticleEntry): boolean =>
    (wanted === null || wanted.has(id)) &&
    (!from || (published !== null && published >= from)) &&
    (!to || (published !== null && published <= to));
  return found.filter(isWithin).slice(0, ARTICLES_FOUND);
}
