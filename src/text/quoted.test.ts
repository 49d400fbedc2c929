import { expect, test } from "vitest";
import { quotedSpans } from "./quoted.ts";

test.each([
  ["He said “no deal” twice: “never again”.", ["no deal", "never again"]],
  ['"Yes," she said. "Perhaps."', ["Yes,", "Perhaps."]],
  ["“The first paragraph runs on.\n\n“The second closes.”", ["The first paragraph runs on.", "The second closes."]],
  ['"It looks close.” He left.', ["It looks close."]],
  ["Nobody’s words are 'quoted' here.", ["quoted"]],
  ["The crews' leader said 'We won't sail', no more.", ["We won't sail"]],
  ["The Dock Workers' Union in the '80s and the Miners' Union.", []],
  ["«We save the boat», said Ruiz. « Never », he added.", ["We save the boat", " Never "]],
  ["He spoke of a »serious work« and „a good one“.", ["serious work", "a good one"]],
  ["Home » News » Ports", []],
  ["‘We won’t sail,’ said the crews’ leader.", ["We won’t sail,"]],
  ["She called it ‘a gift’.", ["a gift"]],
  ["“He said ‘no’ twice.”", ["He said ‘no’ twice."]],
  ["The workers’ union and the ’80s.", []],
  ["“”", []],
])("%s", (text, quoted) => expect(quotedSpans(text).map((s) => text.slice(s.start, s.end))).toEqual(quoted));
