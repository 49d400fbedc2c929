import { readFileSync } from "node:fs";

/** As package.json states it: two folders up, from `src/cli` and from `dist/cli` alike. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}
