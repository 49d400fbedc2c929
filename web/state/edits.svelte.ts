/** What was just done to the thing of one id, shown before the server has answered. */
export interface Edit {
  readonly id: string;
  /** How it looks when it is done; `null`: it is gone from lists. Ids are of one kind each: what has this id is what the edit is about. */
  // biome-ignore lint/suspicious/noExplicitAny: whoever edits knows what the id names
  readonly change: (thing: any) => unknown;
}
type Thing = Readonly<Record<string, unknown>>;

interface Standing extends Edit {
  /** When the server had it; answers asked for later hold it already. */
  doneAt: number;
}

/** Optimism in one place: every answer passes through it on its way to a page, so that all views show an edit at once. */
class Edits {
  #standing = $state.raw<readonly Standing[]>([]);

  /** @returns `settle`, to be told when the server has it, and `drop`, when it never will */
  show(edit: Edit): { settle(): void; drop(): void } {
    const standing: Standing = { ...edit, doneAt: Number.POSITIVE_INFINITY };
    this.#standing = [...this.#standing, standing];
    return {
      settle: () => {
        const settled = { ...standing, doneAt: performance.now() };
        this.#standing = this.#standing.map((one) =>
          one.id === standing.id && one.change === edit.change ? settled : one,
        );
      },
      drop: () => {
        this.#standing = this.#standing.filter((one) => one.change !== edit.change);
      },
    };
  }

  /** @param askedAt when the answer was asked for, on the clock of `performance.now()` */
  applied<T>(answer: T, askedAt: number): T {
    const missing = this.#standing.filter(({ doneAt }) => doneAt > askedAt);
    return missing.length === 0 ? answer : (patched(answer, missing) as T);
  }
}

/** The same value where nothing changed. */
function patched(value: unknown, edits: readonly Edit[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => patched(item, edits));
    return items.some((item, at) => item !== value[at]) ? items.filter((item) => item !== null) : value;
  }
  const thing = value as Thing;
  const own = edits.filter(({ id }) => id === thing.id);
  if (own.length > 0) return own.reduce<unknown>((before, { change }) => change(before), thing);
  const parts = Object.entries(thing).map(([name, part]) => [name, patched(part, edits)] as const);
  return parts.some(([name, part]) => part !== thing[name]) ? Object.fromEntries(parts) : value;
}

export const edits = new Edits();
