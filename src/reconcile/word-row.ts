/** The words of things one after another, by their numbers; those of one end where those of the next begin. */
export interface WordRow {
  /** One more than things: those of thing `i` stand from `ends[i]` up to `ends[i + 1]`. */
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
}

export function wordRow(things: readonly { readonly numbers: Int32Array }[]): WordRow {
  const ends = new Int32Array(things.length + 1);
  things.forEach(({ numbers }, i) => {
    ends[i + 1] = (ends[i] ?? 0) + numbers.length;
  });
  const numbers = new Int32Array(ends.at(-1) ?? 0);
  things.forEach((thing, i) => {
    numbers.set(thing.numbers, ends[i] ?? 0);
  });
  return { ends, numbers };
}

/** Rows as one. */
export function inOneRow(rows: readonly WordRow[]): WordRow {
  const ends = new Int32Array(rows.reduce((sum, row) => sum + row.ends.length - 1, 1));
  const numbers = new Int32Array(rows.reduce((sum, row) => sum + row.numbers.length, 0));
  let [things, words] = [0, 0];
  for (const row of rows) {
    numbers.set(row.numbers, words);
    for (let i = 1; i < row.ends.length; i++) ends[++things] = words + (row.ends[i] ?? 0);
    words += row.numbers.length;
  }
  return { ends, numbers };
}
