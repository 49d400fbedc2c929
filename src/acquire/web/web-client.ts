import { Agent } from "undici";
import { ParleyError } from "../../domain/errors.ts";
import { type Clock, systemClock } from "../clock.ts";
import { AskedToWait, badAddress, privateAddress, refusedByServer, tooManyRedirects } from "../errors.ts";
import { type AcquireOptions, type Limits, limitsOf } from "../options.ts";
import { guardedLookup, isPermitted, literalAddress } from "./addresses.ts";
import { backoffMs, isPassing, retryAfterMs } from "./backoff.ts";
import { Politeness } from "./politeness.ts";
import { type Answer, askOnce } from "./request.ts";
import { type RobotsAnswer, RobotsRules } from "./robots.ts";

/** What a server said of a resource when it was last fetched; sent back so that it may answer "not modified". */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched extends Validators {
  /** Where it was found, after redirects. */
  readonly url: string;
  /** Where it says it has gone for good, or `null`: every redirect on the way was a permanent one. */
  readonly movedTo: string | null;
  /** `null` when nothing has changed since the validators that were sent. */
  readonly bytes: Uint8Array | null;
  readonly mediaType: string | null;
  /** How long the server says that its answer stays true, or `null`. */
  readonly freshMs: number | null;
}

const ATTEMPTS = 3;
/** A server that asks for more is asked again another day, or by the next poll. */
const LONGEST_WAIT_MS = 60_000;
/** RFC 9309, 2.5, wants at least 500 KiB read. */
const ROBOTS_BYTES = 512 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);

/** Reads the open web politely: robots.txt, one request at a time to a host, conditional requests, patience with servers that ask for it. */
export class WebClient implements AsyncDisposable {
  readonly #limits: Limits;
  readonly #allowPrivate: boolean | readonly string[];
  readonly #clock: Clock;
  readonly #agent: Agent;
  readonly #politeness: Politeness;
  readonly #robots: RobotsRules;

  constructor(options: AcquireOptions = {}) {
    this.#limits = limitsOf(options);
    this.#allowPrivate = options.allowPrivate ?? false;
    this.#clock = options.clock ?? systemClock;
    this.#agent = new Agent({
      maxHeaderSize: 64 * 1024,
      connect: { lookup: guardedLookup(this.#allowPrivate) as never },
    });
    this.#politeness = new Politeness(this.#clock);
    this.#robots = new RobotsRules((url) => this.#askForRobots(url));
  }

  /** One page or feed. Throws a ParleyError that names the address and the limit or refusal that was met. */
  async get(address: string, validators?: Validators): Promise<Fetched> {
    const conditions = {
      ...(validators?.etag && { "if-none-match": validators.etag }),
      ...(validators?.lastModified && { "if-modified-since": validators.lastModified }),
    };
    const { url, forGood, answer } = await this.#follow(address, (next) => this.#askPatiently(next, conditions));
    const { headers, status } = answer;
    if (status !== 200 && status !== 304) throw refusedByServer(url.href, status);
    const unchanged = status === 304 ? validators : undefined;
    return {
      url: url.href,
      movedTo: forGood && url.href !== new URL(address).href ? url.href : null,
      bytes: status === 304 ? null : answer.bytes,
      mediaType: headers["content-type"] ?? null,
      etag: headers.etag ?? unchanged?.etag ?? null,
      lastModified: headers["last-modified"] ?? unchanged?.lastModified ?? null,
      freshMs: freshMs(headers["cache-control"]),
    };
  }

  /** Each address on the way is checked like the first. */
  async #follow(address: string, ask: (url: URL) => Promise<Answer>) {
    let url = this.#checked(address);
    let forGood = true;
    for (let hop = 0; hop <= this.#limits.redirects; hop++) {
      const answer = await ask(url);
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || !location) return { url, forGood, answer };
      forGood &&= FOR_GOOD.has(answer.status);
      url = this.#checked(location, url);
    }
    throw tooManyRedirects(address, this.#limits.redirects);
  }

  #checked(address: string, base?: URL): URL {
    const url = URL.parse(address, base?.href);
    if (!url || !/^https?:$/.test(url.protocol)) throw badAddress(address);
    const literal = literalAddress(url);
    if (literal && !isPermitted(literal, this.#allowPrivate)) throw privateAddress(url.host, literal);
    return url;
  }

  /** Asks again where the failure may pass, after the pause that the server or chance sets. */
  async #askPatiently(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const { pauseMs } = await this.#robots.check(url);
    if (pauseMs !== null) this.#politeness.setPause(url.host, pauseMs);
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#ask(url, headers);
      } catch (error) {
        if (!(error instanceof ParleyError)) throw error;
        const wait = (error instanceof AskedToWait ? error.waitMs : null) ?? backoffMs(attempt, this.#clock);
        if (attempt + 1 >= ATTEMPTS || !isPassing(error.code) || wait > LONGEST_WAIT_MS) throw error;
        await this.#clock.sleep(wait);
      }
    }
  }

  async #ask(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const answer = await this.#politeness.take(url.host, () => askOnce(url, headers, this.#agent, this.#limits));
    const { status } = answer;
    if (status === 429 || status === 503)
      throw new AskedToWait(url.href, status, retryAfterMs(answer.headers["retry-after"], this.#clock));
    if (status >= 500) throw refusedByServer(url.href, status);
    return answer;
  }

  async #askForRobots(address: string): Promise<RobotsAnswer> {
    try {
      const { answer } = await this.#follow(address, (url) =>
        askOnce(url, {}, this.#agent, { ...this.#limits, reportBytes: ROBOTS_BYTES }),
      );
      if (answer.status === 200) return { text: new TextDecoder().decode(answer.bytes) };
      return answer.status >= 500 || answer.status === 429 ? "unreachable" : "none";
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      if (error.code === "private-address" || error.code === "unreachable" || error.code === "timed-out") throw error;
      return "none";
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#agent.destroy();
  }
}

function freshMs(cacheControl: string | undefined): number | null {
  const seconds = /\bmax-age=(\d+)/.exec(cacheControl ?? "")?.[1];
  return seconds ? Number(seconds) * 1000 : null;
}
