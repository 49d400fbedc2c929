import type { ClaimLine } from "../../src/present/views/claim-line.ts";
import { type LinkedWords, router } from "./router.svelte.ts";

const QUERY = "line";

/** Lines that a page has shown: opening one of them needs no request. */
const seen = new Map<string, ClaimLine>();

/** What the address says of the line that stands open: its id, and words that it rests on: `ID.ARTICLE.120-180.offer`. */
const WITH_WORDS = /^(?<id>.+)\.(?<article>[^.]+)\.(?<start>\d+)-(?<end>\d+)\.(?<act>[a-z]+)$/u;

interface OpenedLine {
  readonly id: string;
  /** They lead to the line when its id is another one by then; `null` where the address has the id alone. */
  readonly words: LinkedWords | null;
}

function inAddress(): OpenedLine | null {
  const value = router.query(QUERY);
  const parts = WITH_WORDS.exec(value ?? "")?.groups;
  if (!parts) return value === null ? null : { id: value, words: null };
  const { id = "", article = "", start, end, act = "" } = parts;
  return { id, words: { article, start: Number(start), end: Number(end), act } };
}

/** The claim whose words stand open beside the page. It is part of the address. */
export const opened = {
  get id(): string | null {
    return inAddress()?.id ?? null;
  },
  get words(): LinkedWords | null {
    return inAddress()?.words ?? null;
  },
  get line(): ClaimLine | null {
    const { id } = this;
    return id === null ? null : (seen.get(id) ?? null);
  },
  close(): void {
    router.back(router.with({ [QUERY]: null }));
  },
};

/** The first words that a line rests on, for its address. */
export function wordsOf({ act, passages: [first] }: ClaimLine): LinkedWords | null {
  return first ? { article: first.article, ...first.span, act } : null;
}

/** The line as the query of an address has it. */
export function lineQuery(line: ClaimLine): { readonly [QUERY]: string } {
  const words = wordsOf(line);
  return { [QUERY]: words ? `${line.id}.${words.article}.${words.start}-${words.end}.${words.act}` : line.id };
}

/** The present page with the claim's words beside it. */
export function lineHref(line: ClaimLine): string {
  seen.set(line.id, line);
  return router.with(lineQuery(line));
}
