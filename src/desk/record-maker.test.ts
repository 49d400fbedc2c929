import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqlite } from "../store/sqlite.ts";
import { readQueue } from "./read-queue.ts";
import { openRecordMaker } from "./record-maker.ts";
import { readToy, toyReport } from "./toy-reader.contract.ts";

test("without memory enough it says so and what to do, again each time, and nothing is lost", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "parley-maker-")), "parley.db");
  await using store = await openSqlite(path);
  await store.addReport(toyReport("harbour/1.txt", "ferry-line offer higher-pay."));
  for await (const _ of readQueue(store, { read: async (raw) => readToy(raw), once: true }));
  const before = await store.revision();
  {
    await using starved = openRecordMaker(path, null, 4);
    for (const _ of ["first", "again"])
      await expect(starved.make()).rejects.toMatchObject({
        code: "out-of-memory",
        message: expect.stringMatching(/4 MB.*Nothing is lost.*max-old-space-size=8/),
      });
    expect(await store.recordMadeFrom()).toBeNull();
    expect(await store.revision()).toEqual(before);
  }
  await using fed = openRecordMaker(path, null);
  await fed.make();
  expect((await store.storylineRecords()).flatMap(({ articles }) => articles)).toHaveLength(1);
});
