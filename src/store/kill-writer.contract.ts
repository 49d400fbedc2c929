import { writeSync } from "node:fs";
import { openStore } from "./open.ts";
import { articleOf, codedReport, rawReport } from "./samples.contract.ts";

/**
 * A process to be killed: `node kill-writer.contract.ts STORE ROUND`. It adds, reads, corrects and saves records without
 * end, and prints what was acknowledged, one line each, only after it was.
 */
const [, , where = "", round = ""] = process.argv;
/** Short, so that the next writer takes what this one was killed with. */
const LEASE_MS = 200;
const store = await openStore(where);
const acknowledge = (what: string, name: string) => writeSync(1, `${what} ${name}\n`);

for (let n = 0; ; n++) {
  const name = `${round}-${n}`;
  await store.addReport(rawReport(`Report ${name}. ${"The ferry sailed. ".repeat(200)}`, `https://e.example/${name}`));
  acknowledge("added", `https://e.example/${name}`);
  const claim = await store.claimReport(LEASE_MS);
  if (claim !== null && (await store.saveReading(claim, codedReport(articleOf(claim.raw)), "reader-1")))
    acknowledge("read", claim.raw.url ?? "");
  const { id } = await store.addCorrection("ada", { kind: "rename", of: "issue", from: name, to: "x" });
  acknowledge("corrected", id);
  await store.saveRecord({ madeFrom: name, storylines: [] });
}
