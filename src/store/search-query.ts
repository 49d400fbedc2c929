import { type SoughtTerm, soughtTerm } from "../text/searched-words.ts";

interface Term extends SoughtTerm {
  readonly leaveOut: boolean;
}

const PART = /(-?)(?:"([^"]*)"|(\S+))/gu;
const WORD = /[\p{L}\p{N}]/u;

/** What was typed into the search box: alternatives (`or`), each a list of words and phrases that must, or must not, be there. */
export function parseSearch(query: string): readonly (readonly Term[])[] {
  const alternatives: Term[][] = [[]];
  for (const [, minus, phrase, word] of query.matchAll(PART)) {
    const words = phrase ?? word ?? "";
    const leaveOut = minus === "-";
    if (phrase === undefined && words.toLowerCase() === "or") alternatives.push([]);
    else if (WORD.test(words))
      alternatives.at(-1)?.push({ ...soughtTerm(words, phrase !== undefined || leaveOut), leaveOut });
  }
  return alternatives.filter((terms) => terms.some((term) => !term.leaveOut));
}
