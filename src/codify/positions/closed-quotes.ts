/** Marks of quotation that open and do not close, or the other way round, as one cut out of a sentence has them: closed, or left out. */
export function closedQuotes(words: string): string {
  let text = words;
  for (const [open, close] of [
    ["“", "”"],
    ["‘", "’"],
  ] as const) {
    const [opened, closed] = [count(text, open), close === "’" ? count(text, /’(?!\p{L})/gu) : count(text, close)];
    if (opened > closed) text = text.startsWith(open) && opened === closed + 1 ? text.slice(1) : `${text}${close}`;
    else if (closed > opened && text.endsWith(close) && close === "”") text = text.slice(0, -1);
  }
  if (count(text, '"') % 2 === 1)
    text = text.startsWith('"') ? text.slice(1) : text.endsWith('"') ? text.slice(0, -1) : `${text}"`;
  if (/(?<=\s)'\p{L}/u.test(text) && !/\p{L}'(?!\p{L})/u.test(text)) text = `${text}'`;
  return text;
}

const count = (text: string, mark: string | RegExp): number => text.split(mark).length - 1;
