import { z } from "zod";
import type { Desk } from "../../desk/desk.ts";
import type { Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import { ACTS } from "../../domain/position.ts";
import { claimLine } from "../../present/views/claim-line.ts";
import type { ArticleEntry } from "../../store/store.ts";
import { publishedDay, publishedOn } from "../../text/published.ts";
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
        passages: await Promise.all(
          hits.map(async ({ entry, published }) => ({
            ...(await findPassage(desk.store, entry, query.q)),
            published,
          })),
        ),
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

interface Hit {
  readonly entry: ArticleEntry;
  /** As every page tells it. */
  readonly published: Published | null;
}

/** The reports that hold the words: of the storyline and the days that are asked for, as lines are. */
async function reportsWith(desk: Desk, { q, storyline, from, to }: Within): Promise<readonly Hit[]> {
  const isNarrowed = Boolean(storyline || from || to);
  const found = await desk.store.searchArticles(q, isNarrowed ? ARTICLES_LOOKED_AT : ARTICLES_FOUND);
  const wanted = storyline ? new Set((await desk.storyline(storyline))?.articles.map(({ id }) => id)) : null;
  const hits: Hit[] = [];
  for (const entry of found.filter(({ id }) => wanted === null || wanted.has(id))) {
    const published = await publishedOf(desk, entry);
    const day = publishedDay(published);
    if ((!from || (day !== null && day >= from)) && (!to || (day !== null && day <= to)))
      hits.push({ entry, published });
  }
  return hits.slice(0, ARTICLES_FOUND);
}

/** A report that does not print its day has the one that all reports of its storyline tell. */
async function publishedOf(desk: Desk, { id, published }: ArticleEntry): Promise<Published | null> {
  if (published !== null) return publishedOn(published, "metadata");
  const storyline = await desk.store.storylineOf(id);
  const record = storyline === null ? null : await desk.storyline(storyline);
  return record?.articles.find((article) => article.id === id)?.published ?? null;
}
