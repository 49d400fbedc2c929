const CHARACTERS = 2048;

/** How each kind of file begins that Parley writes of other reports. */
const BEGINS: readonly RegExp[] = [
  /^\s*\{\s*"format"\s*:\s*"parley(?:-backup)?\//,
  /^\{"id":"[^"]*","date":[^,]*,"event_type":.*?"parley":\{/,
  /<meta name="generator" content="Parley \d/,
];
/** How a briefing ends, as Markdown or for a terminal. */
const ENDS = /(?:^|\n)Made by Parley \d+\.\d+\.\d+ with [^\n]*(?:\n[^\n]*)?\n*$/;

/**
 * Whether bytes are a briefing, record or backup that Parley wrote. They are no report: a record would hold its own words as evidence. A
 * table of positions is not looked for: it has no column of texts.
 */
export function isMadeByParley(bytes: Uint8Array): boolean {
  const latin1 = new TextDecoder("latin1");
  const head = latin1.decode(bytes.subarray(0, CHARACTERS)).replace(/^\xef\xbb\xbf/, "");
  const foot = latin1.decode(bytes.subarray(-CHARACTERS)).replaceAll("\r", "");
  return BEGINS.some((pattern) => pattern.test(head)) || ENDS.test(foot);
}
