import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ARTEFACTS, accessibilityFaults, launch } from "./chromium.ts";
import { serveSample } from "./sample-desk.ts";
import { openPage, settled } from "./workspace.ts";

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const STORY = "/s/harbour-dispute";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
/** A page that is left open goes on asking for a server that is gone. */
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

type Served = Awaited<ReturnType<typeof serveSample>>;
const at = ({ url }: Served, path: string) => new URL(path, url).href;
const opened = async (served: Served, path: string) => {
  const { page, complaints } = await openPage(browser, at(served, path), { viewport: DESK });
  await settled(page);
  return { page, complaints };
};
// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what the tests expect of them
const answer = async (served: Served, path: string): Promise<any> => (await fetch(at(served, path))).json();
const exported = async (served: Served, format: string) =>
  (await fetch(at(served, `/api/storylines/harbour-dispute/export?format=${format}`))).text();
const gold = async (served: Served) =>
  (await exported(served, "gold"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const told = (page: Page, words: string) => page.getByRole("status").getByText(words).waitFor();

describe("a line", () => {
  test("is corrected in a form, marked at once, and is in the export as corrected", async () => {
    await using served = await serveSample();
    const { page, complaints } = await opened(served, `${STORY}/deal-map?line=lift`);
    await page.keyboard.press("e");
    const form = page.getByRole("dialog");
    await form.getByLabel("Party", { exact: true }).fill("Crane Drivers");
    await form.getByLabel("Act", { exact: true }).selectOption("commit");
    await form.getByLabel("Issue", { exact: true }).fill("harbour closure");
    await form.getByLabel("Said on").fill("2031-05-04");
    await form.getByLabel("How the day is known").selectOption("stated");
    await form.getByLabel("Your name, kept with the correction").fill("Ada");
    await page.screenshot({ path: join(ARTEFACTS, "web-correct-desk.png") });
    await form.getByRole("button", { name: "Save" }).click();
    const drawer = page.locator("aside");
    await drawer.getByText("✎ corrected").waitFor();
    await told(page, "Corrected");
    await expect
      .poll(async () => (await answer(served, "/api/positions/lift")).line)
      .toMatchObject({
        party: "Crane Drivers",
        act: "commit",
        issue: "harbour closure",
        when: { day: "2031-05-04", basis: "stated" },
      });
    const documents = await gold(served);
    expect(documents.flatMap(({ positions }) => positions)).toContainEqual(
      expect.objectContaining({ party: "Crane Drivers", act: "commit", issue: "harbour-closure", when: "2031-05-04" }),
    );
    expect(await exported(served, "csv")).toContain("Crane Drivers");
    const [{ by }] = (await answer(served, "/api/corrections")).corrections;
    expect(by).toBe("Ada");
    expect(complaints).toEqual([]);
  });

  test("is confirmed and rejected by keys where it stands, and both are undone", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/names?name=port-authority`);
    const line = page.locator("main a[data-line=half-bonus]");
    await line.focus();
    await press(page, "c");
    await line.getByText("✓ confirmed").waitFor();
    await press(page, "x");
    await page.getByRole("dialog").getByLabel("Why").fill("the ledger guesses");
    await press(page, "Enter");
    await told(page, "Rejected");
    await line.waitFor({ state: "detached" });
    const rejected = (await gold(served)).flatMap((document) => document.rejected);
    expect(rejected).toMatchObject([{ party: "Port Authority", act: "offer" }]);
    await press(page, "u");
    await line.getByText("✓ confirmed").waitFor();
    await press(page, "u");
    await line.getByText("confirmed").waitFor({ state: "detached" });
    expect(await gold(served)).toEqual([]);
  });

  test("is given another condition from selected words, and loses one", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/deal-map?line=lift`);
    await press(page, "e");
    const form = page.getByRole("dialog");
    await form.getByRole("button", { name: "Remove this condition" }).click();
    await select(page, "dialog [data-article=harbour]", "the port pays the bonus");
    await form.getByRole("button", { name: /Add “the port pays/ }).click();
    await form.getByLabel("How it is tied").selectOption("unless");
    await form.getByLabel("The issue it is about, if any").fill("bonus");
    await form.getByRole("button", { name: "Save" }).click();
    await told(page, "Corrected");
    const { conditions } = (await answer(served, "/api/positions/lift")).line;
    expect(conditions).toMatchObject([{ relation: "unless", issue: "bonus", words: "“the port pays the bonus”" }]);
  });

  test("is added from a selection in the report", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, "/report/harbour");
    await select(page, "[data-article=harbour]", "There is no money,” its director, Olu Reyes, said");
    await press(page, "a");
    const form = page.getByRole("dialog");
    await form.getByLabel("Party", { exact: true }).fill("Port Authority");
    await form.getByLabel("Act", { exact: true }).selectOption("assess");
    await form.getByLabel("Issue", { exact: true }).fill("bonus");
    await form.getByLabel("Claim").fill("Port Authority has no money.");
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await told(page, "Added");
    await page.locator("main a[data-line^=human-]").waitFor();
    const { lines } = await answer(served, "/api/storylines/harbour-dispute/lines?act=assess");
    expect(lines).toMatchObject([
      { party: "Port Authority", passages: [{ words: "There is no money,” its director, Olu Reyes, said" }] },
    ]);
  });

  test("what the server does not take is taken back, and said", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/names?name=port-authority`);
    await page.route("**/api/corrections", (route) =>
      route.fulfill({ status: 400, json: { code: "bad-request", message: "Not today." } }),
    );
    const line = page.locator("main a[data-line=half-bonus]");
    await line.focus();
    await press(page, "c");
    await page.getByRole("alert").getByText("Not today.").waitFor();
    expect(await line.getByText("confirmed").count()).toBe(0);
  });
});

describe("names", () => {
  test("two parties are merged, and the merge is undone from the log", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/names`);
    for (const name of ["Merge Ada Brandt", "Merge Dockers Union"]) await page.getByLabel(name).check();
    await page.getByRole("button", { name: "Merge 2…" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("Dockers Union", { exact: true }).check();
    await form.getByRole("button", { name: "Merge" }).click();
    await told(page, "Merged Ada Brandt into Dockers Union");
    await page.getByRole("link", { name: /Ada Brandt/ }).waitFor();
    const namesOf = async () =>
      (await answer(served, "/api/storylines/harbour-dispute/names")).actors.map(({ name }: { name: string }) => name);
    expect(await namesOf()).not.toContain("Ada Brandt");
    await page.getByRole("link", { name: "Corrections" }).click();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.getByText("· undone").waitFor();
    expect(await namesOf()).toContain("Ada Brandt");
  });

  test("an issue is renamed, and split by its claims", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/names?of=issue&name=bonus`);
    await page.getByRole("button", { name: "Rename…" }).click();
    await page.getByLabel("New name").fill("premium");
    await press(page, "Enter");
    await page.getByRole("heading", { name: "Premium" }).waitFor();
    await page.getByRole("button", { name: "Split…" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("Name of the issue that leaves").fill("half premium");
    await form.getByLabel(/half of the bonus/).check();
    await form.getByRole("button", { name: "Split" }).click();
    await told(page, "Split half premium from premium");
    await expect.poll(async () => (await answer(served, "/api/positions/half-bonus")).line.issue).toBe("half premium");
  });
});

describe("an address with a line in it", () => {
  const WORDS = "harbour.30-91.offer";

  test("leads to the line, and so does its copied link, after the parties that held it were merged", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/names?name=ada-brandt`);
    await page.locator("main a[data-line=accepts-half], main a[data-line=lift]").first().click();
    const drawer = page.locator("aside[data-line]");
    await drawer.locator(".on-words").first().waitFor();
    const copied = page.url();
    const id = await drawer.getAttribute("data-line");
    expect(copied).toMatch(/line=\w+(?:-\w+)*\.\w+\.\d+-\d+\.[a-z]+/u);
    await page.goto(at(served, `${STORY}/names`));
    for (const name of ["Merge Dockers Union", "Merge Port Authority"]) await page.getByLabel(name).check();
    await page.getByRole("button", { name: "Merge 2…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Merge" }).click();
    await told(page, "Merged");
    for (const address of [copied, at(served, `/line/${id}?in=harbour&at=30-91&act=offer`)]) {
      await page.goto(address);
      await page.locator(`aside[data-line="${id}"] .on-words`).first().waitFor();
    }
  });

  test("finds the line by its words when its id is another one by now", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/deal-map?line=gone.${WORDS}`);
    await page.locator("aside[data-line=lift] .on-words").first().waitFor();
    expect(page.url()).toContain("line=lift.");
  });

  test("says that the line is gone, and leads to the words that it rested on", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/deal-map?line=gone.harbour.400-420.offer`);
    await page.locator("aside").getByText("no longer in the record").waitFor();
    await page.locator("aside").getByRole("link", { name: "The words" }).click();
    await page.waitForURL("**/report/harbour?at=400-420");
  });
});

