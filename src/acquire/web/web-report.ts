import type { RawReport } from "../../domain/raw-report.ts";
import { mediaTypeOf } from "../media-type.ts";
import { rawReport } from "../raw-report.ts";
import type { Fetched } from "./web-client.ts";

/** What was fetched, under the address that was asked for. */
export function reportOf({ url, bytes, mediaType }: Fetched, address: string): RawReport {
  const body = bytes ?? new Uint8Array();
  return rawReport({ name: address, url, bytes: body, mediaType: mediaTypeOf(body, new URL(url).pathname, mediaType) });
}
