import { tick } from "svelte";

type Query = Readonly<Record<string, string | null>>;

interface Visit {
  /** How far down the page was when it was left. */
  readonly top?: number;
  /** It was opened from a page of ours: going back leads there. */
  readonly isOnTop?: boolean;
}

/** An address may be cut in the middle of an escaped character: it stays as it is then, and names nothing. */
function decoded(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The address bar, and the way through the workspace. Every view is an address; nothing else remembers where one is. */
class Router {
  #url = $state.raw(new URL(location.href));

  get path(): string {
    return decoded(this.#url.pathname, decodeURI);
  }

  get parts(): readonly string[] {
    return this.#url.pathname
      .split("/")
      .slice(1)
      .map((part) => decoded(part, decodeURIComponent));
  }

  query(name: string): string | null {
    return this.#url.searchParams.get(name);
  }

  /** The present address with some of its query changed; `null` leaves one out. */
  with(query: Query, path = this.#url.pathname): string {
    const search = new URLSearchParams(this.#url.search);
    for (const [name, value] of Object.entries(query))
      if (value === null) search.delete(name);
      else search.set(name, value);
    return search.size > 0 ? `${path}?${search}` : path;
  }

  /** Another address with only those parts of the present query. */
  keeping(names: readonly string[], path: string): string {
    const others = [...this.#url.searchParams.keys()].filter((name) => !names.includes(name));
    return this.with(Object.fromEntries(others.map((name) => [name, null])), path);
  }

  go(href: string, { replace = false, keepPlace = false } = {}): void {
    const top = scrollY;
    if (replace) history.replaceState(history.state, "", href);
    else {
      history.replaceState({ ...history.state, top } satisfies Visit, "");
      history.pushState({ isOnTop: true } satisfies Visit, "", href);
    }
    this.#url = new URL(location.href);
    if (!keepPlace) void this.#scroll(0);
  }

  /** Back where one came from, or to `href` where the page was opened by its address. */
  back(href: string): void {
    if ((history.state as Visit | null)?.isOnTop) history.back();
    else this.go(href, { replace: true, keepPlace: true });
  }

  listen(): () => void {
    history.scrollRestoration = "manual";
    const popped = () => {
      const samePath = location.pathname === this.#url.pathname;
      this.#url = new URL(location.href);
      if (!samePath) void this.#scroll((history.state as Visit | null)?.top ?? 0);
    };
    addEventListener("popstate", popped);
    document.addEventListener("click", this.#clicked);
    return () => {
      removeEventListener("popstate", popped);
      document.removeEventListener("click", this.#clicked);
    };
  }

  /** Plain clicks on links of ours stay in the page; with a modifier the browser opens them as it always does. */
  readonly #clicked = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    /** SVG has links too, without the fields of HTML's. */
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link || link.hasAttribute("target") || link.hasAttribute("download")) return;
    const url = new URL(link.getAttribute("href") ?? "", location.href);
    if (url.origin !== location.origin || url.pathname.startsWith("/api/")) return;
    if (url.hash !== "" && url.pathname + url.search === location.pathname + location.search) return;
    event.preventDefault();
    this.go(url.href, { keepPlace: url.pathname === location.pathname });
  };

  async #scroll(top: number): Promise<void> {
    await tick();
    scrollTo({ top, behavior: "instant" });
  }
}

export const router = new Router();

/** Words that a line rests on, and what was read in them. */
export interface LinkedWords {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly act: string;
}

/** Addresses of the workspace. */
export const paths = {
  storyline: (storyline: string, view = "") => `/s/${encodeURIComponent(storyline)}${view === "" ? "" : `/${view}`}`,
  report: (article: string, at: { readonly start: number; readonly end: number } | null = null) =>
    `/report/${encodeURIComponent(article)}${at ? `?at=${at.start}-${at.end}` : ""}`,
  /** A claim wherever it is: what is sent to a colleague. Words that it rests on lead to it when its id is another one by then. */
  line: (line: string, words: LinkedWords | null = null) =>
    `/line/${encodeURIComponent(line)}${words ? `?${new URLSearchParams({ in: words.article, at: `${words.start}-${words.end}`, act: words.act })}` : ""}`,
};
