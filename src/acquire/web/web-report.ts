import type { RawReport } from "../../domain/raw-report.ts";
import { mediaTypeOf } from "../media-type.ts";
import { rawReport } from "../raw-report.ts";
import { withoutTracking } from "./tracking.ts";
import type { Fetched } from "./web-client.ts";

/** What was fetched, under the address that was asked for; its own address is where it was found, without tracking. */
export function reportOf({ url, bytes, mediaType }: Fetched, address: string): RawReport {
  const body = bytes ?? new Uint8Array();
  return rawReport({
    name: address,
    url: withoutTracking(url),
    bytes: body,
    mediaType: mediaTypeOf(body, new URL(url).pathname, mediaType),
  });
}
