import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lineOf } from "../correct/line.ts";
import type { LocalPosition } from "../domain/coded-report.ts";
import { ParleyError } from "../domain/errors.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { openSqlite } from "../store/sqlite.ts";
import type { Store, StorylineSummary } from "../store/store.ts";
import { asOfDay } from "./as-of.ts";
import { openDesk } from "./desk.ts";
import { readBy } from "./read-by.ts";
import { readQueue } from "./read-queue.ts";
import { openRecordMaker } from "./record-maker.ts";
import { readToy, TOY_READER, toyReport } from "./toy-reader.contract.ts";

const newStore = () => openSqlite(join(mkdtempSync(join(tmpdir(), "parley-desk-")), "parley.db"));
const MONDAY =
  "The ferry strike goes on in the harbour.\nFerry Line: reject night duty.\nSeafarers Union: demand higher pay.";
const TUESDAY =
  "The ferry strike goes on in the harbour.\nFerry Line: accept night duty.\nSeafarers Union: demand higher pay.";

async function add(store: Store, name: string, text: string, published: string | null = "2031-05-02", read = readToy) {
  await store.addReport(toyReport(name, text, published));
  const outcomes = [];
  for await (const { outcome } of readQueue(store, { read, once: true })) outcomes.push(outcome);
  return outcomes;
}
const linesOf = (record: ParleyRecord | null) =>
  record?.positions.map(({ party, act, issue }) => `${party} ${act} ${issue}`).toSorted();

test("an empty store has an empty record", async () => {
  await using store = await newStore();
  const desk = openDesk(store);
  expect((await desk.record()).articles).toEqual([]);
  expect(await desk.storylines()).toEqual([]);
  expect(await desk.storyline("")).toBeNull();
});

test("the record follows the store: reports join, change, and are read anew", async () => {
  await using store = await newStore();
  const desk = openDesk(store);
  await add(store, "harbour/1.txt", MONDAY);
  const [first, early] = [await desk.record(), await desk.revision()];
  expect(linesOf(first)).toEqual(["ferry-line reject night-duty", "seafarers-union demand higher-pay"]);
  await add(store, "harbour/1.txt", TUESDAY);
  expect(await desk.revision()).not.toBe(early);
  expect(linesOf(await desk.record())).toEqual(["ferry-line accept night-duty", "seafarers-union demand higher-pay"]);
  await store.readAgain("toy-2");
  for await (const _ of readQueue(store, { read: (raw) => readToy(raw, "toy-2"), once: true }));
  expect((await desk.record()).madeBy.reader).toBe("toy-2");
  expect((await desk.record()).articles).toHaveLength(1);
});

test("a report that changed tells what became of its lines; one read anew by a newer reader does not", async () => {
  await using store = await newStore();
  const desk = openDesk(store);
  const tail = "The harbour master expects no sailing before Sunday.";
  const now = `${TUESDAY}\n${tail}`.replace("Seafarers Union: demand higher pay.\n", "");
  await add(store, "harbour/1.txt", `${MONDAY}\n${tail}`);
  expect((await desk.record()).revisions).toEqual([]);
  await add(store, "harbour/1.txt", now.replace("goes on", "goes on and on"));
  await add(store, "harbour/1.txt", now);
  const record = await desk.record();
  const fates = record.revisions.map(({ article, lines }) => [
    article === record.articles[0]?.id,
    ...lines.map(({ party, fate, now }) => [
      `${party} ${fate}`,
      now && record.articles[0]?.text.slice(now.start, now.end),
    ]),
  ]);
  expect(fates).toEqual([
    [true, ["Ferry Line changed", "Ferry Line: accept night duty"], ["Seafarers Union gone", null]],
    [true, ["Ferry Line moved", "Ferry Line: accept night duty."]],
  ]);
  await store.readAgain("toy-2");
  for await (const _ of readQueue(store, { read: (raw) => readToy(raw, "toy-2"), once: true }));
  expect((await desk.record()).revisions).toHaveLength(2);
  expect((await openDesk(store).record()).revisions).toEqual((await desk.record()).revisions);
  const [{ id = "" } = {}] = await desk.storylines();
  expect((await desk.storyline(id))?.revisions).toHaveLength(2);
});

