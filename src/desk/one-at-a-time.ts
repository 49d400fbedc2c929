/** Starts work that is not under way, and rests afterwards for as long as it took: it never takes more than half of the time. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  let restUntil = 0;
  return () => {
    if (performance.now() < restUntil) return Promise.resolve();
    if (underWay !== null) return underWay;
    const start = performance.now();
    underWay = work().finally(() => {
      restUntil = 2 * performance.now() - start;
      underWay = null;
    });
    underWay.catch(() => undefined);
    return underWay;
  };
}
