import type { StoreStatus } from "../../src/store/store.ts";

const PATIENCE_MS = 1000;

/** What the server says of itself while the page is open. */
class Live {
  /** Grows whenever the record may have changed: whoever reads it while fetching, fetches again. */
  revision = $state(0);
  status = $state.raw<StoreStatus | null>(null);
  isConnected = $state(true);
  /** Which state of the record the page has heard of. */
  #last: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Only while the page is looked at: a browser opens few connections to one server, and every tab wants one. */
  listen(): () => void {
    let events: EventSource | null = null;
    const follow = () => {
      if (document.hidden) events?.close();
      else if (events === null || events.readyState === EventSource.CLOSED) events = this.#open();
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      events?.close();
    };
  }

  #open(): EventSource {
    const events = new EventSource("/api/events");
    events.addEventListener("open", () => {
      // What was asked for while the server was away failed, and is asked for again.
      if (!this.isConnected) this.refreshNow();
      this.isConnected = true;
    });
    events.addEventListener("error", () => {
      this.isConnected = false;
    });
    events.addEventListener("changed", ({ data, lastEventId }: MessageEvent<string>) => {
      if (this.#last !== null && lastEventId !== this.#last) this.refresh();
      this.#last = lastEventId;
      this.status = JSON.parse(data);
    });
    return events;
  }

  /** At once: what this page itself changed is there already. */
  refreshNow(): void {
    this.revision++;
  }

  /** Soon, and once for many changes in a row. */
  refresh(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.revision++;
    }, PATIENCE_MS);
  }
}

export const live = new Live();
