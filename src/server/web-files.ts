import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Context } from "hono";

/** The built workspace; beside `src` and `dist` alike. */
export const WEB_FOLDER = fileURLToPath(new URL("../../web/dist/", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const NO_WORKSPACE = `<!doctype html><html lang="en"><title>Parley</title><h1>Parley</h1>
<p>The workspace is not built here (npm run build). The API is: <a href="/api/openapi.json">/api/openapi.json</a>.</p></html>`;

interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/**
 * Answers for everything outside `/api`: a file of the workspace, held in memory, or its page, for the addresses that
 * only the workspace knows. Nothing on disk is looked up by what a client sends.
 */
export function webFiles(folder: string): (context: Context) => Response {
  const files = new Map<string, WebFile>();
  const names = existsSync(folder) ? (readdirSync(folder, { recursive: true, withFileTypes: true }) ?? []) : [];
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join("/")}`, webFile(readFileSync(path), TYPES[extname(path)]));
  }
  const page = files.get("/index.html") ?? webFile(Buffer.from(NO_WORKSPACE), TYPES[".html"]);
  return (context) => {
    const { path } = context.req;
    const file = files.get(path) ?? (extname(path) === "" ? page : undefined);
    if (file === undefined) return context.text("There is no such file.", 404);
    context.header("etag", file.etag);
    context.header("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    if (context.req.header("if-none-match") === file.etag) return context.body(null, 304);
    return context.body(file.bytes, 200, { "content-type": file.type });
  };
}

const webFile = (bytes: Buffer, type = "application/octet-stream"): WebFile => ({
  bytes: new Uint8Array(bytes),
  type,
  etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`,
});
