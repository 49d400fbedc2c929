import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { parseOf } from "../parse.ts";
import { isWhere } from "./where.ts";

/** Whether the sentence's noun with the case word before it says where. */
function where(sentence: string, noun: string): boolean {
  const parse = parseOf(tagged(sentence));
  return isWhere(
    parse.tokens.findIndex(({ text }) => text === noun),
    parse,
  );
}

test.each([
  ["sit in a hall", "We/PRP/2/nsubj sat/VBD/0/root in/IN/5/case a/DT/5/det hall/NN/2/nmod ./.", "hall"],
  ["go back to the table", "They/PRP/2/nsubj go/VBP/0/root to/TO/5/case the/DT/5/det table/NN/2/nmod ./.", "table"],
])("where: %s", (_, sentence, noun) => expect(where(sentence, noun)).toBe(true));

test.each([
  ["agree to a plan", "They/PRP/2/nsubj agree/VBP/0/root to/TO/5/case the/DT/5/det plan/NN/2/nmod ./.", "plan"],
  [
    "a cut in output",
    "They/PRP/2/nsubj want/VBP/0/root a/DT/4/det cut/NN/2/dobj in/IN/6/case output/NN/4/nmod ./.",
    "output",
  ],
  ["pay for the hall", "They/PRP/2/nsubj pay/VBP/0/root for/IN/5/case the/DT/5/det hall/NN/2/nmod ./.", "hall"],
  ["leave the hall", "They/PRP/2/nsubj leave/VBP/0/root the/DT/4/det hall/NN/2/dobj ./.", "hall"],
])("what: %s", (_, sentence, noun) => expect(where(sentence, noun)).toBe(false));
