import { expect, test } from "vitest";
import type { RawReport } from "../domain/raw-report.ts";
import { openReportReader, openReportThread } from "./report-reader.ts";

/** Two copies of the reader are loaded, beside whatever else the machine does. */
const PATIENCE_MS = 120_000;

const report = (text: string): RawReport => ({
  name: "a.txt",
  url: null,
  file: "a.txt",
  bytes: new TextEncoder().encode(text),
  mediaType: "text/plain",
  title: null,
  byline: null,
  outlet: null,
  published: null,
  notes: [],
});
const TEXT = "“We will row again if the club buys new oars,” captain Ines Holt said. The club rejected the demand.";

test(
  "a thread reads what this one reads, and what cannot be read is told with its code; the next is read all the same",
  async () => {
    await using here = await openReportReader();
    await using there = await openReportThread();
    await expect(there.read(report(" "))).rejects.toMatchObject({ name: "ParleyError", code: "empty" });
    const coded = await there.read(report(TEXT));
    expect(coded.positions.length).toBeGreaterThan(0);
    expect(coded).toEqual(await here.read(report(TEXT)));
  },
  PATIENCE_MS,
);
