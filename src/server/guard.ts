import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Nothing but the workspace's own files runs or is shown; there is no inline script or style anywhere. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

export const headers: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** True for names of this machine that nobody else can be reached under. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host === "::1" ? "[::1]" : host);

/**
 * Without a token only this machine's own names are answered, so that a page elsewhere cannot point a name of its own
 * here (DNS rebinding). Writing needs the request to come from this origin.
 */
export const sameOrigin =
  (hasToken: boolean): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header("host") ?? "";
    const name = host.replace(/:\d+$/, "");
    if (!hasToken && !isLoopback(name)) return context.json(problem("wrong-host", `This server is not ${name}.`), 403);
    const origin = context.req.header("origin");
    const isReading = context.req.method === "GET" || context.req.method === "HEAD";
    if (!isReading && origin !== undefined && !isOrigin(origin, host))
      return context.json(problem("other-origin", "Changes are taken from this server's own pages only."), 403);
    await next();
  };

const isOrigin = (origin: string, host: string): boolean => URL.canParse(origin) && new URL(origin).host === host;

const COOKIE = "parley-token";

/** The token as `Authorization: Bearer`, or in a cookie that opening `/?token=…` once sets. */
export const holdsToken =
  (token: string): MiddlewareHandler =>
  async (context, next) => {
    const { req } = context;
    const inAddress = req.query("token");
    if (req.method === "GET" && inAddress !== undefined && isSame(inAddress, token)) {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      return context.redirect(req.path);
    }
    const bearer = /^Bearer (.+)$/.exec(req.header("authorization") ?? "")?.[1];
    if (isSame(bearer ?? getCookie(context, COOKIE) ?? "", token)) return next();
    context.header("www-authenticate", "Bearer");
    return context.json(
      problem("no-token", "Send the token that parley serve was started with, or open /?token=… once."),
      401,
    );
  };

const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

export const problem = (code: string, message: string) => ({ code, message });
