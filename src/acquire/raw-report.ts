import type { RawReport } from "../domain/raw-report.ts";

const UNKNOWN = { file: null, url: null, outlet: null, title: null, byline: null, published: null, notes: [] } as const;

/** A raw report of which nothing but the given is known. */
export const rawReport = (known: Partial<RawReport> & Pick<RawReport, "name" | "bytes" | "mediaType">): RawReport => ({
  ...UNKNOWN,
  ...known,
});
