import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE } from "../sample-record.ts";
import { launch } from "./chromium.ts";
import { serveSample } from "./sample-desk.ts";
import { openPage, settled } from "./workspace.ts";

const LENGTH = 600;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The sample with one position said so many times: its timeline is longer than a list that is drawn whole. */
function longRecord() {
  const [said] = SAMPLE.positions;
  if (!said) throw new Error("the sample has positions");
  const claim = (at: number) => `Dockers Union is ready to lift the blockade${" for the summer".repeat(at % 9)}.`;
  const positions = Array.from({ length: LENGTH }, (_, at) => ({ ...said, id: `said-${at}`, claim: claim(at) }));
  return { ...SAMPLE, positions, shifts: [], linkages: [], revisions: [] };
}

test("a long list: a held key passes over nothing, and all of it is printed", async () => {
  await using desk = await serveSample(longRecord());
  const { page, complaints } = await openPage(browser, new URL("/s/harbour-dispute/timeline", desk.url).href, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: "no-preference",
  });
  await settled(page);
  const drawn = () => page.locator("[aria-label='Day by day'] > li").count();
  const part = await drawn();
  expect(part).toBeGreaterThan(5);
  expect(part).toBeLessThan(LENGTH / 2);

  const place = () => page.evaluate<number>("Number(document.activeElement.closest('li').ariaPosInSet)");
  await page.keyboard.press("j");
  const places = [await place()];
  for (let at = 0; at < 120; at++) {
    await page.keyboard.press("j");
    places.push(await place());
  }
  expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));

  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await drawn()).toBeGreaterThan(LENGTH);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect.poll(drawn).toBeLessThan(LENGTH / 2);
  expect(complaints).toEqual([]);
});