test("what one desk made another finds, equal to one made anew", async () => {
  await using store = await newStore();
  await add(store, "harbour/1.txt", MONDAY);
  await add(store, "post/1.txt", TUESDAY, "2031-05-03");
  const made = await openDesk(store).record();
  const from = await store.recordMadeFrom();
  expect(await openDesk(store).record()).toEqual(made);
  expect(await store.recordMadeFrom()).toBe(from);
  const pinned = openDesk(store, {
    agenda: { issues: [{ label: "night duty", aliases: [] }], parties: [], year: null },
  });
  await pinned.record();
  expect(await store.recordMadeFrom()).not.toBe(from);
});

test("storylines come with their own part of the record", async () => {
  await using store = await newStore();
  const desk = openDesk(store);
  await add(store, "harbour/1.txt", MONDAY);
  const [summary] = await desk.storylines();
  expect(summary).toMatchObject({ reports: 1, positions: 2, days: [{ day: "2031-05-02", reports: 1 }] });
  const record = await desk.storyline(summary?.id ?? "");
  expect(linesOf(record)).toHaveLength(2);
  expect(record?.storylines.map(({ id }) => id)).toEqual([summary?.id]);
  expect(await desk.storyline("no-such")).toBeNull();
});

test("corrections show at once, in the part and in the whole, and outlive a newer reader", async () => {
  await using store = await newStore();
  const desk = openDesk(store);
  await add(store, "harbour/1.txt", MONDAY);
  const record = await desk.record();
  const [line] = record.positions.filter(({ act }) => act === "reject").map((one) => lineOf(record, one));
  if (!line) throw new Error("no line");
  const before = await desk.revision();
  await store.addCorrection("ada", { kind: "correct", line, set: { act: "threaten" } });
  await store.addCorrection("ada", { kind: "rename", of: "actor", from: "Ferry Line", to: "Blue Ferries" });
  expect(await desk.revision()).not.toBe(before);
  expect(linesOf(await desk.record())).toContain("ferry-line threaten night-duty");
  const [summary] = await desk.storylines();
  expect(linesOf(await desk.storyline(summary?.id ?? ""))).toContain("ferry-line threaten night-duty");
  expect(linesOf(await desk.machineRecord())).toContain("ferry-line reject night-duty");
  await store.readAgain("toy-2");
  for await (const _ of readQueue(store, { read: (raw) => readToy(raw, "toy-2"), once: true }));
  expect(linesOf(await desk.record())).toContain("ferry-line threaten night-duty");
});

test("what an older Parley kept is told in today's shape, with its corrections, until its report is read anew", async () => {
  await using store = await newStore();
  await store.addReport(toyReport("harbour/1.txt", MONDAY));
  const claim = await store.claimReport(60_000);
  if (!claim) throw new Error("nothing waits");
  const { positions, ...coded } = await readToy(claim.raw);
  const older = positions.map(({ deed: _, ...position }) => position as LocalPosition);
  await store.saveReading(claim, { ...coded, positions: older }, TOY_READER);
  const first = await openDesk(store).record();
  expect(first.positions.map(({ deed }) => deed)).toEqual([null, null]);
  const [line] = first.positions.filter(({ act }) => act === "reject").map((one) => lineOf(first, one));
  if (!line) throw new Error("no line");
  await store.addCorrection("ada", { kind: "correct", line, set: { act: "threaten" } });
  expect(await store.readAgain(readBy(TOY_READER))).toBe(1);
  expect(linesOf(await openDesk(store).record())).toContain("ferry-line threaten night-duty");
  for await (const _ of readQueue(store, { read: readToy, once: true }));
  expect([await store.readingsOfOthers(readBy(TOY_READER)), await store.readAgain(readBy(TOY_READER))]).toEqual([0, 0]);
  expect(linesOf(await openDesk(store).record())).toContain("ferry-line threaten night-duty");
});

