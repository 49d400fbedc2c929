import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ARTEFACTS, accessibilityFaults, launch } from "./chromium.ts";
import { openPage, serve, settled } from "./workspace.ts";

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

const FIRST = `Rowers ready to row again

“We will row again if the club buys new oars,” captain Ines Holt of the Rowers’ Guild said on 3 March 2031. The boat
club rejected the demand. “There is no money for oars,” its treasurer, Abel Marsh, said.

Talks resume on 12 March 2031.`;
const SECOND = FIRST.replace("There is no money for oars", "We are ready to buy the oars").replace("rejected", "met");

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let storyline: string;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
const at = (path: string) => new URL(path, server.url).href;
// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what the tests expect of them
const answer = async (path: string): Promise<any> => (await fetch(at(path))).json();

/** The report with most that is not the story. */
async function mostSetAside(): Promise<string> {
  const { articles } = await answer("/api/articles?limit=20");
  const reports = await Promise.all(articles.map(({ id }: { id: string }) => answer(`/api/articles/${id}`)));
  return reports.toSorted((a, b) => b.article.boilerplate.length - a.article.boilerplate.length)[0].article.id;
}

/** The pages of a filled store that are looked at in every light and width. */
const SCREENS: readonly { readonly name: string; readonly path: () => string | Promise<string> }[] = [
  { name: "storylines", path: () => "/" },
  { name: "state-of-play", path: () => `/s/${storyline}` },
  {
    name: "issue",
    path: async () =>
      `/s/${storyline}?issue=${(await answer(`/api/storylines/${storyline}/state-of-play`)).rows[0].issueId}`,
  },
  { name: "timeline", path: () => `/s/${storyline}/timeline` },
  { name: "report", path: async () => `/report/${await mostSetAside()}` },
  { name: "search", path: () => "/search?q=guarantees" },
  { name: "nothing-found", path: () => "/search?q=zeppelin" },
  {
    name: "words",
    path: async () => `/line/${(await answer(`/api/storylines/${storyline}/lines?limit=1`)).lines[0].id}`,
  },
  { name: "no-such-page", path: () => "/nowhere" },
];

describe("from an empty store", () => {
  test("the example is a click away, and its reports show as they are read", async () => {
    const { page, complaints } = await openPage(browser, server.url, { viewport: DESK });
    await settled(page);
    await page.screenshot({ path: join(ARTEFACTS, "web-empty-desk.png") });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "open the example" }).click();
    await page.locator("main li h2 a").first().waitFor({ timeout: 120_000 });
    await expect
      .poll(async () => (await answer("/api/status")).reports.waiting + (await answer("/api/status")).reports.reading, {
        timeout: 120_000,
      })
      .toBe(0);
    await page.getByText("11 reports").waitFor();
    storyline = (await answer("/api/storylines")).storylines[0].id;
    expect(complaints).toEqual([]);
  });

  test("a pasted report is added, and its next version can be compared", async () => {
    const { page } = await openPage(browser, server.url, { viewport: DESK });
    await page.getByText("Add reports").click();
    for (const text of [FIRST, SECOND]) {
      await page.getByLabel("Paste addresses or a report").fill(text);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.getByText("1 report added").waitFor();
      await expect
        .poll(async () => (await answer("/api/search?q=oars")).passages[0]?.words, { timeout: 60_000 })
        .toBe("oars");
    }
    const versionsOf = async () => {
      const [{ article }] = (await answer("/api/search?q=oars")).passages;
      return (await answer(`/api/articles/${article.id}`)).versions;
    };
    await expect.poll(async () => (await versionsOf()).length, { timeout: 60_000 }).toBe(2);
    const [, latest] = await versionsOf();
    await page.goto(at(`/report/${latest.id}`));
    await page.getByRole("link", { name: "compare" }).click();
    const change = page.getByRole("region", { name: "What changed" });
    expect(await change.textContent()).toContain("We are ready to buy the oars");
    await settled(page);
    await page.screenshot({ path: join(ARTEFACTS, "web-versions-desk.png") });
  });
});

