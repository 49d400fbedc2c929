import { expect, test } from "vitest";
import { quotationKind } from "./quotation.ts";
import { splitWords } from "./words.ts";

test.each([
  ["“We will sign,”", "direct"],
  ["that they will sign", "indirect"],
  ["they will sign “within days”", "mixed"],
  ["‘We will sign’", "direct"],
])("%s is %s", (text, kind) => expect(quotationKind(splitWords(text))).toBe(kind));
