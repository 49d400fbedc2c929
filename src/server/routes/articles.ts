import { z } from "zod";
import type { Desk } from "../../desk/desk.ts";
import type { ArticleId } from "../../domain/article.ts";
import { ACTS } from "../../domain/position.ts";
import type { ParleyRecord } from "../../domain/record.ts";
import { type ClaimLine, claimLine } from "../../present/views/claim-line.ts";
import type { Lookup } from "../../present/views/lookup.ts";
import type { ArticleEntry, Store } from "../../store/store.ts";
import type { Answers, ArticleVersion } from "../answers.ts";
import { lookOf } from "../find-lines.ts";
import { type LinkedWords, lineOfWords } from "../line-of-words.ts";
import { NotFound } from "../not-found.ts";
import { fromCursor, PAGE, type Route, route, toCursor } from "../route.ts";
import { type Moment, PASSAGES } from "../storyline-views.ts";

const params = z.object({ article: z.string().max(200) });

/** The words that a line rested on when its link was copied: what leads to it when its id is another. */
const LINKED_WORDS = z.object({
  in: z.string().max(200).optional().meta({ description: "Article of words that the line rested on" }),
  at: z
    .string()
    .regex(/^\d{1,8}-\d{1,8}$/)
    .optional()
    .meta({ description: "Where they stand in it: 120-180" }),
  act: z.enum(ACTS).optional().meta({ description: "What was read in them" }),
});

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
    query: LINKED_WORDS,
    answer: "PositionView",
    async handle({ params: { position: id }, query }, { desk }) {
      const home = await desk.store.storylineOfPosition(id);
      const there = home === null ? null : lineIn(home, await desk.storyline(home), id);
      if (there) return there;
      // What people said of the record may have moved it.
      for await (const { id: storyline, record } of desk.parts()) {
        const found = lineIn(storyline, record, id);
        if (found) return found;
      }
      const moved = await lineByWords(desk, linkedWords(query));
      if (moved) return moved;
      throw new NotFound(`position ${id}`);
    },
  }),
];

function linkedWords({ in: article, at, act }: z.infer<typeof LINKED_WORDS>): LinkedWords | null {
  const [start = 0, end = 0] = at?.split("-").map(Number) ?? [];
  return article !== undefined && start < end ? { article, start, end, act: act ?? null } : null;
}

/** The line of another id that rests on the words now. */
async function lineByWords(desk: Desk, words: LinkedWords | null): Promise<Answers["PositionView"] | null> {
  const storyline = words && (await storylineOf(desk.store, await desk.store.versionsOf(words.article)));
  const record = storyline ? await desk.storyline(storyline) : null;
  const position = words && record && lineOfWords(record, words);
  return storyline && record && position ? { storyline, line: claimLine(lookOf(record), position) } : null;
}

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
