import type { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { storyOf } from "./feeds/entry-report.ts";
import { isFeedType, openEntries } from "./feeds/open-feed.ts";
import { essenceOf } from "./media-type.ts";
import type { AcquireOptions, Limits } from "./options.ts";
import { unpack } from "./unpack.ts";
import { WebClient } from "./web/web-client.ts";
import { reportOf } from "./web/web-report.ts";

export const openClient = (options: AcquireOptions): WebClient => new WebClient(options);

/** The page or document at an address; of a container every report in it, of a feed or sitemap every story it announces. */
export async function* fromWeb(
  address: string,
  client: WebClient,
  limits: Limits,
  onNote: AcquireOptions["onNote"],
): AsyncGenerator<RawReport | ParleyError> {
  const raw = reportOf(await client.get(address), address);
  if (!isFeedType(essenceOf(raw.mediaType))) {
    yield* unpack(raw, limits);
    return;
  }
  const { feed, failures } = await openEntries(raw, client, onNote);
  yield* failures;
  for (const entry of feed.entries) yield await storyOf(entry, client);
}
