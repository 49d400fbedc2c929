import { type Dispatcher, request } from "undici";
import { ParleyError } from "../../domain/errors.ts";
import { PARLEY_VERSION } from "../../version.ts";
import { decodedContent } from "../content-encoding.ts";
import { notAPage, timedOut, unreachable } from "../errors.ts";
import type { Limits } from "../options.ts";
import { readWhole } from "../read-whole.ts";
import { PRODUCT } from "./robots.ts";

/** One answer of one server, its body whole and decoded; redirects are not followed here. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

const HEADERS = {
  "user-agent": `${PRODUCT}/${PARLEY_VERSION} (reads news coverage of negotiations)`,
  accept:
    "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf,*/*;q=0.5",
  "accept-encoding": "gzip, deflate, br",
  "accept-language": "en",
};
const NO_PAGE = /^(?:audio|font|image|video)\//;

/** One GET within the limits: time from the first byte asked for to the last one read, bytes on the wire and decoded. */
export async function askOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
  limits: Limits,
): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await request(url, { dispatcher, signal, headers: { ...HEADERS, ...headers } });
    const told = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
    );
    const type = told["content-type"] ?? "";
    if (response.statusCode !== 200 || NO_PAGE.test(type)) {
      // An abandoned body must not keep its connection, nor its late failure end the program.
      response.body.on("error", () => undefined).destroy();
      if (response.statusCode === 200) throw notAPage(url.href, type);
      return { status: response.statusCode, headers: told, bytes: new Uint8Array() };
    }
    const body = await readWhole(response.body, limits.reportBytes, url.href);
    return {
      status: 200,
      headers: told,
      bytes: decodedContent(body, told["content-encoding"] ?? null, limits.reportBytes, url.href),
    };
  } catch (error) {
    if (signal.aborted) throw timedOut(url.href, limits.timeoutMs);
    throw innerParleyError(error) ?? unreachable(url.href, error);
  }
}

/** A refused address reaches us wrapped by the socket that met it. */
function innerParleyError(error: unknown): ParleyError | null {
  if (error instanceof ParleyError) return error;
  return error instanceof Error && error.cause ? innerParleyError(error.cause) : null;
}
