import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Desk } from "../desk/desk.ts";
import { ParleyError } from "../domain/errors.ts";
import { createApp } from "./app.ts";
import { isLoopback } from "./guard.ts";
import { storylineViews } from "./storyline-views.ts";
import { keepWarm } from "./warm-up.ts";
import { WEB_FOLDER } from "./web-files.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly token: string | null;
  readonly allowPrivate?: boolean;
  readonly webFolder?: string;
  readonly onFault: (error: Error) => void;
}

export interface RunningServer extends AsyncDisposable {
  /** `http://127.0.0.1:7067/`. */
  readonly url: string;
}

/** Serves the workspace and the API until it is disposed of. @throws ParleyError `token-needed`, `port-taken` */
export async function startServer(desk: Desk, options: ServerOptions): Promise<RunningServer> {
  const { host, port, token, onFault } = options;
  if (!isLoopback(host) && token === null)
    throw new ParleyError(
      "token-needed",
      `Whoever reaches ${host} could read and change the store. Pass --token (any long secret), or leave --host out to serve this machine only.`,
    );
  const stop = new AbortController();
  const views = storylineViews(desk);
  const activity = { isAsked: true };
  const app = createApp({
    desk,
    views,
    allowPrivate: options.allowPrivate ?? false,
    token,
    webFolder: options.webFolder ?? WEB_FOLDER,
    stop: stop.signal,
    onRequest: () => {
      activity.isAsked = true;
    },
    onFault,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, host.replace(/^\[|\]$/g, ""));
  await once(server, "listening").catch((cause: Error) => {
    throw new ParleyError("port-taken", `Cannot serve at ${host}:${port}: ${cause.message}. Pass another --port.`, {
      cause,
    });
  });
  void keepWarm(desk, views, activity, stop.signal).catch((error: Error) => stop.signal.aborted || onFault(error));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}/`,
    async [Symbol.asyncDispose]() {
      stop.abort();
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 1000).unref();
      await once(server, "close");
    },
  };
}
