import robotsParser from "robots-parser";
import { ParleyError } from "../../domain/errors.ts";
import { robotsForbid } from "../errors.ts";

/** The name by which robots.txt addresses Parley. */
export const PRODUCT = "Parley";

interface Robots {
  isAllowed(url: string, product: string): boolean | undefined;
  /** In seconds. */
  getCrawlDelay(product: string): number | undefined;
}

/** The package is CommonJS and exports this function; its types describe an ES module. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots;

/** What a robots.txt request gave: its text, nothing (4xx: all is allowed), or no answer (all is forbidden for now). RFC 9309, 2.3.1. */
export type RobotsAnswer = { readonly text: string } | "none" | "unreachable";

/** The rules of each origin, asked for once. */
export class RobotsRules {
  readonly #ask: (url: string) => Promise<RobotsAnswer>;
  readonly #rules = new Map<string, Promise<Robots>>();

  constructor(ask: (url: string) => Promise<RobotsAnswer>) {
    this.#ask = ask;
  }

  /** Throws where the rules forbid the page; gives the pause between requests that they ask for, or `null`. */
  async check(url: URL): Promise<{ readonly pauseMs: number | null }> {
    const known = this.#rules.get(url.origin);
    const rules = known ?? this.#load(`${url.origin}/robots.txt`);
    if (!known) this.#rules.set(url.origin, rules);
    const robots = await rules.catch((error: unknown) => {
      throw ofPage(error, url);
    });
    if (robots.isAllowed(url.href, PRODUCT) === false) throw robotsForbid(url.href);
    const delay = robots.getCrawlDelay(PRODUCT);
    return { pauseMs: delay === undefined ? null : delay * 1000 };
  }

  async #load(url: string): Promise<Robots> {
    const answer = await this.#ask(url);
    if (answer === "none") return parseRobots(url, "");
    return parseRobots(url, answer === "unreachable" ? "User-agent: *\nDisallow: /" : answer.text);
  }
}

/** Nobody asked for robots.txt: a site that does not answer is told by the address that somebody gave. */
const ofPage = (error: unknown, { origin, href }: URL): unknown =>
  error instanceof ParleyError && (error.code === "unreachable" || error.code === "timed-out")
    ? new ParleyError(error.code, error.message.replace(`${origin}/robots.txt`, href), { cause: error })
    : error;
