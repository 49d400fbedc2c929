import { createRequire } from "node:module";

/** The version in package.json, which lies beside `src` and `dist` alike. */
export const PARLEY_VERSION: string = createRequire(import.meta.url)("../package.json").version;
