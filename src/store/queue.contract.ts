import { expect, test } from "vitest";
import type { LocalPosition } from "../domain/coded-report.ts";
import { articleOf, codedReport, rawReport } from "./samples.contract.ts";
import type { Store } from "./store.ts";
import { allOf, Clock, claimed, LEASE_MS, read, textsOf } from "./working.contract.ts";

/** How reports come in, wait, are read and read anew. */
export function queueContract(open: (now: () => Date) => Promise<Store>): void {
  test("a report added twice is one; a new text from its source is a change", async () => {
    await using store = await open(new Clock().now);
    expect(await store.addReport(rawReport("Talks opened."))).toBe("new");
    expect(await store.addReport(rawReport("Talks opened."))).toBe("known");
    expect(await store.addReport(rawReport("Talks opened late."))).toBe("changed");
    expect((await store.status()).reports).toEqual({ waiting: 2, reading: 0, read: 0, failed: 0 });
  });

  test("a source that goes back to an earlier text has changed again", async () => {
    await using store = await open(new Clock().now);
    const source = "https://harbour.example/live";
    await read(store, "Talks opened.", { source });
    await read(store, "Talks broke down.", { source });
    expect(await store.addReport(rawReport("Talks opened.", source))).toBe("changed");
    expect(await store.addReport(rawReport("Talks opened.", source))).toBe("known");
    const claim = await claimed(store);
    await store.saveReading(claim, codedReport(articleOf(claim.raw)), "reader-1");
    expect(await textsOf(store)).toEqual(["Talks opened."]);
    expect(await store.addReport(rawReport("Talks broke down.", source))).toBe("changed");
  });

  test("texts without an address or a path are reports of their own", async () => {
    await using store = await open(new Clock().now);
    const piped = (text: string) => store.addReport({ ...rawReport(text), name: "-", url: null });
    expect([await piped("Talks opened."), await piped("Talks broke down."), await piped("Talks opened.")]).toEqual([
      "new",
      "new",
      "known",
    ]);
  });

  test("earlier texts of a source are there with their latest reading", async () => {
    const clock = new Clock();
    await using store = await open(clock.now);
    const source = "https://harbour.example/live";
    const first = await read(store, "Talks opened.", { source });
    await read(store, "Talks opened.", { source: "https://post.example/" });
    clock.pass(60_000);
    const second = await read(store, "Talks broke down.", { source });
    expect(await store.earlierReadings()).toEqual([
      {
        seq: 1,
        earlier: first.id,
        article: second.id,
        seenAt: "2031-05-03T08:00:00.000Z",
        changedAt: "2031-05-03T08:01:00.000Z",
      },
    ]);
    expect((await store.status()).changed).toBe(1);
    await store.readAgain("reader-2");
    for (let claim = await store.claimReport(LEASE_MS); claim !== null; claim = await store.claimReport(LEASE_MS))
      await store.saveReading(claim, codedReport(articleOf(claim.raw), "reader-2"), "reader-2");
    const again = await store.earlierReadings();
    expect(again.map(({ earlier, article }) => [earlier, article])).toEqual([[first.id, second.id]]);
    expect(again[0]?.seq).toBeGreaterThan(1);
  });

  test("a claimed report comes back byte for byte, oldest first, to one caller only", async () => {
    await using store = await open(new Clock().now);
    for (const text of ["“Überblick” 🕊", "second"]) await store.addReport(rawReport(text, `https://e.example/${text}`));
    const claims = await Promise.all([1, 2, 3].map(() => store.claimReport(LEASE_MS)));
    const texts = claims.map((claim) => claim && new TextDecoder().decode(claim.raw.bytes));
    expect(texts.filter(Boolean).sort()).toEqual(["second", "“Überblick” 🕊"].sort());
    expect(texts).toContain(null);
    const first = claims.find((claim) => claim?.raw.url?.includes("berblick"));
    expect(first?.raw).toEqual(rawReport("“Überblick” 🕊", "https://e.example/“Überblick” 🕊"));
  });

  test("a reading is kept once, with its article, and ends the claim", async () => {
    await using store = await open(new Clock().now);
    const article = await read(store, "The union will return to work if the tariff falls.");
    expect(await store.claimReport(LEASE_MS)).toBeNull();
    expect(await store.article(article.id)).toEqual(article);
    expect(await allOf(store)).toEqual([codedReport(article)]);
    expect((await store.status()).reports).toEqual({ waiting: 0, reading: 0, read: 1, failed: 0 });
    expect(await store.article("no-such")).toBeNull();
  });

  test("a report whose worker gave no sign of life for the time of its lease waits again", async () => {
    const clock = new Clock();
    await using store = await open(clock.now);
    await store.addReport(rawReport("Talks opened."));
    await claimed(store);
    expect((await store.status()).reports).toMatchObject({ waiting: 0, reading: 1 });
    clock.pass(LEASE_MS + 1);
    expect((await store.status()).reports).toMatchObject({ waiting: 1, reading: 0 });
  });

  test("who lost the claim writes nothing", async () => {
    await using store = await open(new Clock().now);
    await store.addReport(rawReport("Talks opened."));
    const claim = await claimed(store);
    const stranger = { ...claim, token: `${claim.token.split("/")[0]}/stranger` };
    const coded = codedReport(articleOf(claim.raw));
    expect(await store.keepClaim(stranger, LEASE_MS)).toBe(false);
    expect(await store.saveReading(stranger, coded, "reader-1")).toBe(false);
    expect(await store.saveFailure(stranger, { code: "x", message: "x" })).toBe(false);
    expect(await textsOf(store)).toEqual([]);
    expect(await store.keepClaim(claim, LEASE_MS)).toBe(true);
    expect(await store.saveReading(claim, coded, "reader-1")).toBe(true);
    expect(await store.saveReading(claim, coded, "reader-1")).toBe(false);
    expect(await textsOf(store)).toEqual(["Talks opened."]);
  });

  test("a failure is kept with its reason; another reader tries again when told to", async () => {
    await using store = await open(new Clock().now);
    await store.addReport(rawReport(""));
    await store.saveFailure(await claimed(store), { code: "empty", message: "It is empty." });
    expect(await store.failedReports(10)).toMatchObject([{ code: "empty", message: "It is empty." }]);
    expect(await store.claimReport(LEASE_MS)).toBeNull();
    expect(await store.readAgain("reader-2")).toBe(0);
    expect(await store.readAgain("reader-2", "read-and-failed")).toBe(1);
    expect((await claimed(store)).raw.url).toBe("https://harbour.example/talks");
  });

  test("a newer reader's reading replaces the older one; one reader reads once", async () => {
    await using store = await open(new Clock().now);
    const article = await read(store, "Talks opened.");
    expect(await store.readAgain("reader-1")).toBe(0);
    const before = await store.revision();
    expect([await store.readingsOfOthers("reader-1"), await store.readingsOfOthers("reader-2")]).toEqual([0, 1]);
    expect(await store.readAgain("reader-2")).toBe(1);
    await store.saveReading(await claimed(store), codedReport(article, "reader-2"), "reader-2");
    expect((await allOf(store)).map((report) => report.annotations.madeBy)).toEqual(["reader-2"]);
    expect((await store.revision()).readings).not.toBe(before.readings);
    expect([await store.readingsOfOthers("reader-1"), await store.readingsOfOthers("reader-2")]).toEqual([1, 0]);
    expect(await store.readAgain("reader-1")).toBe(0);
    expect(await store.articles({ limit: 10, after: null })).toHaveLength(1);
  });

  test("what nobody has read comes before what is to be read again", async () => {
    await using store = await open(new Clock().now);
    for (const text of ["first", "second"]) await read(store, text, { source: `https://e.example/${text}` });
    await store.readAgain("reader-2");
    await store.addReport(rawReport("third", "https://e.example/third"));
    expect((await store.status()).reports.waiting).toBe(3);
    const claims = [await claimed(store), await claimed(store), await claimed(store)];
    const [next, ...others] = claims.map(({ raw }) => new TextDecoder().decode(raw.bytes));
    expect([next, ...others.sort()]).toEqual(["third", "first", "second"]);
  });

  test("a reading from before a field was there has it all the same", async () => {
    await using store = await open(new Clock().now);
    await store.addReport(rawReport("Talks opened."));
    const claim = await claimed(store);
    const older = { id: "p", claim: "It opened talks." } as LocalPosition;
    await store.saveReading(claim, { ...codedReport(articleOf(claim.raw)), positions: [older] }, "reader-0");
    expect((await allOf(store))[0]?.positions).toEqual([{ ...older, deed: null, list: null }]);
  });
}
