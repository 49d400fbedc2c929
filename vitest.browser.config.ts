import { defineConfig } from "vitest/config";

/** Needs a Chromium: /usr/bin/chromium, or the path in CHROMIUM. `.ci/run` installs one. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
