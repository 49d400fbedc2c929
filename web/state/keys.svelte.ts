import { untrack } from "svelte";

/** One line of the help, and what the key does. `keys` is one key, or two in a row: "g s". */
export interface Shortcut {
  readonly keys: string;
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
}

const PREFIX = "g";
const PATIENCE_MS = 1500;

/** The keyboard as in feed readers. The shortcut that was added last wins. */
class Keys {
  #shortcuts = $state.raw<readonly Shortcut[]>([]);
  #waits = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What works now, for the help: a key that means two things is listed with the meaning that wins. */
  get active(): readonly Shortcut[] {
    return [...new Map(this.#shortcuts.map((one) => [one.keys, one])).values()];
  }

  /** @returns what takes them away again: give it back from an `$effect` */
  add(...shortcuts: readonly Shortcut[]): () => void {
    this.#shortcuts = [...untrack(() => this.#shortcuts), ...shortcuts];
    return () => {
      this.#shortcuts = this.#shortcuts.filter((one) => !shortcuts.includes(one));
    };
  }

  listen(): () => void {
    addEventListener("keydown", this.#pressed);
    return () => removeEventListener("keydown", this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) && event.key !== "Escape") return;
    const keys = this.#waits ? `${PREFIX} ${event.key}` : event.key;
    clearTimeout(this.#timer);
    this.#waits = !this.#waits && event.key === PREFIX;
    if (this.#waits) this.#timer = setTimeout(() => (this.#waits = false), PATIENCE_MS);
    const shortcut = this.#shortcuts.findLast((one) => one.keys === keys);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run(event);
  };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range])"));

export const keys = new Keys();

const ITEM = "[data-item]";

/** Moves the focus to the next (1) or previous (-1) item of the page: whatever carries `data-item`. */
export function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>(`main ${ITEM}`)].filter((one) => one.checkVisibility());
  const current = document.activeElement?.closest<HTMLElement>(ITEM);
  const from = current ? items.indexOf(current) : -1;
  const next = from < 0 ? items.find(isBelowTop) : items[from + by];
  next?.focus({ preventScroll: true });
  // A held key is faster than smooth scrolling: the focus would run out of the part of a long list that is drawn.
  next?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

const isBelowTop = (item: HTMLElement): boolean => item.getBoundingClientRect().top >= 0;

/** The claim that the focus is in, or that stands open: what c, e and x are about. */
export const lineInFocus = (): string | null =>
  document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset.line ??
  document.querySelector<HTMLElement>("aside[data-line]")?.dataset.line ??
  null;
