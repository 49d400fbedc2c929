import type { StoreStatus } from "../../src/store/store.ts";

const PATIENCE_MS = 1000;

/** What the server says of itself while the page is open. */
class Live {
  /** Grows whenever the record may have changed: whoever reads it while fetching, fetches again. */
  revision = $state(0);
  status = $state.raw<StoreStatus | null>(null);
  isConnected = $state(true);
  #timer: ReturnType<typeof setTimeout> | undefined;

  listen(): () => void {
    const events = new EventSource("/api/events");
    events.addEventListener("open", () => {
      this.isConnected = true;
    });
    events.addEventListener("error", () => {
      this.isConnected = false;
    });
    events.addEventListener("changed", ({ data }: MessageEvent<string>) => {
      if (this.status !== null) this.refresh();
      this.status = JSON.parse(data);
    });
    return () => events.close();
  }

  /** What this page itself changed is there already. */
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
