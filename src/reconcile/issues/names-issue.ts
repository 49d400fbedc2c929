import { type Word, wordsIn } from "../../text/content-words.ts";
import { recognise } from "./recognise.ts";
import { tellingWords } from "./topic-words.ts";

/** What a deal is called while it is on paper. */
const PAPER: ReadonlySet<string> = new Set(wordsIn("document draft proposal text").map(({ key }) => key));
const DEAL_SENSE = [...tellingWords(wordsIn("deal"), new Set())];

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Do these words name the issue, by a word of its label or a sign of it? What names none is placed where its report's main matter is:
 * good enough for a line that shows its words, not for saying that one issue would buy another.
 */
export function namesIssue(words: readonly Word[], label: string): boolean {
  const own = tellingWords(wordsIn(label), NOBODY);
  if (DEAL_SENSE.some((deal) => own.has(deal)) && words.some(({ key }) => PAPER.has(key))) return true;
  return !own.isDisjointFrom(tellingWords(words, NOBODY)) || recognise(words, NO_FIELD).includes(label);
}

/** Signs that only one trade has count everywhere; shared ones nowhere. */
const NO_FIELD: ReadonlySet<number> = new Set();