describe("from a claim to its words", () => {
  const CELL = "td a[data-line]";

  test("one click opens them, the address brings them back, Back closes them", async () => {
    const { page, complaints } = await openPage(browser, at(`/s/${storyline}`), { viewport: DESK });
    const cell = page.locator(CELL).first();
    const id = await cell.getAttribute("data-line");
    await cell.click();
    const drawer = page.locator("aside");
    await drawer.locator("blockquote .on-words").first().waitFor();
    const { line } = await answer(`/api/positions/${id}`);
    const words = (await drawer.locator("figure").first().locator(".on-words").allInnerTexts()).join("");
    expect(words.replace(/\s+/gu, " ")).toBe(line.passages[0].words);
    await page.goto(page.url());
    await drawer.locator("blockquote .on-words").first().waitFor();
    await page.goBack();
    await page.locator(CELL).first().waitFor();
    expect(await drawer.count()).toBe(0);
    await page.goto(at(`/line/${id}`));
    await drawer.locator("blockquote .on-words").first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/s/${storyline}`);
    expect(complaints).toEqual([]);
  });

  test("a link outlives its id: it leads to the line on its words, or else to the words", async () => {
    const [line] = (await answer(`/api/storylines/${storyline}/lines?limit=1`)).lines;
    const [{ article, span }] = line.passages;
    const words = `/line/gone?in=${article}&at=${span.start}-${span.end}&act=${line.act}`;
    const { page } = await openPage(browser, at(words), { viewport: DESK });
    await page.locator("aside blockquote .on-words").first().waitFor();
    expect(new URL(page.url()).searchParams.get("line")?.split(".")[0]).toBe(line.id);
    await page.goto(at(`/line/gone?in=${article}&at=${span.start}-${span.start + 1}`));
    await page.getByRole("status").getByText("no longer in the record").waitFor();
    expect(new URL(page.url()).pathname).toBe(`/report/${article}`);
  });

  test("the whole report opens at them", async () => {
    const { page } = await openPage(browser, at(`/s/${storyline}`), { viewport: DESK });
    await page.locator(CELL).first().click();
    await page.getByRole("link", { name: "whole report" }).first().click();
    const words = page.locator("[data-article] .on-words").first();
    await words.waitFor();
    const box = await words.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(DESK.height);
    await page.goBack();
    await page.locator("aside").waitFor();
  });

  test("a footnote is copied", async () => {
    const { page } = await openPage(browser, at(`/s/${storyline}`), {
      viewport: DESK,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator(CELL).first().click();
    await page.getByRole("button", { name: "copy as footnote" }).first().click();
    await page.getByText("copied").waitFor();
    const note = await page.evaluate<string>("navigator.clipboard.readText()");
    const source = await page.locator("aside figure cite").first().textContent();
    expect(note).toMatch(/^.+, .+: “.+”/u);
    expect(note.startsWith(`${source}, `)).toBe(true);
  });
});

describe("by keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate("document.activeElement.dataset.line ?? document.activeElement.tagName");

  test("next, open, back; jump to a view; search; help", async () => {
    const { page } = await openPage(browser, server.url, { viewport: DESK });
    await page.locator("main li h2 a").first().waitFor();
    const key = async (...keys: string[]) => {
      for (const one of keys) await page.keyboard.press(one);
    };
    // The rowers' storyline has the latest report.
    await key("j", "j", "Enter");
    await page.waitForURL(at(`/s/${storyline}`));
    await page.locator("table").waitFor();
    await key("j", "j", "k");
    const line = await focused(page);
    await key("o");
    await page.locator("aside .on-words").first().waitFor();
    await key("Escape");
    await page.locator("aside").waitFor({ state: "detached" });
    expect(await focused(page)).toBe(line);
    await key("g", "t");
    await page.waitForURL("**/timeline");
    await key("?");
    await page.getByRole("dialog").getByText("Next", { exact: true }).waitFor();
    await key("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await key("/");
    await page.keyboard.type("guarantees");
    await key("Enter");
    await page.waitForURL("**/search?q=guarantees*");
    await page.locator("main a[data-line]").first().waitFor();
    await key("g", "h");
    await page.waitForURL(server.url);
  });

  test("the arrows step through the days, and the matrix answers", async () => {
    const { page } = await openPage(browser, at(`/s/${storyline}`), { viewport: DESK });
    await page.locator("table").waitFor();
    const cells = () => page.locator("td a[data-line]").count();
    const before = await cells();
    await page.getByText("all reports", { exact: true }).waitFor();
    const day = page.getByText("As of 24 Feb 2025").first();
    for (let days = 0; days < 12 && !(await day.isVisible()); days++) {
      const shown = page.url();
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => page.url()).not.toBe(shown);
    }
    await day.waitFor();
    await expect.poll(cells).not.toBe(before);
    expect(page.url()).toContain("as-of=2025-02-24");
    await page.screenshot({ path: join(ARTEFACTS, "web-as-of-desk.png") });
    await page.getByRole("button", { name: "latest" }).click();
    await expect.poll(cells).toBe(before);
  });
});

test("a storyline that was opened tells what came since", async () => {
  const { page } = await openPage(browser, server.url, { viewport: DESK });
  await page.getByText("not opened yet").first().waitFor();
  await page.locator(`main a[href="/s/${storyline}"]`).click();
  await page.locator("table").waitFor();
  await page.goBack();
  await page.getByText("nothing new").waitFor();
});

test("a part of the timeline is brushed, and the whole comes back", async () => {
  const { page } = await openPage(browser, at(`/s/${storyline}/timeline`), { viewport: DESK });
  const brush = page.locator(".brush svg");
  const box = await brush.boundingBox();
  if (!box) throw new Error("the brush is drawn");
  await page.mouse.move(box.x + 1, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 4, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL("**/timeline?to=2025-*");
  await settled(page);
  await page.screenshot({ path: join(ARTEFACTS, "web-brushed-desk.png") });
  await page.getByRole("button", { name: "whole span" }).click();
  await page.waitForURL(at(`/s/${storyline}/timeline`));
});

test("when the server goes away the page says so, and what was there stays", async () => {
  const other = await serve();
  const { page } = await openPage(browser, other.url, { viewport: DESK });
  await page.getByRole("button", { name: "open the example" }).waitFor();
  await other.stop();
  await page.getByText("The server is away").waitFor();
});

test("when the server is back, what could not be shown meanwhile is", async () => {
  const first = await serve();
  const db = join(mkdtempSync(join(tmpdir(), "parley-back-")), "parley.db");
  const { page } = await openPage(browser, first.url, { viewport: DESK });
  await page.getByRole("button", { name: "open the example" }).waitFor();
  await first.stop();
  await page.getByText("The server is away").waitFor();
  await page.getByRole("link", { name: "What is read" }).click();
  await page.getByRole("button", { name: "Try again" }).first().waitFor();
  const second = await serve(db, ["--port", new URL(first.url).port]);
  try {
    await page.getByText("The server is away").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Try again" }).first().waitFor({ state: "detached" });
  } finally {
    await second.stop();
  }
});

describe.each(SCREENS)("$name", ({ name, path }) => {
  test.each([
    { on: "desk", viewport: DESK, colorScheme: "light" },
    { on: "desk", viewport: DESK, colorScheme: "dark" },
    { on: "phone", viewport: PHONE, colorScheme: "light" },
    { on: "phone", viewport: PHONE, colorScheme: "dark" },
  ] as const)("is accessible and keeps to its width ($on, $colorScheme)", async ({ on, viewport, colorScheme }) => {
    const { page, complaints } = await openPage(browser, at(await path()), { viewport, colorScheme });
    await settled(page);
    await page.screenshot({
      path: join(ARTEFACTS, `web-${name}-${on}-${colorScheme}.png`),
      fullPage: name !== "words",
    });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
