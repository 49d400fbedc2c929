import { configDefaults, defineConfig } from "vitest/config";

/** `*.pg.test.ts` need a PostgreSQL: `npm run test:postgres`; `*.browser.test.ts` a Chromium: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "**/*.pg.test.ts", "**/*.browser.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