test("a record that another Parley kept is not told: the desk waits for its own", async () => {
  await using store = await newStore();
  await add(store, "harbour/1.txt", MONDAY);
  const { revisions: _, ...part } = await openDesk(store).record();
  const madeFrom = `${(await store.revision()).readings} 0.1.0 agenda`;
  const summary = { id: part.storylines[0]?.id ?? "" } as StorylineSummary;
  await store.saveRecord({ madeFrom, storylines: [{ summary, record: part as ParleyRecord }] });
  const desk = openDesk(store, { makeElsewhere: async () => void (await openDesk(store).record()) });
  expect((await desk.record()).revisions).toEqual([]);
});

test("as of a day, later and undated reports are left out", async () => {
  await using store = await newStore();
  const desk = openDesk(store);
  await add(store, "harbour/1.txt", MONDAY, "2031-05-02");
  await add(store, "post/1.txt", TUESDAY, "2031-05-03");
  expect(linesOf(await desk.recordAsOf("2031-05-02"))).toEqual([
    "ferry-line reject night-duty",
    "seafarers-union demand higher-pay",
  ]);
  expect(linesOf(await desk.recordAsOf("2031-05-01"))).toEqual([]);
  const whole = await desk.record();
  expect(linesOf(asOfDay(whole, "2031-05-02"))).toEqual([
    "ferry-line reject night-duty",
    "seafarers-union demand higher-pay",
  ]);
  expect(asOfDay(whole, "2031-05-02").positions.every(({ reports }) => reports === 1)).toBe(true);
});

test("while the record is made elsewhere, the desk tells what it has, and the new one as soon as it is there", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "parley-desk-")), "parley.db");
  await using store = await openSqlite(path);
  await using maker = openRecordMaker(path, null);
  const making: Promise<void>[] = [];
  const makeElsewhere = () => {
    const made = maker.make();
    making.push(made);
    return made;
  };
  const desk = openDesk(store, { makeElsewhere });
  await add(store, "harbour/1.txt", MONDAY);
  expect((await desk.record()).articles).toHaveLength(1);
  await add(store, "post/1.txt", TUESDAY);
  while (making.length < 2) {
    expect((await desk.record()).articles).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await making[1];
  expect((await desk.record()).articles).toHaveLength(2);
});

test("a report that cannot be read is recorded, a fault of Parley's as well, and the rest goes on", async () => {
  await using store = await newStore();
  await store.addReport(toyReport("empty.txt", " "));
  await store.addReport(toyReport("odd.txt", "x"));
  await store.addReport(toyReport("good.txt", MONDAY));
  const read = async (raw: Parameters<typeof readToy>[0]) => {
    if (raw.name === "odd.txt") throw new TypeError("x is not a function");
    return readToy(raw);
  };
  const outcomes = [];
  for await (const one of readQueue(store, { read, once: true })) outcomes.push([one.name, one.outcome]);
  expect(outcomes).toEqual([
    ["empty.txt", "failed"],
    ["odd.txt", "failed"],
    ["good.txt", "read"],
  ]);
  expect((await store.failedReports(5)).map(({ code }) => code)).toEqual(["bug", "empty"]);
});

test("a worker told to stop ends after the report in hand", async () => {
  await using store = await newStore();
  for (const n of [1, 2, 3]) await store.addReport(toyReport(`${n}.txt`, `${MONDAY} ${n}`));
  const stop = new AbortController();
  for await (const _ of readQueue(store, { read: readToy, signal: stop.signal })) stop.abort();
  expect((await store.status()).reports).toEqual({ waiting: 2, reading: 0, read: 1, failed: 0 });
});

test("a report is not blamed for a store that has no room: the worker stops, and it is read when there is room", async () => {
  await using store = await newStore();
  await store.addReport(toyReport("a.txt", "Union: demand pay."));
  const full = new ParleyError("store-full", "There is no room left.");
  const withoutRoom: Store = { ...store, saveReading: () => Promise.reject(full) };
  await expect(readQueue(withoutRoom, { read: readToy, once: true }).next()).rejects.toBe(full);
  expect((await store.status()).reports).toMatchObject({ reading: 1, failed: 0 });
});