describe("a disagreement", () => {
  test("is confirmed, then dismissed with a reason, and comes back", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/disagreements`);
    await press(page, "j", "c");
    await page.getByText("✓ confirmed").waitFor();
    const card = page.locator("[data-disagreement]");
    await expect
      .poll(async () => (await answer(served, "/api/storylines/harbour-dispute/disagreements")).disagreements)
      .toMatchObject([{ confirmed: { by: "desk" } }]);
    await card.getByRole("button", { name: "Dismiss…" }).click();
    const dismiss = page.getByRole("dialog").getByRole("button", { name: "Dismiss" });
    expect(await dismiss.isDisabled()).toBe(true);
    await page.getByLabel("Why these are no disagreement").fill("they speak of two bonuses");
    await dismiss.click();
    await card.waitFor({ state: "detached" });
    expect((await answer(served, "/api/storylines/harbour-dispute/disagreements")).disagreements).toEqual([]);
    await press(page, "u");
    await card.waitFor();
  });
});

describe("the deal map", () => {
  test("lights the way that would unblock an issue; an arrow opens its words", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, `${STORY}/deal-map`);
    await page
      .getByRole("link", { name: /^blockade/ })
      .first()
      .click();
    await page.waitForURL("**/deal-map?issue=blockade");
    await page.locator("a.edge.lit").waitFor();
    await page.getByText("So it starts with bonus").waitFor();
    await page.locator("a.edge").focus();
    await press(page, "Enter");
    await page.locator("aside[data-line=lift] .on-words").first().waitFor();
  });
});

describe("what is read", () => {
  test("a feed is followed and left, a pasted report waits", async () => {
    await using served = await serveSample();
    const { page } = await opened(served, "/follow");
    await page.getByLabel(/Address of an RSS/).fill("https://harbour.example/rss");
    await page.getByRole("button", { name: "Follow" }).click();
    await page.getByText("https://harbour.example/rss").waitFor();
    await page.getByRole("button", { name: "Stop following https://harbour.example/rss" }).click();
    await page.getByText("No feed is followed yet").waitFor();
    await page.getByLabel("Paste addresses or a report").fill("The talks go on.");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("1 report added").waitFor();
    await expect.poll(() => page.locator("dl dd").first().textContent(), { timeout: 10_000 }).toBe("1");
  });
});

describe("every screen", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveSample();
  });
  afterAll(() => served[Symbol.asyncDispose]());

  test.each(
    [
      "deal-map",
      "figures",
      "statements",
      "disagreements",
      "sources",
      "names",
      "names?name=ada-brandt",
      "names?of=issue",
    ]
      .map((view) => ({ name: view.replace(/\W/gu, "-"), path: `${STORY}/${view}` }))
      .concat({ name: "corrections", path: "/corrections" }, { name: "follow", path: "/follow" })
      .concat({ name: "acts", path: `${STORY}/deal-map?line=lift` })
      .flatMap((screen) => [
        { ...screen, on: "desk", viewport: DESK, colorScheme: "light" as const },
        { ...screen, on: "desk", viewport: DESK, colorScheme: "dark" as const },
        { ...screen, on: "phone", viewport: PHONE, colorScheme: "light" as const },
      ]),
  )("$name is accessible and keeps to its width ($on, $colorScheme)", async (screen) => {
    const { name, path, on, viewport, colorScheme } = screen;
    const { page, complaints } = await openPage(browser, at(served, path), { viewport, colorScheme });
    await settled(page);
    await page.screenshot({ path: join(ARTEFACTS, `web-${name}-${on}-${colorScheme}.png`), fullPage: true });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("prints without what only a screen has", async () => {
    const { page } = await openPage(browser, at(served, `${STORY}/disagreements`), { viewport: DESK });
    await settled(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.locator("article blockquote").first().isVisible()).toBe(true);
    await page.pdf({ format: "A4", path: join(ARTEFACTS, "web-disagreements-A4.pdf") });
  });

  test("on paper that is narrow the matrix is a list, without the heads of columns that are not there", async () => {
    const { page } = await openPage(browser, at(served, STORY), { viewport: { width: 700, height: 1000 } });
    await settled(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("thead").isVisible()).toBe(false);
    expect(await page.locator("td .party").first().isVisible()).toBe(true);
  });

  test.each([
    { address: `${STORY}?as-of=banana`, shows: "all reports" },
    { address: `${STORY}?as-of=2031-02-30&since=x`, shows: "all reports" },
    { address: "/report/%E0%A4%A", shows: "There is no article" },
  ])("an address that was typed wrongly breaks nothing: $address", async ({ address, shows }) => {
    const { page } = await openPage(browser, at(served, address), { viewport: DESK });
    await page.getByText(shows).first().waitFor();
    expect(await page.getByText("This page broke").count()).toBe(0);
  });

  test("the list of keys begins at its top", async () => {
    const { page } = await openPage(browser, at(served, STORY), { viewport: { width: 800, height: 420 } });
    await settled(page);
    await page.keyboard.press("?");
    const box = await page.getByRole("heading", { name: "Keys" }).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
  });

  test.each(["e", "x"])("the form that %s opens is accessible on a phone", async (key) => {
    const { page } = await openPage(browser, at(served, `${STORY}/deal-map?line=lift`), { viewport: PHONE });
    await settled(page);
    await page.keyboard.press(key);
    await page.getByRole("dialog").waitFor();
    await settled(page);
    await page.screenshot({ path: join(ARTEFACTS, `web-form-${key}-phone.png`) });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

/** Selects words of a report as a reader would with the mouse. */
const select = (page: Page, within: string, words: string): Promise<unknown> =>
  page.evaluate(`{
    const walk = document.createTreeWalker(document.querySelector(${JSON.stringify(within)}), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    const start = texts.map(({ data }) => data).join("").indexOf(${JSON.stringify(words)});
    const placeOf = (offset) => {
      let before = 0;
      for (const text of texts) {
        if (offset <= before + text.length) return [text, offset - before];
        before += text.length;
      }
    };
    getSelection().setBaseAndExtent(...placeOf(start), ...placeOf(start + ${words.length}));
  }`);
