import { z } from "zod";
import type { ArticleId } from "../../domain/article.ts";
import type { ParleyRecord } from "../../domain/record.ts";
import { type ClaimLine, claimLine } from "../../present/views/claim-line.ts";
import type { Lookup } from "../../present/views/lookup.ts";
import type { ArticleEntry, Store } from "../../store/store.ts";
import type { Answers, ArticleVersion } from "../answers.ts";
import { lookOf } from "../find-lines.ts";
import { NotFound } from "../not-found.ts";
import { fromCursor, PAGE, type Route, route, toCursor } from "../route.ts";
import { type Moment, PASSAGES } from "../storyline-views.ts";

const params = z.object({ article: z.string().max(200) });

const NOW: Moment = { asOf: null, since: null };

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
      const [kept, entries] = await Promise.all([desk.store.article(id), desk.store.versionsOf(id)]);
      if (kept === null) throw new NotFound(`article ${id}`);
      const storyline = await storylineOf(desk.store, entries);
      const view = storyline === null ? null : await views.of(storyline, NOW);
      const versions = entries.map((entry) => versionOf(entry, view?.look ?? null));
      if (view === null) return { article: kept, storyline, attributions: [], lines: [], notes: [], versions };
      const { record, articles } = view.look;
      return {
        article: articles.get(id) ?? kept,
        storyline,
        attributions: record.attributions.filter((one) => one.article === id),
        lines: linesIn(view.look, id),
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
      const home = await desk.store.storylineOfPosition(id);
      const there = home === null ? null : lineIn(home, await desk.storyline(home), id);
      if (there) return there;
      // What people said of the record may have moved it.
      for await (const { id: storyline, record } of desk.parts()) {
        const found = lineIn(storyline, record, id);
        if (found) return found;
      }
      throw new NotFound(`position ${id}`);
    },
  }),
];

function lineIn(storyline: string, record: ParleyRecord | null, id: string): Answers["PositionView"] | null {
  const position = record?.positions.find((one) => one.id === id);
  return record && position ? { storyline, line: claimLine(lookOf(record), position) } : null;
}

/** Lines with words in the article, in the order of its text; its own words come first among their passages. */
function linesIn(look: Lookup, id: ArticleId): readonly ClaimLine[] {
  return look.record.positions
    .flatMap((position) => {
      const own = position.evidence.filter(({ article }) => article === id);
      const most = Math.max(PASSAGES, own.length);
      const line = () => claimLine(look, position, { passages: most, ofReport: id });
      return own[0] ? [{ start: own[0].start, line: line() }] : [];
    })
    .toSorted((a, b) => a.start - b.start)
    .map(({ line }) => line);
}

/** Only the version that counts now belongs to a storyline; the others go with it. */
async function storylineOf(store: Store, versions: readonly ArticleEntry[]): Promise<string | null> {
  for (const { id } of versions.toReversed()) {
    const storyline = await store.storylineOf(id);
    if (storyline !== null) return storyline;
  }
  return null;
}

function versionOf(entry: ArticleEntry, look: Lookup | null): ArticleVersion {
  const revision = look?.record.revisions.find(({ earlier }) => earlier === entry.id);
  const text = look?.articles.get(revision?.article ?? "")?.text ?? "";
  return {
    ...entry,
    isCurrent: look?.articles.has(entry.id) ?? false,
    lines: (revision?.lines ?? []).map((line) => ({
      ...line,
      nowWords: line.now && text.slice(line.now.start, line.now.end),
    })),
  };
}
