import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import type { Desk } from "../desk/desk.ts";
import { ParleyError } from "../domain/errors.ts";
import { createApp } from "./app.ts";
import { isLoopback } from "./guard.ts";
import { storylineViews } from "./storyline-views.ts";
import { keepWarm } from "./warm-up.ts";
import { WEB_FOLDER } from "./web-files.ts";

export interface Address {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly token: string | null;
}

export interface ServerOptions {
  readonly allowPrivate?: boolean;
  readonly webFolder?: string;
  readonly onFault: (error: Error) => void;
}

/** An address that is ours. Whoever asks there waits until a desk is served, and is turned away when none will be. */
export interface TakenAddress extends AsyncDisposable {
  /** `http://127.0.0.1:7067/`. */
  readonly url: string;
  /** Serves the workspace and the API until it is disposed of, and the address with it. */
  serve(desk: Desk, options: ServerOptions): RunningServer;
}

export interface RunningServer extends AsyncDisposable {
  readonly url: string;
}

/** Taken before a store is opened or made, so that nothing is left behind where it cannot be. @throws ParleyError `token-needed`, `port-taken` */
export async function takeAddress({ host, port, token }: Address): Promise<TakenAddress> {
  if (!isLoopback(host) && token === null)
    throw new ParleyError(
      "token-needed",
      `Whoever reaches ${host} could read and change the store. Pass --token (any long secret), or leave --host out to serve this machine only.`,
    );
  const app = Promise.withResolvers<Hono>();
  const server = createAdaptorServer({
    fetch: async (request, env) => (await app.promise).fetch(request, env),
  }) as Server;
  server.listen(port, host.replace(/^\[|\]$/g, ""));
  await once(server, "listening").catch((cause: Error) => {
    throw new ParleyError("port-taken", `Cannot serve at ${host}:${port}: ${cause.message}. Pass another --port.`, {
      cause,
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  const url = `http://${host}:${taken}/`;
  const close = async () => {
    if (!server.listening) return;
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
    await once(server, "close");
  };
  return {
    url,
    serve(desk, { allowPrivate = false, webFolder = WEB_FOLDER, onFault }) {
      const stop = new AbortController();
      const views = storylineViews(desk);
      const activity = { isAsked: true };
      const onRequest = () => {
        activity.isAsked = true;
      };
      app.resolve(createApp({ desk, views, allowPrivate, token, webFolder, stop: stop.signal, onRequest, onFault }));
      void keepWarm(desk, views, activity, stop.signal).catch((error: Error) => stop.signal.aborted || onFault(error));
      return {
        url,
        async [Symbol.asyncDispose]() {
          stop.abort();
          await close();
        },
      };
    },
    [Symbol.asyncDispose]: close,
  };
}

/** An address and what is served there, at once. */
export const startServer = async (desk: Desk, { host, port, token, ...options }: Address & ServerOptions) =>
  (await takeAddress({ host, port, token })).serve(desk, options);
