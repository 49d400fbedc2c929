/** Aborted at the first Ctrl-C or `kill`, so that what is in hand is finished; the second ends the process at once. */
export function untilStopped(): AbortSignal & Disposable {
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once("SIGINT", abort).once("SIGTERM", abort);
  return Object.assign(stop.signal, {
    [Symbol.dispose]: () => void process.off("SIGINT", abort).off("SIGTERM", abort),
  });
}
