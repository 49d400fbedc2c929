import type { CodedReport } from "../domain/coded-report.ts";
import { articleOf, codedReport, rawReport } from "./samples.contract.ts";
import type { Claim, Store } from "./store.ts";

export const LEASE_MS = 60_000;

/** A clock that tests move by hand. */
export class Clock {
  ms = Date.parse("2031-05-03T08:00:00.000Z");
  readonly now = () => new Date(this.ms);
  pass(ms: number): void {
    this.ms += ms;
  }
}

export const claimed = async (store: Store): Promise<Claim> => {
  const claim = await store.claimReport(LEASE_MS);
  if (claim === null) throw new Error("nothing waits");
  return claim;
};

/** Adds a report and reads it, as a worker would. */
export async function read(
  store: Store,
  text: string,
  { source = `https://harbour.example/${text.length}`, reader = "reader-1", title = null as string | null } = {},
) {
  const raw = rawReport(text, source);
  await store.addReport(raw);
  const coded = codedReport(articleOf(raw, title), reader);
  await store.saveReading(await claimed(store), coded, reader);
  return coded.annotations.article;
}

export const allOf = async (store: Store) => {
  const all: CodedReport[] = [];
  for await (const report of store.codedReports(await store.currentReadings())) all.push(report);
  return all;
};
export const textsOf = async (store: Store) => (await allOf(store)).map((report) => report.annotations.article.text);
