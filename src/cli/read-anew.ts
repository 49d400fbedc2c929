import { readerName, readManifest } from "../annotate/reader/manifest.ts";
import { readBy } from "../desk/read-by.ts";
import type { ReadBy, Store } from "../store/store.ts";
import { type Io, tell } from "./command.ts";

/** This Parley with its reader, without loading it. */
export const weRead = async (): Promise<ReadBy> => readBy(readerName(await readManifest()));

/** Puts what other versions of Parley or of its reader read back into the queue, after an upgrade; failed reports when asked. */
export async function readAnew(store: Store, io: Io, which: "read" | "read-and-failed" = "read"): Promise<void> {
  const reports = await store.readAgain(await weRead(), which);
  if (reports > 0 || which !== "read") tell(io, `${reports} reports to read again`);
}
