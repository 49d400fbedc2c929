import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { ParleyError } from "../domain/errors.ts";
import type { Answers } from "./answers.ts";
import { events } from "./events.ts";
import { headers, holdsToken, problem, sameOrigin } from "./guard.ts";
import { NotFound } from "./not-found.ts";
import { openApi } from "./openapi.ts";
import type { Route, Surroundings } from "./route.ts";
import { ROUTES } from "./routes/routes.ts";
import { webFiles } from "./web-files.ts";

export interface AppOptions extends Surroundings {
  /** Asked of every request when there is one. */
  readonly token: string | null;
  /** The built workspace. */
  readonly webFolder: string;
  /** Ends the streams of events. */
  readonly stop: AbortSignal;
  /** Told of each request. */
  readonly onRequest: () => void;
  /** Told of faults that are Parley's; the client hears only that there was one. */
  readonly onFault: (error: Error) => void;
}

const MIB = 1024 * 1024;
const MOST_JSON = MIB;
const MOST_FILES = 64 * MIB;
/** The request was good, and may succeed later. */
const UNAVAILABLE = new Set([
  "out-of-memory",
  "postgres-unreachable",
  "store-busy",
  "store-full",
  "store-read-only",
  "store-unopenable",
]);
/** Change without the record changing: never answered from a client's memory. */
const LIVE = ["/api/status", "/api/feeds"];

/** The workspace and the API, without a port: what a server hands requests to. */
export function createApp({ token, webFolder, stop, onRequest, onFault, ...around }: AppOptions): Hono {
  const app = new Hono();
  app.use((_, next) => {
    onRequest();
    return next();
  });
  app.use(headers);
  app.use(sameOrigin(token !== null));
  if (token !== null) app.use(holdsToken(token));

  const description = openApi(ROUTES);
  app.get("/api/openapi.json", (context) => context.json(description));
  app.get("/api/events", events(around.desk.store, stop));
  for (const route of ROUTES) mount(app, route, around);
  app.all("/api/*", (context) =>
    context.json(problem("not-found", "There is no such address. See /api/openapi.json."), 404),
  );
  app.get("*", webFiles(webFolder));

  app.onError((error, context) => {
    if (error instanceof NotFound) return context.json(problem(error.code, error.message), 404);
    if (error instanceof z.ZodError) return context.json(problem("bad-request", z.prettifyError(error)), 400);
    if (error instanceof ParleyError)
      return context.json(problem(error.code, error.message), UNAVAILABLE.has(error.code) ? 503 : 400);
    onFault(error);
    return context.json(problem("bug", "Parley has a bug here; the server's log tells more."), 500);
  });
  return app;
}

function mount(app: Hono, route: Route, around: Surroundings): void {
  const path = route.path.replace(/\{(\w+)\}/g, ":$1");
  /** The rest of the request is never read: the connection cannot be used again. */
  const tooLarge = (context: Context) =>
    context.json(problem("too-large", "The request is too large."), 413, { connection: "close" });
  const limit = bodyLimit({ maxSize: route.takesFiles ? MOST_FILES : MOST_JSON, onError: tooLarge });
  app.on(route.method.toUpperCase(), path, limit, async (context) => {
    const params = route.params.parse(context.req.param());
    const query = route.query.parse(context.req.query());
    if (route.method === "get") {
      const isLive = LIVE.includes(route.path);
      const etag = isLive ? null : await etagOf(context.req.url, around);
      context.header("cache-control", isLive ? "no-store" : "no-cache");
      if (etag !== null) context.header("etag", etag);
      if (etag !== null && context.req.header("if-none-match") === etag) return context.body(null, 304);
    }
    const { body, files } = await bodyOf(context, route);
    const answer = await route.handle({ params, query, body, files }, around);
    return route.isFile ? fileAnswer(context, answer as Answers["ExportedFile"]) : context.json(answer as object);
  });
}

/** To be saved, never to be opened in the workspace's origin. */
const fileAnswer = (context: Context, { type, name, text }: Answers["ExportedFile"]): Response =>
  context.body(text, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });

/** One for a whole state of the desk and an address; cheap, so that a client that is up to date costs nothing. */
const etagOf = async (url: string, { desk }: Surroundings): Promise<string> =>
  `"${createHash("sha256")
    .update(`${await desk.revision()} ${url}`)
    .digest("hex")
    .slice(0, 20)}"`;

async function bodyOf(
  context: Context,
  { body, takesFiles }: Route,
): Promise<{ body: unknown; files: readonly File[] }> {
  if (body === null) return { body: null, files: [] };
  const type = context.req.header("content-type") ?? "";
  if (takesFiles && type.startsWith("multipart/form-data")) {
    const form = await context.req.parseBody({ all: true });
    const files = Object.values(form)
      .flat()
      .filter((one) => one instanceof File);
    return { body: body.parse({}), files };
  }
  if (!type.startsWith("application/json"))
    throw new ParleyError("bad-request", "Send JSON, with content-type: application/json.");
  const text = await context.req.text();
  return { body: body.parse(parse(text)), files: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ParleyError("bad-request", "The request's body is not JSON.", { cause });
  }
}
