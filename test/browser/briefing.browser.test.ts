import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { render } from "../../src/present/render.ts";
import { SAMPLE } from "../sample-record.ts";
import { ARTEFACTS, accessibilityFaults, launch, openFile } from "./chromium.ts";
import { wideRecord } from "./wide-record.ts";

let browser: Browser;
let sample: string;
let wide: string;
beforeAll(async () => {
  browser = await launch();
  sample = await render(SAMPLE, "html");
  wide = await render(wideRecord(35, 12), "html");
});
afterAll(() => browser.close());

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const CELL = ".matrix td[data-party='Dockers Union'] a.cell >> nth=-1";

describe("the briefing as a file", () => {
  test("asks for nothing and complains of nothing", async () => {
    const { complaints } = await openFile(browser, sample);
    expect(complaints).toEqual([]);
  });

  test("a click on a position opens its sentence in the whole report, source, cue and content marked apart", async () => {
    const { page } = await openFile(browser, sample, { viewport: DESK });
    await page.click(CELL);
    const report = page.locator("#reports .report:visible");
    expect(await report.locator("header b").textContent()).toBe("Harbour Post");
    const marked = async (part: string) => (await report.locator(`.text .on-${part}`).allInnerTexts()).join("");
    expect(await marked("words")).toContain("We are ready to lift the blockade if the port pays the bonus,");
    expect(await marked("source")).toBe("Ada Brandt");
    expect(await marked("cue")).toBe("said");
    expect(await report.locator(".on-words").first().isVisible()).toBe(true);
    await page.screenshot({ path: join(ARTEFACTS, "briefing-passage.png") });
  });

  test("works by keyboard alone: Enter opens, Escape closes and gives the focus back", async () => {
    const { page } = await openFile(browser, sample, { viewport: DESK });
    await page.focus(CELL);
    await page.keyboard.press("Enter");
    await page.locator("#reports .on-words").first().waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    expect(await page.locator("#reports").isVisible()).toBe(false);
    await page.waitForFunction("document.activeElement.className === 'cell'");
  });

  test("an address sent to a colleague opens at the passage", async () => {
    const { page } = await openFile(browser, sample, { viewport: DESK });
    const address = await page.locator(CELL).getAttribute("href");
    await page.goto(page.url() + address);
    await page.reload();
    expect(await page.locator("#reports .on-words").first().isVisible()).toBe(true);
  });

  test("without its script a click still opens the report at the passage", async () => {
    const { page } = await openFile(browser, sample, { viewport: DESK, javaScriptEnabled: false });
    await page.click(CELL);
    expect(await page.locator("#reports .report").first().isVisible()).toBe(true);
    expect(await page.locator("button.copy").first().isVisible()).toBe(false);
  });

  test("copies a footnote", async () => {
    const { page } = await openFile(browser, sample, {
      viewport: DESK,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const button = page.locator("#positions button.copy:visible").first();
    const note = await button.getAttribute("data-note");
    await button.click();
    await page.getByText("copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(note);
  });

  test("prints the claims with their words and leaves the reports out", async () => {
    const { page } = await openFile(browser, sample);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#reports").isVisible()).toBe(false);
    expect(await page.locator("#positions blockquote").first().isVisible()).toBe(true);
    expect(await page.locator(".key").first().isVisible()).toBe(true);
    const styles = (selector: string, name: string) =>
      page.evaluate(
        `[...new Set([...document.querySelectorAll("${selector}")].map((one) => getComputedStyle(one)["${name}"]))]`,
      );
    for (const side of ["break-after", "break-inside"]) expect(await styles(".lead", side)).toEqual(["avoid"]);
    expect(await styles(".cell > .what", "-webkit-line-clamp")).toEqual(["none"]);
    for (const format of ["A4", "Letter"]) {
      const bytes = await page.pdf({ format, path: join(ARTEFACTS, `briefing-${format}.pdf`) });
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    }
  });
});

describe.each([
  { name: "sample", html: () => sample },
  { name: "35 issues, 12 parties", html: () => wide },
])("$name", ({ name, html }) => {
  test.each([
    { on: "desk", viewport: DESK, colorScheme: "light" },
    { on: "desk", viewport: DESK, colorScheme: "dark" },
    { on: "phone", viewport: PHONE, colorScheme: "light" },
  ] as const)("is accessible and keeps to its width ($on, $colorScheme)", async ({ on, viewport, colorScheme }) => {
    const { page } = await openFile(browser, html(), { viewport, colorScheme });
    await page.screenshot({
      path: join(ARTEFACTS, `briefing-${name.slice(0, 2)}-${on}-${colorScheme}.png`),
      fullPage: true,
    });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(`${page.url()}${await page.locator("a.cell").first().getAttribute("href")}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test("several negotiations are one page with a list of them at the head, and no id twice", async () => {
  const [story] = SAMPLE.storylines;
  if (!story) throw new Error("the sample has a storyline");
  const html = await render(
    {
      ...SAMPLE,
      storylines: [
        { ...story, articles: ["harbour"] },
        { ...story, id: "b", title: "Second dispute", articles: ["ledger"] },
      ],
    },
    "html",
  );
  const { page } = await openFile(browser, html, { viewport: DESK });
  expect(await page.locator("nav.contents li").count()).toBe(2);
  expect(await accessibilityFaults(page)).toEqual([]);
});
