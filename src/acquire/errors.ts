import { ParleyError } from "../domain/errors.ts";

/** One builder per message; the codes are listed in docs/data-format.md. */
const mebibytes = (bytes: number) => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;

export const notFound = (name: string) =>
  new ParleyError("not-found", `${name}: there is no such file or directory. Check the path.`);

export const unreadable = (name: string, cause: unknown) =>
  new ParleyError(
    "unreadable",
    (cause as { code?: string }).code === "ENOENT"
      ? `${name}: is a link that leads nowhere. Mend or remove it.`
      : `${name}: cannot be read (${reason(cause)}). Check its permissions.`,
    { cause },
  );

export const tooLarge = (name: string, limit: number) =>
  new ParleyError(
    "too-large",
    `${name}: larger than ${mebibytes(limit)}, the limit for one input. Split it into reports.`,
  );

export const nothingInside = (name: string) =>
  new ParleyError(
    "nothing-inside",
    `${name}: holds no report. Give it text, HTML, Markdown, PDF, Word (.docx), mail, tables or feeds.`,
  );

export const unsupported = (name: string, mediaType: string) =>
  new ParleyError("unsupported", `${name}: Parley does not read ${mediaType}. Save it as text, HTML, PDF or .docx.`);

export const madeByParley = (name: string) =>
  new ParleyError(
    "made-by-parley",
    `${name}: is a briefing, a record or a backup that Parley made, and no report. A saved record is shown by parley brief when it is the only source.`,
  );

export const nestedTooDeep = (name: string, limit: number) =>
  new ParleyError("nested-too-deep", `${name}: containers nest deeper than ${limit}. Unpack it by hand.`);

export const damaged = (name: string, what: string, cause?: unknown) =>
  new ParleyError("damaged", `${name}: is damaged or not ${what} (${reason(cause)}). Fetch it again.`, { cause });

export const noTextColumn = (name: string, columns: readonly string[]) =>
  new ParleyError(
    "no-text-column",
    `${name}: no column holds the text (found ${columns.slice(0, 12).join(", ") || "none"}). Name one "text", "body" or "content".`,
  );

export const badLine = (name: string, cause: unknown) =>
  new ParleyError("bad-line", `${name}: is no JSON object with a "text" (${reason(cause)}). Correct the line.`, {
    cause,
  });

export const entryWithoutText = (name: string) =>
  new ParleyError(
    "entry-without-text",
    `${name}: the feed carries no text of this story. Follow the feed by its address to read its page.`,
  );

export const notAFeed = (name: string, feeds: readonly string[]) =>
  new ParleyError(
    "not-a-feed",
    `${name}: is a page, not a feed or sitemap. ${feeds.length > 0 ? `Its feeds: ${feeds.join(", ")}` : "Look on it for the address of one (RSS, Atom, sitemap.xml)"}.`,
  );

/** The first line of what a library or the system said. */
const reason = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause ?? "unexpected content")).split("\n")[0] ?? "";

export const badAddress = (url: string) =>
  new ParleyError(
    "bad-address",
    `${url}: is no web address that Parley opens. Give one that starts with http:// or https://.`,
  );

export const privateAddress = (host: string, address: string) =>
  new ParleyError(
    "private-address",
    `${host}: leads to ${address}, an address of a private network. Pass --allow-private if it is meant.`,
  );

export const robotsForbid = (url: string) =>
  new ParleyError(
    "robots-forbid",
    `${url}: its site's robots.txt does not let programs read it. Save the page to a file.`,
  );

export const timedOut = (url: string, milliseconds: number) =>
  new ParleyError("timed-out", `${url}: did not answer in full within ${milliseconds / 1000} s. Try again later.`);

export const unreachable = (url: string, cause: unknown) =>
  new ParleyError("unreachable", `${url}: cannot be reached (${reason(cause)}). Check the address and the network.`, {
    cause,
  });

export const tooManyRedirects = (url: string, limit: number) =>
  new ParleyError("too-many-redirects", `${url}: redirects more than ${limit} times. Give the final address.`);

/** The server is busy and may have said for how long. */
export class AskedToWait extends ParleyError {
  /** `null` when the server did not say. */
  readonly waitMs: number | null;
  constructor(url: string, status: number, waitMs: number | null) {
    const when = waitMs === null ? "later" : `in ${Math.ceil(waitMs / 1000)} s`;
    super("asked-to-wait", `${url}: the server answered ${status} and asks to wait. Try again ${when}.`);
    this.waitMs = waitMs;
  }
}

export const refusedByServer = (url: string, status: number) =>
  status >= 500
    ? new ParleyError("server-failed", `${url}: the server answered ${status}. Try again later.`)
    : new ParleyError(
        "refused",
        `${url}: the server answered ${status}. Check the address, or save the page to a file.`,
      );

export const notAPage = (url: string, mediaType: string) =>
  new ParleyError("not-a-page", `${url}: is ${mediaType}, not a page or a document. Give the address of the article.`);
