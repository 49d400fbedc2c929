import { z } from "zod";
import { claimLine } from "../../present/views/claim-line.ts";
import { lookup } from "../../present/views/lookup.ts";
import { NotFound } from "../not-found.ts";
import { fromCursor, PAGE, type Route, route, toCursor } from "../route.ts";

const params = z.object({ article: z.string().max(200) });

export const ARTICLE_ROUTES: readonly Route[] = [
  route({
    method: "get",
    path: "/api/articles",
    summary: "All articles, latest arrival first",
    query: z.object(PAGE),
    answer: "ArticlePage",
    async handle({ query }, { desk }) {
      const articles = await desk.store.articles({ limit: query.limit, after: fromCursor(query.cursor) });
      const last = articles.length === query.limit ? articles.at(-1) : undefined;
      return { articles, next: last ? toCursor(last.seq) : null };
    },
  }),
  route({
    method: "get",
    path: "/api/articles/{article}",
    summary: "One article as published, with its positions, attributions and notes in place, and its other versions",
    params,
    answer: "ArticleView",
    async handle({ params: { article: id } }, { desk, views }) {
      const [kept, versions, storyline] = await Promise.all([
        desk.store.article(id),
        desk.store.versionsOf(id),
        desk.store.storylineOf(id),
      ]);
      if (kept === null) throw new NotFound(`article ${id}`);
      const record = storyline === null ? null : await views.record(storyline, null);
      if (record === null) return { article: kept, storyline, attributions: [], lines: [], notes: [], versions };
      const look = lookup(record);
      const first = (spans: readonly { readonly article: string; readonly start: number }[]) =>
        spans.find((span) => span.article === id)?.start ?? Number.POSITIVE_INFINITY;
      return {
        article: look.articles.get(id) ?? kept,
        storyline,
        attributions: record.attributions.filter((one) => one.article === id),
        lines: record.positions
          .filter((one) => one.evidence.some((at) => at.article === id))
          .toSorted((a, b) => first(a.evidence) - first(b.evidence))
          .map((one) => claimLine(look, one)),
        notes: record.notes.filter((one) => one.article === id),
        versions,
      };
    },
  }),
  route({
    method: "get",
    path: "/api/positions/{position}",
    summary: "One line of the record, wherever it is: the permanent link of a claim",
    params: z.object({ position: z.string().max(200) }),
    answer: "PositionView",
    async handle({ params: { position: id } }, { desk }) {
      for (const { id: storyline, record } of await desk.parts()) {
        const position = record.positions.find((one) => one.id === id);
        if (position) return { storyline, line: claimLine(lookup(record), position) };
      }
      throw new NotFound(`position ${id}`);
    },
  }),
];
