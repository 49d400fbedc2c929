/** How long the longest run of words is that stands in both. */
export function longestRun(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let longest = 0;
  for (let i = 0; i < a.length - longest; i++)
    for (let j = 0; j < b.length - longest; j++) {
      if (a[i] !== b[j]) continue;
      let run = 1;
      while (i + run < a.length && j + run < b.length && a[i + run] === b[j + run]) run++;
      if (run > longest) longest = run;
    }
  return longest;
}
