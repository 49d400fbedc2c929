import { readText, searchedWords } from "../text/searched-words.ts";

/** The words of an article as they are looked for, one space between two. */
export interface ArticleWords {
  readonly title: string;
  readonly text: string;
  /** What else finds it: how names sound, compounds in one word. */
  readonly spellings: string;
}

/** Of a longer text the beginning: so much fits what PostgreSQL keeps of one row's words. */
const LETTERS = 300_000;

export function articleWords(title: string | null, text: string): ArticleWords {
  const [head, body] = [title ?? "", readText(text.slice(0, LETTERS))].map(searchedWords);
  const keys = (words: typeof head): string => (words ?? []).map(({ key }) => key).join(" ");
  const spellings = new Set([...(head ?? []), ...(body ?? [])].flatMap((word) => word.spellings));
  return { title: keys(head), text: keys(body), spellings: [...spellings].join(" ") };
}
