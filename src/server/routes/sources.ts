import { z } from "zod";
import { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import type { Store } from "../../store/store.ts";
import type { Answers } from "../answers.ts";
import { NotFound } from "../not-found.ts";
import { type Route, route } from "../route.ts";

const WEB_ADDRESS = z.url({ protocol: /^https?$/ }).max(2000);
const FAILURES_SHOWN = 50;

export const SOURCE_ROUTES: readonly Route[] = [
  route({
    method: "post",
    path: "/api/sources",
    summary: "Queue reports: web addresses, or a text, or files sent as a form (`multipart/form-data`)",
    body: z.object({
      urls: z.array(WEB_ADDRESS).max(100).default([]),
      texts: z
        .array(z.object({ name: z.string().min(1).max(300), text: z.string().min(1) }))
        .max(100)
        .default([]),
    }),
    takesFiles: true,
    answer: "AddedSources",
    async handle({ body, files }, { desk, allowPrivate }) {
      const texts = body.texts.map(({ name, text }) => new File([text], name, { type: "text/plain" }));
      const answer = { added: [] as Answers["AddedSources"]["added"][number][], failures: [] as ParleyError[] };
      for await (const one of offered(body.urls, [...texts, ...files], allowPrivate)) {
        if (one instanceof ParleyError) answer.failures.push(one);
        else answer.added.push({ name: one.name, outcome: await desk.store.addReport(one) });
      }
      return { added: answer.added, failures: answer.failures.map(({ code, message }) => ({ code, message })) };
    },
  }),
  route({
    method: "get",
    path: "/api/feeds",
    summary: "The feeds that are followed, when each is due, and what failed",
    answer: "FeedList",
    handle: async (_, { desk }) => feedsOf(desk.store),
  }),
  route({
    method: "post",
    path: "/api/feeds",
    summary: "Follow a feed, or change how often it is looked at",
    body: z.object({
      url: WEB_ADDRESS,
      title: z.string().max(300).nullable().default(null),
      everyMinutes: z.number().int().min(1).max(100_000).nullable().default(null),
    }),
    answer: "FeedList",
    async handle({ body }, { desk }) {
      await desk.store.followFeed(body.url, body.title, body.everyMinutes);
      return feedsOf(desk.store);
    },
  }),
  route({
    method: "delete",
    path: "/api/feeds",
    summary: "Follow a feed no longer",
    query: z.object({ url: z.string().max(2000) }),
    answer: "FeedList",
    async handle({ query }, { desk }) {
      if (!(await desk.store.unfollowFeed(query.url))) throw new NotFound(`feed ${query.url}`);
      return feedsOf(desk.store);
    },
  }),
  route({
    method: "get",
    path: "/api/status",
    summary: "What the store holds, what waits, and what failed",
    answer: "Status",
    handle: async (_, { desk: { store } }) => ({
      ...(await store.status()),
      failures: await store.failedReports(FAILURES_SHOWN),
    }),
  }),
];

const feedsOf = async (store: Store): Promise<Answers["FeedList"]> => ({
  feeds: (await store.feeds()).map(({ state: _, ...feed }) => feed),
});

/** The network and the containers are loaded when something is added, not when the server starts. */
async function* offered(
  urls: readonly string[],
  files: readonly File[],
  allowPrivate: boolean,
): AsyncGenerator<RawReport | ParleyError> {
  const [{ acquire }, { mediaTypeOf }, { DEFAULT_LIMITS }, { rawReport }, { unpack }] = await Promise.all([
    import("../../acquire/acquire.ts"),
    import("../../acquire/media-type.ts"),
    import("../../acquire/options.ts"),
    import("../../acquire/raw-report.ts"),
    import("../../acquire/unpack.ts"),
  ]);
  yield* acquire(urls, { allowPrivate });
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { name } = file;
    yield* unpack(rawReport({ name, file: name, bytes, mediaType: mediaTypeOf(bytes, name) }), DEFAULT_LIMITS);
  }
}
