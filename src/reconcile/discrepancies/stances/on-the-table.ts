import { wordsIn } from "../../../text/content-words.ts";
import { PROPOSALS, SIGNED } from "../../../text/negotiation-nouns.ts";

/** Senses of what lies on a table: who takes and who refuses it need not say which. */
export const ON_THE_TABLE: ReadonlySet<string> = new Set(
  wordsIn([...SIGNED, ...PROPOSALS, "ceasefire", "draft", "invitation", "paper", "swap", "terms"].join(" ")).map(
    (w) => w.sense,
  ),
);
