/** Text that Markdown (CommonMark, GFM) shows as it is: no emphasis, links, HTML, tables, headings or lists come of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_{}[\]<>|~$]/gu, "\\$&")
    .replace(/&(?=[#\w]+;)/gu, "&amp;")
    .replace(
      /^(\s*)([#+\-=]|\d+[.)])/u,
      (_all, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    .replace(/\b(https?):\/\//giu, "$1\\://")
    .replace(/\bwww\./giu, "www\\.");
}
